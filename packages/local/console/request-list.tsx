/** The requests, newest first. Each opens its details. */
import type { VNode } from "preact";
import type { RequestLogEntry } from "../src/simulation/request-log.ts";
import type { Wire } from "./api.ts";
import { keyOf } from "./keys.ts";
import type { Feed } from "./live.ts";
import { RequestDetails } from "./request-details.tsx";
import { clockTime, latency } from "./text.ts";

export type RequestEntry = Wire<RequestLogEntry>;

export function RequestList({ feed: { items } }: { readonly feed: Feed<RequestEntry> }): VNode {
  return (
    <section class="panel feed" aria-labelledby="requests-title">
      <h2 id="requests-title">Requests</h2>
      {items === undefined && <p class="empty">Loading…</p>}
      {items?.length === 0 && <p class="empty">No client has called yet.</p>}
      {items !== undefined && items.length > 0 && (
        <ul class="entries requests" aria-labelledby="requests-title">
          {items.map((entry) => (
            <li key={keyOf(entry)}>
              <details>
                <summary>
                  <time class="soft number" dateTime={entry.time}>
                    {clockTime(entry.time)}
                  </time>
                  <span class="clip">
                    {entry.operation ?? "no operation"}
                    {entry.errorName && <span class="reason">{entry.errorName}</span>}
                  </span>
                  <span class="status number" data-tone={entry.status >= 400 || entry.status === 0 ? "bad" : "good"}>
                    {entry.status === 0 ? "cut" : entry.status}
                  </span>
                  <span class="soft number latency">{latency(entry.latencyMs)}</span>
                </summary>
                <RequestDetails entry={entry} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
