/** Shows the page: a bar at the top, and the form to connect or, when connected, all channels and the chosen one. */
import { signal } from "@preact/signals";
import { type JSX, render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Channel } from "./channel.tsx";
import { ChannelList, Totals } from "./channels.tsx";
import { Connect, type Connection } from "./connect.tsx";
import { announcement, channels, problem, refresh, updatedAt, watch } from "./live.ts";
import { formatTimeOfDay, ProblemNote, Skeleton, useKeptFocus } from "./parts.tsx";
import { colours, ThemeSelect } from "./theme-select.tsx";
import "uplot/dist/uPlot.min.css";
import "./theme.css";
import "./style.css";
import "./views.css";

const connection = signal<Connection | undefined>(undefined);
/** The id of the chosen channel, from the fragment of the page's address; empty if no channel is chosen. */
const chosen = signal(location.hash.slice(1));
addEventListener("hashchange", () => {
  chosen.value = location.hash.slice(1);
});

const title = "IVS live operations";

let stopWatching = (): void => {};

function connect(newConnection: Connection): void {
  connection.value = newConnection;
  stopWatching = watch(newConnection.client);
}

function disconnect(): void {
  stopWatching();
  connection.value?.client.destroy();
  connection.value = undefined;
}

function App(): JSX.Element {
  const current = connection.value;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    // The button that the user pressed has disappeared with its view, so the focus moves to the start of the new view.
    if (shown.current !== current) main.current?.focus();
    shown.current = current;
  }, [current]);
  return (
    <>
      <TopBar />
      <main ref={main} tabIndex={-1}>
        {current === undefined ? <Connect onConnect={connect} /> : <Dashboard {...current} />}
      </main>
      <p class="hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}

function TopBar(): JSX.Element {
  const place = connection.value?.place;
  const isFresh = problem.value === undefined;
  return (
    <header class="top">
      {place === undefined ? <span class="brand">{title}</span> : <h1 class="brand">{title}</h1>}
      {place !== undefined && <span class="place">{place}</span>}
      {place !== undefined && updatedAt.value !== undefined && (
        <span class={`fresh ${isFresh ? "" : "stale"}`}>
          {isFresh ? "Updated" : "Last answer"} <time>{formatTimeOfDay(new Date(updatedAt.value))}</time>
        </span>
      )}
      <span class="space" />
      <ThemeSelect />
      {place !== undefined && (
        <button type="button" onClick={disconnect}>
          Disconnect
        </button>
      )}
    </header>
  );
}

function Dashboard({ client, config }: Connection): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  const found = channels.value;
  const isChosen = found?.some(({ id }) => id === chosen.value) ?? false;
  const shownChoice = useRef(chosen.value);
  useEffect(() => {
    // On a phone, the list and the channel take turns: the link that the user followed has disappeared.
    if (shownChoice.current !== chosen.value && matchMedia("(max-width: 760px)").matches) {
      scrollTo(0, 0);
      frame.current?.focus();
    }
    shownChoice.current = chosen.value;
  }, [chosen.value]);
  const note = (
    <ProblemNote problem={problem.value}>
      <button type="button" onClick={refresh}>
        Try again now
      </button>
      {problem.value?.reconnect && (
        <button type="button" class="primary" onClick={disconnect}>
          Enter other credentials
        </button>
      )}
    </ProblemNote>
  );
  if (found === undefined) {
    return (
      <div ref={frame} tabIndex={-1} class="first">
        {problem.value === undefined ? <Skeleton lines={6} /> : note}
      </div>
    );
  }
  const channel = found.find(({ id }) => id === chosen.value) ?? found[0];
  return (
    <div
      ref={frame}
      tabIndex={-1}
      class={`dashboard ${isChosen ? "one" : "all"} ${problem.value === undefined ? "" : "stale"}`}
    >
      {note}
      <Totals channels={found} />
      <ChannelList client={client} channels={found} chosen={channel?.id} />
      {channel === undefined ? (
        <section class="panel welcome">
          <h2>No channels in this region yet</h2>
          <p class="quiet">Create one, or disconnect and choose another region.</p>
        </section>
      ) : (
        <Channel key={channel.arn} client={client} config={config} channel={channel} colours={colours.value} />
      )}
    </div>
  );
}

const root = document.querySelector("#app");
if (root !== null) render(<App />, root);
