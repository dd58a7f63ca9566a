/** The top of the page: which service this is, its clock, and what concerns all of it. */
import type { VNode } from "preact";
import type { State } from "./api.ts";
import type { Act } from "./app.tsx";
import { Clock } from "./clock.tsx";
import { type ThemeProps, ThemeSelect } from "./theme-select.tsx";

interface Props extends ThemeProps {
  readonly state: State | undefined;
  readonly now: number | undefined;
  readonly connected: boolean;
  readonly act: Act;
  onClock(): void;
  onReset(): void;
  onHelp(): void;
}

export function Header({ state, now, connected, theme, act, onClock, onTheme, onReset, onHelp }: Props): VNode {
  return (
    <header>
      <h1>
        <span class="mark" aria-hidden="true" />
        ivskit <span class="soft">local</span>
      </h1>
      <p class="facts">
        <span>{state?.region ?? "…"}</span>
        <span class="soft optional">{state?.accountId}</span>
        <span class="link" data-connected={connected} role="status">
          {connected ? "following" : "not connected"}
        </span>
      </p>
      <Clock now={now} act={act} onExplain={onClock} />
      <div class="tools">
        <button type="button" class="danger" onClick={onReset}>
          Reset…
        </button>
        <ThemeSelect theme={theme} onTheme={onTheme} />
        <button type="button" class="square" onClick={onHelp} aria-label="Keyboard shortcuts" title="Shortcuts (?)">
          ?
        </button>
      </div>
    </header>
  );
}
