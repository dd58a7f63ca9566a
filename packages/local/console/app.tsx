/** The console put together. */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LocalEvent } from "../src/events/envelope.ts";
import type { RequestLogEntry } from "../src/simulation/request-log.ts";
import { EventList, RequestList } from "./activity.tsx";
import { CallError, call, query, type Session, type State, type Wire } from "./api.ts";
import { ChannelDetail } from "./channel.tsx";
import { ChannelList, focusChannel } from "./channels.tsx";
import { HelpDialog, NewChannelDialog, ResetDialog } from "./dialogs.tsx";
import { useKeptFocus } from "./focus.ts";
import { Header } from "./header.tsx";
import { useFeed, useLoaded, useServiceTime } from "./live.ts";
import { type Shortcut, useShortcuts } from "./shortcuts.ts";
import { currentTheme, toggleTheme } from "./theme.ts";

/** What an action came to: said aloud by screen readers, and gone after a while. */
interface Notice {
  readonly text: string;
  readonly isError: boolean;
}

export type Act = (done: string, path: string, body: object) => Promise<void>;

type Open = "help" | "new" | "reset" | undefined;

export function App(): VNode {
  const [search, setSearch] = useState("");
  const [selected, select] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [theme, setTheme] = useState(currentTheme);
  const [notice, setNotice] = useState<Notice>();
  const state = useLoaded<State>(`/state${query({ search, limit: 200 })}`, true);
  const channels = state.value?.channels ?? [];
  const channel = channels.find(({ arn }) => arn === selected) ?? channels[0];
  const sessions = useLoaded<{ sessions: readonly Session[] }>(
    channel && `/sessions${query({ channelArn: channel.arn, limit: 20 })}`,
  );
  const now = useServiceTime(state.value?.time);

  const reload = useSoon(() => {
    state.reload();
    sessions.reload();
  });
  const events = useFeed<LocalEvent>("/events", "events", reload);
  const requests = useFeed<Wire<RequestLogEntry>>("/requests", "requests", ({ operation = "" }) => {
    if (!/^(Get|List|BatchGet)/.test(operation)) reload();
  });

  useEffect(() => {
    if (notice === undefined) return;
    const timer = setTimeout(() => setNotice(undefined), notice.isError ? 8000 : 3000);
    return () => clearTimeout(timer);
  }, [notice]);

  const act: Act = async (done, path, body) => {
    try {
      await call(path, body);
      setNotice({ text: done, isError: false });
    } catch (error) {
      setNotice({ text: error instanceof CallError ? error.message : String(error), isError: true });
    }
    state.reload();
    // After a reset there is no channel whose sessions could be asked for.
    if (path !== "/reset") sessions.reload();
  };
  const move = (by: number): void => {
    const index = channels.findIndex(({ arn }) => arn === channel?.arn);
    const next = channels[Math.min(Math.max(index + by, 0), channels.length - 1)];
    if (next === undefined) return;
    select(next.arn);
    focusChannel(next.arn);
  };
  const press = (id: string): void => document.getElementById(id)?.click();
  const focus = (id: string): void => document.getElementById(id)?.focus();
  const shortcuts: readonly Shortcut[] = [
    { key: "/", does: "Search the channels", run: () => focus("search") },
    { key: "j", does: "Next channel", run: () => move(1) },
    { key: "k", does: "Previous channel", run: () => move(-1) },
    { key: "n", does: "New channel", run: () => setOpen("new") },
    { key: "s", does: "Start the stream", run: () => press("start") },
    { key: "w", does: "Starve it, or let it recover", run: () => press("starve") },
    { key: "e", does: "End it", run: () => press("end") },
    { key: "f", does: "Let it fail", run: () => press("fail") },
    { key: "v", does: "Set its viewers", run: () => focus("viewers") },
    { key: "a", does: "Advance the clock", run: () => focus("advance") },
    { key: "t", does: "Light or dark", run: () => setTheme(toggleTheme()) },
    { key: "?", does: "This list", run: () => setOpen("help") },
  ];
  useShortcuts(shortcuts);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);

  const close = (): void => setOpen(undefined);
  return (
    <>
      <Header
        state={state.value}
        now={now}
        connected={events.connected}
        theme={theme}
        act={act}
        onTheme={() => setTheme(toggleTheme())}
        onReset={() => setOpen("reset")}
        onHelp={() => setOpen("help")}
      />
      {state.error !== undefined && (
        <div class="banner" role="alert">
          <span>{state.error} Trying again…</span>
          <button type="button" onClick={state.reload}>
            Try now
          </button>
        </div>
      )}
      <main ref={main} tabIndex={-1}>
        <ChannelList
          state={state.value}
          failed={state.error !== undefined}
          search={search}
          selected={channel?.arn}
          now={now}
          onSearch={setSearch}
          onSelect={select}
          onMove={move}
          onNew={() => setOpen("new")}
        />
        <ChannelDetail channel={channel} sessions={sessions} loading={state.value === undefined} now={now} act={act} />
        <div class="activity">
          <EventList feed={events} channels={channels} />
          <RequestList feed={requests} />
        </div>
      </main>
      <div class="notice" role="status" data-error={notice?.isError} hidden={notice === undefined}>
        {notice?.text}
      </div>
      {open === "help" && <HelpDialog shortcuts={shortcuts} onClose={close} />}
      {open === "new" && (
        <NewChannelDialog
          onClose={close}
          onCreate={(name) =>
            act(name === "" ? "Channel created" : `${name} created`, "/seed", { channels: [{ name }] })
          }
        />
      )}
      {open === "reset" && (
        <ResetDialog
          counts={state.value?.counts}
          onClose={close}
          onReset={() => act("Everything forgotten", "/reset", {})}
        />
      )}
    </>
  );
}

/** Runs the latest `task` shortly after the first of many calls. */
function useSoon(task: () => void): () => void {
  const latest = useRef(task);
  latest.current = task;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, 80);
  };
}
