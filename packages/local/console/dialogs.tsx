/** The dialogs: shortcuts, a new channel, forgetting everything. Escape closes each. */
import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Shortcut } from "./shortcuts.ts";

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

function Dialog({ title, children, onClose }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    // Escape gives the focus back by itself. A dialog that is taken out of the page does not, and while it is open nothing
    // behind it can have the focus.
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}

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
          <dd>Between the channels of the list</dd>
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

export function NewChannelDialog({
  onCreate,
  onClose,
}: {
  onCreate(name: string): Promise<void>;
  onClose(): void;
}): VNode {
  const [name, setName] = useState("");
  const create = (event: Event): void => {
    event.preventDefault();
    void onCreate(name);
    onClose();
  };
  return (
    <Dialog title="New channel" onClose={onClose}>
      <form onSubmit={create}>
        <label class="stacked">
          Name
          <input
            id="new-name"
            pattern="[a-zA-Z0-9\-_]*"
            maxLength={128}
            title="Letters, digits, - and _"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="soft">
          The channel gets the defaults of CreateChannel and a stream key. A name may have letters, digits, - and _.
        </p>
        <div class="buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary">
            Create
          </button>
        </div>
      </form>
    </Dialog>
  );
}

export function ResetDialog({
  counts = {},
  onReset,
  onClose,
}: {
  readonly counts: Readonly<Record<string, number>> | undefined;
  onReset(): Promise<void>;
  onClose(): void;
}): VNode {
  const count = counts.channels ?? 0;
  return (
    <Dialog title="Forget everything?" onClose={onClose}>
      <p>
        {count === 1 ? "One channel" : `${count.toLocaleString("en")} channels`}, with keys, sessions and all other
        resources. This cannot be undone.
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
