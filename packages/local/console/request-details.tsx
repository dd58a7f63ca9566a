/** Shows all members of one request in the log. */
import type { VNode } from "preact";
import type { RequestEntry } from "./request-list.tsx";
import { dateTime, latency } from "./text.ts";

export function RequestDetails({ entry }: { readonly entry: RequestEntry }): VNode {
  const { time, operation, status, errorName, latencyMs, attempt } = entry;
  return (
    <div class="request-details">
      <dl>
        <dt>Operation</dt>
        <dd>{operation ?? "none: no operation has this method and path"}</dd>
        <dt>Answer</dt>
        <dd>
          {status === 0 ? "the connection was cut" : status}
          {errorName !== undefined && `, ${errorName}`}
        </dd>
        <dt>Duration</dt>
        <dd>{latency(latencyMs)} of real time</dd>
        <dt>Attempt</dt>
        <dd>{attempt === undefined ? "the client did not say" : attempt}</dd>
        <dt>Service time</dt>
        <dd>{dateTime(time)}</dd>
      </dl>
      <p class="soft">The log keeps no inputs and outputs, because they may contain secrets.</p>
    </div>
  );
}
