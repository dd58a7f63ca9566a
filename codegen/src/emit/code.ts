/**
 * Code as data: text with symbols in it. The printer decides which symbols need an import, and under which name.
 */
import type { SymbolRef } from "../plan/symbols.ts";

/** A class, so that an object of a model with the property `parts` does not count as code. */
export class Code {
  readonly parts: readonly (string | SymbolRef)[];

  constructor(parts: readonly (string | SymbolRef)[]) {
    this.parts = parts.filter((part) => part !== "");
  }
}

type Part = string | number | SymbolRef | Code;

/** A template literal tag. Its values are text, symbols or other code. */
export function code(strings: TemplateStringsArray, ...holes: readonly Part[]): Code {
  return new Code(
    strings.flatMap((text, index) => [text, ...(index < holes.length ? partsOf(holes[index] ?? "") : [])]),
  );
}

export function joinCode(pieces: readonly Code[], separator: string): Code {
  return new Code(pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [separator, ...piece.parts])));
}

/** The text of code, to measure and to compare it. */
export function textOf({ parts }: Code): string {
  return parts.map((part) => (typeof part === "string" ? part : part.name)).join("");
}

/** A JSON value that may contain code. Properties that are undefined are left out. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | Code
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined };

const maxLineLength = 100;

/** Writes a value as a literal, on one line if it fits. */
export function literal(value: Literal, indent = 0): Code {
  if (value instanceof Code) return value;
  if (value === null || typeof value !== "object") return code`${JSON.stringify(value)}`;
  const entries = entriesOf(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return code`${open}${close}`;
  const inner = entries.map(([key, item]) => code`${key}${literal(item, indent + 1)}`);
  const space = open === "{" ? " " : "";
  const line = code`${open}${space}${joinCode(inner, ", ")}${space}${close}`;
  const text = textOf(line);
  if (!text.includes("\n") && text.length + indent * 2 <= maxLineLength) return line;
  const margin = "  ".repeat(indent + 1);
  const lines = joinCode(
    inner.map((item) => code`${margin}${item},`),
    "\n",
  );
  return code`${open}\n${lines}\n${"  ".repeat(indent)}${close}`;
}

function entriesOf(
  value: readonly Literal[] | { readonly [key: string]: Literal | undefined },
): readonly (readonly [string, Literal])[] {
  if (Array.isArray(value)) return (value as readonly Literal[]).map((item) => ["", item]);
  return Object.entries(value as Record<string, Literal | undefined>).flatMap(([key, item]) =>
    item === undefined ? [] : [[`${propertyName(key)}: `, item] as const],
  );
}

/** Quotes a key if needed. `__proto__` is computed, since a plain one would set the prototype. */
export function propertyName(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function partsOf(part: Part): readonly (string | SymbolRef)[] {
  if (typeof part === "string") return [part];
  if (typeof part === "number") return [String(part)];
  return part instanceof Code ? part.parts : [part];
}
