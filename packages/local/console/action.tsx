/** A button that does something to a resource. */
import type { VNode } from "preact";

interface ActionProps {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
  readonly primary?: boolean;
  readonly allowed: boolean;
  /** Why not, where it is not allowed. */
  readonly why?: string;
  onRun(): void;
}

/** A button that is not allowed does nothing, and keeps the focus of the keyboard. A disabled button would lose it. */
export function Action({ id, label, shortcut, primary = false, allowed, why, onRun }: ActionProps): VNode {
  return (
    <button
      type="button"
      id={id}
      class={primary ? "primary" : undefined}
      aria-disabled={!allowed}
      aria-keyshortcuts={shortcut}
      title={allowed ? `${label} (${shortcut})` : why}
      onClick={() => allowed && onRun()}
    >
      {label}{" "}
      <span class="key" aria-hidden="true">
        {shortcut}
      </span>
    </button>
  );
}
