/** The console put together. */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LocalEvent } from "../src/events/envelope.ts";
import { query, type State } from "./api.ts";
import { chosen, Detail, type Selection, useContents } from "./detail.tsx";
import { EventList } from "./event-list.tsx";
import { useKeptFocus } from "./focus.ts";
import { Header } from "./header.tsx";
import { type Kind, kinds, namesOf } from "./kinds.ts";
import { useFeed, useLoaded, useServiceTime } from "./live.ts";
import { useNotice } from "./notice.tsx";
import { OpenDialog, type OpenName } from "./open-dialog.tsx";
import { type RequestEntry, RequestList } from "./request-list.tsx";
import { ResourceList } from "./resource-list.tsx";
import { focusRow } from "./resource-rows.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { shortcutsOf } from "./shortcuts-of-page.ts";
import { useSoon } from "./soon.ts";
import { chooseTheme, storedTheme, type Theme, themes } from "./theme.ts";

export type Act = (done: string, path: string, body: object) => Promise<void>;

export function App(): VNode {
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<Kind>("channels");
  const [selection, setSelection] = useState<Selection>({});
  const [isOpened, setIsOpened] = useState(false);
  const [open, setOpen] = useState<OpenName>();
  const [theme, setTheme] = useState(storedTheme);
  const state = useLoaded<State>(`/state${query({ search, limit: 200 })}`, true);
  const contents = useContents(kind, state.value, selection);
  const now = useServiceTime(state.value?.time);

  const reload = useSoon(() => {
    state.reload();
    contents.sessions.reload();
    contents.stage.reload();
  });
  const events = useFeed<LocalEvent>("/events", "events", 1000, reload);
  const requests = useFeed<RequestEntry>("/requests", "requests", 200, ({ operation = "" }) => {
    if (!/^(Get|List|BatchGet)/.test(operation)) reload();
  });
  const { notice, attempt } = useNotice();
  const act: Act = async (done, path, body) => {
    await attempt(done, path, body);
    state.reload();
    // After a reset there is no resource whose contents could be asked for.
    if (path === "/reset") return;
    contents.sessions.reload();
    contents.stage.reload();
  };

  const selected = chosen(state.value, kind, selection);
  const select = (arn: string): void => setSelection((last) => ({ ...last, [kind]: arn }));
  const move = (by: number): void => {
    const resources = state.value?.[kind] ?? [];
    const index = resources.findIndex(({ arn }) => arn === selected?.arn);
    const next = resources[Math.min(Math.max(index + by, 0), resources.length - 1)];
    if (next === undefined) return;
    select(next.arn);
    focusRow(next.arn);
  };
  const show = (next: Kind): void => {
    setKind(next);
    setIsOpened(false);
  };
  const switchTheme = (next: Theme): void => {
    chooseTheme(next);
    setTheme(next);
  };
  const nextTheme = (): void => switchTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system");
  const shortcuts = shortcutsOf({ kind, onKind: show, onMove: move, onOpen: setOpen, onTheme: nextTheme });
  useShortcuts(shortcuts);
  const main = useRef<HTMLElement>(null);
  const wasOpened = useRef(isOpened);
  useEffect(() => {
    // On a phone, the list and the resource take turns: the button that was pressed is gone.
    if (wasOpened.current !== isOpened && matchMedia("(max-width: 720px)").matches) main.current?.focus();
    wasOpened.current = isOpened;
  }, [isOpened]);
  useKeptFocus(main);
  return (
    <>
      <Header
        state={state.value}
        now={now}
        connected={events.connected}
        theme={theme}
        act={act}
        onClock={() => setOpen("clock")}
        onTheme={switchTheme}
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
      <main ref={main} tabIndex={-1} data-open={isOpened || undefined}>
        <ResourceList
          kind={kind}
          state={state.value}
          failed={state.error !== undefined}
          search={search}
          selected={selected?.arn}
          now={now}
          onKind={show}
          onSearch={setSearch}
          onSelect={(arn) => {
            select(arn);
            setIsOpened(true);
          }}
          onMove={move}
          onNew={() => setOpen("new")}
        />
        <button type="button" class="back" onClick={() => setIsOpened(false)}>
          ← All {kind}
        </button>
        <Detail kind={kind} state={state.value} selection={selection} contents={contents} now={now} act={act} />
        <div class="activity">
          <EventList feed={events} names={namesOf(state.value)} />
          <RequestList feed={requests} />
        </div>
      </main>
      {notice}
      <OpenDialog
        open={open}
        kind={kind}
        counts={state.value?.counts}
        now={now}
        shortcuts={shortcuts}
        onClose={() => setOpen(undefined)}
        onCreate={(name) => act(createdText(kind, name), "/seed", { [kind]: [{ name }] })}
        onReset={() => act("Everything forgotten", "/reset", {})}
      />
    </>
  );
}

function createdText(kind: Kind, name: string): string {
  return `${name === "" ? kinds[kind].title.slice(0, -1) : name} created`;
}
