/** The events, newest first. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { LocalEvent } from "../src/events/envelope.ts";
import { EventFilterForm } from "./event-filter.tsx";
import { allEvents, eventName, isFiltering, selectEvents } from "./event-types.ts";
import type { Feed } from "./live.ts";
import { clockTime, idOf } from "./text.ts";

/** The rows that are shown. */
const shownRows = 200;

interface Props {
  readonly feed: Feed<LocalEvent>;
  readonly names: ReadonlyMap<string, string>;
}

export function EventList({ feed: { items }, names }: Props): VNode {
  const [filter, setFilter] = useState(allEvents);
  const found = items === undefined ? [] : selectEvents(items, filter, names);
  return (
    <section class="panel feed" aria-labelledby="events-title">
      <h2 id="events-title">
        Events{" "}
        {items !== undefined && isFiltering(filter) && (
          <span class="count" role="status">
            {found.length} of {items.length}
          </span>
        )}
      </h2>
      <EventFilterForm filter={filter} onFilter={setFilter} />
      {items === undefined && <p class="empty">Loading…</p>}
      {items?.length === 0 && (
        <p class="empty">Nothing has happened yet. Start a stream, and its events appear here.</p>
      )}
      {items !== undefined && items.length > 0 && found.length === 0 && (
        <p class="empty">
          No event matches.{" "}
          <button type="button" class="quiet" onClick={() => setFilter(allEvents)}>
            Show all
          </button>
        </p>
      )}
      {found.length > 0 && (
        <ul
          class="entries"
          aria-labelledby="events-title"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
          tabIndex={0}
        >
          {found.slice(0, shownRows).map((event) => (
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

function subject({ resources: [arn], detail }: LocalEvent, names: ReadonlyMap<string, string>): string {
  if (arn === undefined) return "account";
  const who = detail.participant_id === undefined ? "" : ` · ${detail.participant_id}`;
  const stage = typeof detail.stage_arn === "string" ? names.get(detail.stage_arn) : undefined;
  return (names.get(arn) || stage || String(detail.channel_name || idOf(arn))) + who;
}

function toneOf(name: string): string {
  if (/Failure|Ingest|Concurrent|Error/.test(name)) return "bad";
  if (name === "Starvation Start" || name === "Destination Reconnecting") return "warn";
  return /Start|Starvation End|Takeover|Published/.test(name) ? "good" : "plain";
}
