/** Asks before everything is forgotten. */
import type { VNode } from "preact";
import { Dialog } from "./dialog.tsx";
import { counted } from "./text.ts";

export function ResetDialog({
  counts = {},
  onReset,
  onClose,
}: {
  readonly counts: Readonly<Record<string, number>> | undefined;
  onReset(): Promise<void>;
  onClose(): void;
}): VNode {
  return (
    <Dialog title="Forget everything?" onClose={onClose}>
      <p>
        {counted(counts.channels ?? 0, "channel")}, {counted(counts.stages ?? 0, "stage")} and{" "}
        {counted(counts.rooms ?? 0, "room")}, with keys, sessions and all other resources. This cannot be undone.
      </p>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          class="danger solid"
          onClick={() => {
            void onReset();
            onClose();
          }}
        >
          Reset
        </button>
      </div>
    </Dialog>
  );
}
