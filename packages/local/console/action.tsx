/** A button that does something to a resource. */
import type { VNode } from "preact";

interface ActionProps {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
  readonly primary?: boolean;
  readonly allowed: boolean;
  /** The reason for which the action is not allowed. */
  readonly why?: string;
  onRun(): void;
}

/**
 * A button with a shortcut. While it is not allowed, it does nothing, but keeps the keyboard's focus, which a disabled
 * button would lose.
 */
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
