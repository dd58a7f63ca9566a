/** The top of the page: which service this is, its clock, and what concerns all of it. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { State } from "./api.ts";
import type { Act } from "./app.tsx";
import { clockTime, dateTime } from "./text.ts";
import type { Theme } from "./theme.ts";

interface Props {
  readonly state: State | undefined;
  readonly now: number | undefined;
  readonly connected: boolean;
  readonly theme: Theme;
  readonly act: Act;
  onTheme(): void;
  onReset(): void;
  onHelp(): void;
}

export function Header({ state, now, connected, theme, act, onTheme, onReset, onHelp }: Props): VNode {
  const [seconds, setSeconds] = useState("60");
  const advance = (event: Event): void => {
    event.preventDefault();
    void act(`Clock advanced by ${seconds} s`, "/clock/advance", { milliseconds: Number(seconds) * 1000 });
  };
  const time = now === undefined ? undefined : new Date(now).toISOString();
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
      <form class="clock" onSubmit={advance}>
        <time dateTime={time} title={time && `The service's time: ${dateTime(time)}`}>
          {time ? clockTime(time) : "--:--:--"}
        </time>
        <label class="field">
          <span class="unseen">Seconds to advance the clock by</span>
          <input
            id="advance"
            type="number"
            min="0"
            step="any"
            required
            value={seconds}
            onInput={(event) => setSeconds(event.currentTarget.value)}
          />
          <span class="unit" aria-hidden="true">
            s
          </span>
        </label>
        <button type="submit">Advance</button>
      </form>
      <div class="tools">
        <button type="button" class="danger" onClick={onReset}>
          Reset…
        </button>
        <button type="button" onClick={onTheme} title="Light or dark (t)">
          {theme === "dark" ? "Light" : "Dark"}
        </button>
        <button type="button" class="square" onClick={onHelp} aria-label="Keyboard shortcuts" title="Shortcuts (?)">
          ?
        </button>
      </div>
    </header>
  );
}
