/** What happens: events and requests, newest first. */
import type { VNode } from "preact";
import type { LocalEvent } from "../src/events/envelope.ts";
import type { RequestLogEntry } from "../src/simulation/request-log.ts";
import type { Channel, Wire } from "./api.ts";
import type { Feed } from "./live.ts";
import { clockTime, idOf, latency } from "./text.ts";

interface EventProps {
  readonly feed: Feed<LocalEvent>;
  readonly channels: readonly Channel[];
}

export function EventList({ feed: { items }, channels }: EventProps): VNode {
  const names = new Map(channels.map(({ arn, name }) => [arn, name]));
  return (
    <section class="panel feed" aria-labelledby="events-title">
      <h2 id="events-title">Events</h2>
      {items === undefined && <p class="empty">Loading…</p>}
      {items?.length === 0 && (
        <p class="empty">Nothing has happened yet. Start a stream, and its events appear here.</p>
      )}
      {items !== undefined && items.length > 0 && (
        <ul
          class="entries"
          aria-labelledby="events-title"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
          tabIndex={0}
        >
          {items.map((event) => (
            <li key={event.id} title={event["detail-type"]}>
              <time class="soft number" dateTime={event.time}>
                {clockTime(event.time)}
              </time>
              <span class="kind" data-tone={toneOf(eventName(event))}>
                {eventName(event)}
              </span>
              <span class="soft clip">{subject(event, names)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** By what the four kinds of event are told apart. */
function eventName({ detail, "detail-type": type }: LocalEvent): string {
  return String(detail.event_name ?? detail.recording_status ?? detail.limit_name ?? detail.limit ?? type);
}

function subject({ resources: [arn], detail }: LocalEvent, names: ReadonlyMap<string, string>): string {
  if (arn === undefined) return "account";
  return names.get(arn) || String(detail.channel_name || idOf(arn));
}

function toneOf(name: string): string {
  if (/Failure|Ingest|Concurrent/.test(name)) return "bad";
  if (name === "Starvation Start") return "warn";
  return /Start|Starvation End|Takeover/.test(name) ? "good" : "plain";
}

export function RequestList({ feed: { items } }: { readonly feed: Feed<Wire<RequestLogEntry>> }): VNode {
  return (
    <section class="panel feed" aria-labelledby="requests-title">
      <h2 id="requests-title">Requests</h2>
      {items === undefined && <p class="empty">Loading…</p>}
      {items?.length === 0 && <p class="empty">No client has called yet.</p>}
      {items !== undefined && items.length > 0 && (
        <ul
          class="entries"
          aria-labelledby="requests-title"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
          tabIndex={0}
        >
          {items.map((entry, place) => (
            <li key={`${entry.time} ${items.length - place}`}>
              <time class="soft number" dateTime={entry.time}>
                {clockTime(entry.time)}
              </time>
              <span class="clip" title={entry.operation}>
                {entry.operation ?? "no operation"}
                {entry.attempt !== undefined && entry.attempt > 1 && <span class="soft"> attempt {entry.attempt}</span>}
                {entry.errorName && <span class="reason">{entry.errorName}</span>}
              </span>
              <span class="status number" data-tone={entry.status >= 400 || entry.status === 0 ? "bad" : "good"}>
                {entry.status === 0 ? "cut" : entry.status}
              </span>
              <span class="soft number latency">{latency(entry.latencyMs)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
