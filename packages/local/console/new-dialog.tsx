/** Asks for the name of a new channel, stage or room. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { type Kind, kinds } from "./kinds.ts";

interface Props {
  readonly kind: Kind;
  onCreate(name: string): Promise<void>;
  onClose(): void;
}

export function NewDialog({ kind, onCreate, onClose }: Props): VNode {
  const { one, created } = kinds[kind];
  const [name, setName] = useState("");
  const create = (event: Event): void => {
    event.preventDefault();
    void onCreate(name);
    onClose();
  };
  return (
    <Dialog title={`New ${one}`} onClose={onClose}>
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
        <p class="soft">{created} A name may have letters, digits, - and _.</p>
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
