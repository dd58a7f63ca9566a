/** The keys of the page. */
import type { VNode } from "preact";
import { Dialog } from "./dialog.tsx";
import type { Shortcut } from "./shortcuts.ts";

export function HelpDialog({
  shortcuts,
  onClose,
}: {
  readonly shortcuts: readonly Shortcut[];
  onClose(): void;
}): VNode {
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <dl class="shortcuts">
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>Between the rows of the list</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>Leave a field or a dialog</dd>
        </div>
      </dl>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
