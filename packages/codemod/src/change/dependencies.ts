/** Moves the lines of one object of dependencies, such as `devDependencies` or a catalog. */
import { type Client, clients, core } from "../clients.ts";
import type { Edit } from "../text/edits.ts";
import type { Note } from "./outcome.ts";
import { movedRange } from "./versions.ts";

/** One line of dependencies. Positions are those of the texts without their quotes. */
export interface Line {
  readonly name: string;
  readonly nameStart: number;
  readonly range: string;
  readonly rangeStart: number;
  /** The position where the whole line begins, with its quote. */
  readonly start: number;
  /** The position where the whole line ends, with its quote. */
  readonly end: number;
}

/** The packages that the sources need after they have moved. */
export interface Needs {
  /** The official clients that some file still imports. */
  readonly official: ReadonlySet<string>;
  readonly core: boolean;
}

export interface LineWriter {
  /** Returns the edit that adds a new line after `line`. */
  add(line: Line, name: string, range: string): Edit;
  /** Returns the edit that removes a line. `isLast` says that every line after it is removed, too. */
  remove(line: Line, isLast: boolean): Edit;
}

export interface MovedLines {
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
}

/**
 * Returns the edits that replace the lines of official clients by ours. An official client that the sources still need
 * stays, and ours is added.
 */
export function moveLines(lines: readonly Line[], needs: Needs, writer: LineWriter): MovedLines {
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const isDeclared = (name: string): boolean => lines.some((line) => line.name === name);
  for (const line of lines) {
    const alias = clients.find(({ official }) => line.range.startsWith(`npm:${official}@`));
    if (alias) {
      const range = movedRange(line.range.slice(`npm:${alias.official}@`.length), alias.version) ?? alias.version;
      edits.push(replace(line.rangeStart, line.range, `npm:${alias.own}@${range}`));
      continue;
    }
    const client = clients.find(({ official }) => official === line.name);
    if (client) moveLine(line, client);
  }
  const [first] = lines.filter(({ name }) => clients.some(({ own, official }) => own === name || official === name));
  if (first && needs.core && !isDeclared(core.name)) {
    const last = edits.find(({ start }) => start === first.end);
    const added = writer.add(first, core.name, `^${core.version}`);
    if (last) edits.splice(edits.indexOf(last), 1, { ...added, text: last.text + added.text });
    else edits.push(added);
  }
  return { edits, notes };

  function isTakenOut({ name, range }: Line): boolean {
    const client = clients.find(({ official }) => official === name);
    if (client === undefined || needs.official.has(name) || !isDeclared(client.own)) return false;
    return movedRange(range, client.version) !== undefined;
  }

  function moveLine(line: Line, client: Client): void {
    const range = movedRange(line.range, client.version);
    if (range === undefined) {
      const message = `${line.name} comes from ${line.range}, not from a registry, and was left. Write ${client.own}.`;
      notes.push({ position: line.nameStart, message });
      return;
    }
    const isNeeded = needs.official.has(client.official);
    if (isDeclared(client.own)) {
      if (!isNeeded) edits.push(writer.remove(line, lines.slice(lines.indexOf(line) + 1).every(isTakenOut)));
    } else if (isNeeded) {
      edits.push(writer.add(line, client.own, range));
    } else {
      edits.push(replace(line.nameStart, line.name, client.own));
      if (range !== line.range) edits.push(replace(line.rangeStart, line.range, range));
    }
  }
}

function replace(start: number, before: string, text: string): Edit {
  return { start, end: start + before.length, text };
}
