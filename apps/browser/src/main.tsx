/** The page: connect first, then channels on the left and the chosen one on the right. */
import { signal } from "@preact/signals";
import { type JSX, render } from "preact";
import { Channel } from "./channel.tsx";
import { ChannelList, Totals } from "./channels.tsx";
import { Connect, type Connection } from "./connect.tsx";
import { announcement, channels, problem, refresh, updatedAt, watch } from "./live.ts";
import { formatTimeOfDay, ProblemNote, Skeleton } from "./parts.tsx";
import "uplot/dist/uPlot.min.css";
import "./style.css";
import "./views.css";

const connection = signal<Connection | undefined>(undefined);
/** The id of the chosen channel stands in the address, so that links and the back button work. */
const chosen = signal(location.hash.slice(1));
addEventListener("hashchange", () => {
  chosen.value = location.hash.slice(1);
});

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const theme = signal(localStorage.getItem("theme") ?? (systemIsDark.matches ? "dark" : "light"));
systemIsDark.addEventListener("change", () => {
  if (localStorage.getItem("theme") === null) theme.value = systemIsDark.matches ? "dark" : "light";
});
theme.subscribe((name) => {
  document.documentElement.dataset.theme = name;
});

let stopWatching = (): void => {};

function connect(made: Connection): void {
  connection.value = made;
  stopWatching = watch(made.client);
}

function disconnect(): void {
  stopWatching();
  connection.value?.client.destroy();
  connection.value = undefined;
}

function toggleTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem("theme", theme.value);
}

function App(): JSX.Element {
  return (
    <>
      <TopBar />
      {connection.value === undefined ? <Connect onConnect={connect} /> : <Dashboard {...connection.value} />}
      <p class="hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}

function TopBar(): JSX.Element {
  const place = connection.value?.place;
  const fresh = problem.value === undefined;
  return (
    <header class="top">
      <span class="brand">IVS live operations</span>
      {place !== undefined && <span class="place">{place}</span>}
      {place !== undefined && updatedAt.value !== undefined && (
        <span class={`fresh ${fresh ? "" : "stale"}`}>
          {fresh ? "Updated" : "Last answer"} <time>{formatTimeOfDay(new Date(updatedAt.value))}</time>
        </span>
      )}
      <span class="space" />
      <button type="button" aria-pressed={theme.value === "dark"} onClick={toggleTheme}>
        Dark
      </button>
      {place !== undefined && (
        <button type="button" onClick={disconnect}>
          Disconnect
        </button>
      )}
    </header>
  );
}

function Dashboard({ client }: Connection): JSX.Element {
  const found = channels.value;
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
    return <main class="first">{problem.value === undefined ? <Skeleton lines={6} /> : note}</main>;
  }
  const channel = found.find(({ id }) => id === chosen.value) ?? found[0];
  return (
    <main class={`dashboard ${problem.value === undefined ? "" : "stale"}`}>
      {note}
      <Totals channels={found} />
      <ChannelList client={client} channels={found} chosen={channel?.id} />
      {channel === undefined ? (
        <section class="panel welcome">
          <h2>No channels in this region yet</h2>
          <p class="quiet">Create the first one, or disconnect and choose another region.</p>
        </section>
      ) : (
        <Channel key={channel.arn} client={client} channel={channel} theme={theme.value} />
      )}
    </main>
  );
}

const root = document.querySelector("#app");
if (root !== null) render(<App />, root);
