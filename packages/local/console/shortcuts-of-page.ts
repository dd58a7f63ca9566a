/** The keys of the page, in each view. */
import { type Kind, kindNames, kinds } from "./kinds.ts";
import type { OpenName } from "./open-dialog.tsx";
import type { Shortcut } from "./shortcuts.ts";

interface Page {
  readonly kind: Kind;
  onKind(kind: Kind): void;
  onMove(by: number): void;
  onOpen(name: OpenName): void;
  onTheme(): void;
}

/** The shortcuts of each view, which press buttons and focus fields by their ids. */
const ofView: Readonly<Record<Kind, readonly Shortcut[]>> = {
  channels: [
    { key: "s", does: "Start the stream", run: () => press("start") },
    { key: "w", does: "Starve it, or let it recover", run: () => press("starve") },
    { key: "e", does: "End it", run: () => press("end") },
    { key: "f", does: "Let it fail", run: () => press("fail") },
    { key: "v", does: "Set its viewers", run: () => focus("viewers") },
  ],
  stages: [
    { key: "p", does: "Let somebody join and publish", run: () => press("publish") },
    { key: "i", does: "Let somebody join", run: () => press("join") },
  ],
  rooms: [{ key: "m", does: "Write a message", run: () => focus("chat-message") }],
};

export function shortcutsOf({ kind, onKind, onMove, onOpen, onTheme }: Page): readonly Shortcut[] {
  const { one } = kinds[kind];
  return [
    ...kindNames.map((name) => ({ key: kinds[name].key, does: `Show the ${name}`, run: () => onKind(name) })),
    { key: "/", does: `Search the ${kind}`, run: () => focus("search") },
    { key: "j", does: `Next ${one}`, run: () => onMove(1) },
    { key: "k", does: `Previous ${one}`, run: () => onMove(-1) },
    { key: "n", does: `New ${one}`, run: () => onOpen("new") },
    ...ofView[kind],
    { key: "r", does: "Filter the events by resource", run: () => focus("event-resource") },
    { key: "a", does: "Advance the clock", run: () => focus("advance") },
    { key: "c", does: "About the clock", run: () => onOpen("clock") },
    { key: "t", does: "Next theme: system, light or dark", run: onTheme },
    { key: "?", does: "This list", run: () => onOpen("help") },
  ];
}

function press(id: string): void {
  document.getElementById(id)?.click();
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
