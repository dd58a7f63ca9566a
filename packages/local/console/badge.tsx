/** In a word and a colour: where a stream stands. */
import type { VNode } from "preact";

const words: Readonly<Record<string, string>> = {
  created: "Connected",
  live: "Live",
  starving: "Starving",
  ended: "Ended",
  failed: "Failed",
};

/** No phase: offline. */
export function Badge({ phase }: { readonly phase?: string | undefined }): VNode {
  return (
    <span class="badge" data-phase={phase ?? "offline"}>
      {phase === undefined ? "Offline" : (words[phase] ?? phase)}
    </span>
  );
}
