/** The compositions of a stage, newest first, each with its destinations. */
import type { VNode } from "preact";
import type { Composition, StageContents } from "./api.ts";
import { Badge } from "./badge.tsx";
import type { Loaded } from "./live.ts";
import { duration, idOf } from "./text.ts";

interface Props {
  readonly contents: Loaded<StageContents>;
  readonly names: ReadonlyMap<string, string>;
  readonly now: number | undefined;
}

/** Shows the compositions of a stage. Shows nothing if there are none, since most stages have none. */
export function Compositions({ contents: { value }, names, now }: Props): VNode | null {
  const compositions = value?.compositions ?? [];
  if (compositions.length === 0) return null;
  return (
    <section class="compositions" aria-labelledby="compositions-title">
      <h3 id="compositions-title">
        Compositions <span class="count">{compositions.length}</span>
      </h3>
      <ul>
        {compositions.map((composition) => (
          <li key={composition.arn}>
            <p class="composition">
              <code>{idOf(composition.arn)}</code>
              <Badge phase={composition.state.toLowerCase()} />
              <span class="soft number">{lasted(composition, now)}</span>
            </p>
            <ul class="destinations" aria-label={`Destinations of ${idOf(composition.arn)}`}>
              {composition.destinations.map(({ id, state, target }) => (
                <li key={id}>
                  <span class="soft">{target.includes(":channel/") ? "channel" : "recording"}</span>
                  <span class="clip" title={target}>
                    {names.get(target) || idOf(target)}
                  </span>
                  <Badge phase={state.toLowerCase()} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lasted({ startTime, endTime }: Composition, now: number | undefined): string {
  if (startTime === undefined) return "";
  const end = endTime === undefined ? now : Date.parse(endTime);
  return end === undefined ? "" : duration(end - Date.parse(startTime));
}
