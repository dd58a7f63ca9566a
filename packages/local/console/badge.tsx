/** In a word and a colour: where a stream, a stage, a participant or a composition stands. */
import type { VNode } from "preact";

const words: Readonly<Record<string, string>> = {
  created: "Connected",
  live: "Live",
  starving: "Starving",
  ended: "Ended",
  failed: "Failed",
  empty: "Empty",
  joined: "On stage",
  publishing: "Publishing",
  left: "Left",
  starting: "Starting",
  active: "Active",
  reconnecting: "Reconnecting",
  stopping: "Stopping",
  stopped: "Stopped",
};

/** Shows a phase; without one, it shows `Offline`. */
export function Badge({ phase }: { readonly phase?: string | undefined }): VNode {
  return (
    <span class="badge" data-phase={phase ?? "offline"}>
      {phase === undefined ? "Offline" : (words[phase] ?? phase)}
    </span>
  );
}
