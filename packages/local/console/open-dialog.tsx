/** The dialog that is open, if one is. */
import type { VNode } from "preact";
import { ClockDialog } from "./clock-dialog.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import type { Kind } from "./kinds.ts";
import { NewDialog } from "./new-dialog.tsx";
import { ResetDialog } from "./reset-dialog.tsx";
import type { Shortcut } from "./shortcuts.ts";

export type OpenName = "clock" | "help" | "new" | "reset" | undefined;

interface Props {
  readonly open: OpenName;
  readonly kind: Kind;
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly now: number | undefined;
  readonly shortcuts: readonly Shortcut[];
  onClose(): void;
  onCreate(name: string): Promise<void>;
  onReset(): Promise<void>;
}

export function OpenDialog({ open, kind, counts, now, shortcuts, onClose, onCreate, onReset }: Props): VNode | null {
  switch (open) {
    case "clock":
      return <ClockDialog now={now} onClose={onClose} />;
    case "help":
      return <HelpDialog shortcuts={shortcuts} onClose={onClose} />;
    case "new":
      return <NewDialog kind={kind} onClose={onClose} onCreate={onCreate} />;
    case "reset":
      return <ResetDialog counts={counts} onClose={onClose} onReset={onReset} />;
    default:
      return null;
  }
}
