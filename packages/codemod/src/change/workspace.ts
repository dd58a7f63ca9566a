/** Moves the catalogs of a pnpm-workspace.yaml. */
import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar, visit } from "yaml";
import { officialName, readSpecifier } from "../clients.ts";
import { CodemodError } from "../fault.ts";
import type { Edit } from "../text/edits.ts";
import { namedInText } from "./advice.ts";
import { type Line, type LineWriter, moveLines, type Needs } from "./dependencies.ts";
import type { Note } from "./outcome.ts";

/**
 * Returns the edits that move the catalogs. @param text the text of the file, without a byte order mark
 * @throws CodemodError if it is not valid
 */
export function changeWorkspace(
  path: string,
  text: string,
  needs: Needs,
): { readonly edits: readonly Edit[]; readonly notes: readonly Note[] } {
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  const [error] = document.errors;
  if (error) throw new CodemodError(`${path}:${error.linePos?.[0].line ?? 1} is not valid YAML: ${error.message}`);
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const handled = new Set<unknown>();
  const named = document.get("catalogs");
  for (const catalog of [document.get("catalog"), ...(isMap(named) ? named.items.map(({ value }) => value) : [])]) {
    if (!isMap(catalog)) continue;
    const pairs = catalog.items as readonly Pair[];
    const moved = moveLines(pairs.flatMap(lineOf), { ...needs, core: false }, writerFor(text));
    edits.push(...moved.edits);
    notes.push(...moved.notes);
    for (const { key, value } of pairs) handled.add(key).add(value);
  }
  visit(document, {
    Scalar: (_, scalar) => {
      if (handled.has(scalar) || typeof scalar.value !== "string") return;
      const [name = ""] = officialName.exec(scalar.value) ?? [];
      const specifier = readSpecifier(name);
      if (specifier) notes.push({ position: textOf(scalar).start, message: namedInText(name, specifier.client) });
    },
  });
  return { edits, notes };
}

function lineOf({ key, value }: Pair): readonly Line[] {
  if (!isScalar(key) || !isScalar(value) || typeof key.value !== "string") return [];
  const [name, range] = [textOf(key), textOf(value)];
  const [start, end] = [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
  const text = { name: key.value, range: String(value.value) };
  return [{ ...text, nameStart: name.start, rangeStart: range.start, start, end }];
}

/** Where the text of a scalar begins, after its quote. */
function textOf({ range, type }: Scalar): { readonly start: number } {
  return { start: (range?.[0] ?? 0) + (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? 1 : 0) };
}

/** Writes lines of a block, with the indentation and the quotes of the line before. */
function writerFor(text: string): LineWriter {
  return {
    add: (line, name, range) => {
      const [before = ""] = /(^|\r?\n)[ \t]*$/.exec(text.slice(0, line.start)) ?? [];
      const quote = text[line.start] ?? '"';
      const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
      const indent = before.replace(/[\r\n]/g, "");
      return { start: line.end, end: line.end, text: `${lineEnd}${indent}${quote}${name}${quote}: ${range}` };
    },
    remove: (line) => {
      const [before = ""] = /(\r?\n)[ \t]*$/.exec(text.slice(0, line.start)) ?? [];
      return { start: line.start - before.length, end: line.end, text: "" };
    },
  };
}
