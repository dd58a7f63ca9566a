/** Moves the dependencies of a package.json. */
import { ts } from "ts-morph";
import { clients, officialName, readSpecifier } from "../clients.ts";
import type { Edit } from "../text/edits.ts";
import { namedInText } from "./advice.ts";
import { type Line, type LineWriter, moveLines, type Needs } from "./dependencies.ts";
import { type JsonFile, type Member, memberOf, membersOf, parseJson } from "./json.ts";
import type { Note } from "./outcome.ts";
import { walk } from "./syntax.ts";

const sections = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

/** The names of the packages that a manifest declares. */
export function declaredIn(path: string, text: string): ReadonlySet<string> {
  const { members } = parseJson(path, text);
  const lines = sections.flatMap((section) => membersOf(memberOf(members, section)));
  return new Set(lines.map(({ key }) => key.text));
}

/**
 * Returns the edits that move the dependencies, and notes for a person. @param text the text of a package.json, without
 * a byte order mark
 * @throws CodemodError if it is not valid
 */
export function changeManifest(
  path: string,
  text: string,
  needs: Needs,
): { readonly edits: readonly Edit[]; readonly notes: readonly Note[] } {
  const json = parseJson(path, text);
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const handled = new Set<ts.Node>();
  for (const object of objectsOfLines(json.members)) {
    const lines = linesOf(object, json.file);
    const isCatalog = !sections.some((section) => memberOf(json.members, section) === object);
    const moved = moveLines(lines, isCatalog ? { ...needs, core: false } : needs, writerFor(text));
    edits.push(...moved.edits);
    notes.push(...moved.notes);
    for (const { key, value } of membersOf(object)) handled.add(key).add(value);
  }
  for (const literal of plainNames(json)) {
    const client = clients.find(({ official }) => official === literal.text);
    if (!client || needs.official.has(client.official)) continue;
    edits.push({ start: literal.getStart(json.file) + 1, end: literal.end - 1, text: client.own });
    handled.add(literal);
  }
  notes.push(...otherTexts(json, handled));
  return { edits, notes };
}

/** The objects whose members are names of packages with ranges. */
function objectsOfLines(members: readonly Member[]): readonly ts.Expression[] {
  const workspaces = membersOf(memberOf(members, "workspaces"));
  const holders = [members, workspaces];
  const catalogs = holders.flatMap((holder) => [
    memberOf(holder, "catalog"),
    ...membersOf(memberOf(holder, "catalogs")).map(({ value }) => value),
  ]);
  const objects = [...sections.map((section) => memberOf(members, section)), ...catalogs];
  return objects.filter((object) => object !== undefined);
}

/** The texts that are only the name of a dependency: keys of `peerDependenciesMeta`, and bundled dependencies. */
function plainNames({ members }: JsonFile): readonly ts.StringLiteral[] {
  const keys = membersOf(memberOf(members, "peerDependenciesMeta")).map(({ key }) => key);
  const bundled = ["bundleDependencies", "bundledDependencies"].flatMap((name) => {
    const list = memberOf(members, name);
    return list && ts.isArrayLiteralExpression(list) ? list.elements.filter(ts.isStringLiteral) : [];
  });
  return [...keys, ...bundled];
}

function linesOf(object: ts.Expression, file: ts.JsonSourceFile): readonly Line[] {
  return membersOf(object).flatMap(({ key, value }) => {
    if (!ts.isStringLiteral(value)) return [];
    const [start, end] = [key.getStart(file), value.end];
    const rangeStart = value.getStart(file) + 1;
    return [{ name: key.text, nameStart: start + 1, range: value.text, rangeStart, start, end }];
  });
}

/** Writes lines in the layout of the file. */
function writerFor(text: string): LineWriter {
  return {
    add: (line, name, range) => {
      const space = /\s*$/.exec(text.slice(0, line.start))?.[0] ?? "";
      return { start: line.end, end: line.end, text: `,${space || " "}"${name}": "${range}"` };
    },
    remove: (line, isLast) => {
      const before = /,\s*$/.exec(text.slice(0, line.start))?.[0] ?? "";
      const after = /^\s*,\s*/.exec(text.slice(line.end))?.[0] ?? "";
      // Each line takes one comma with it. The last lines take the comma before, since none follows them.
      if (isLast) return { start: line.start - before.length, end: line.end, text: "" };
      return { start: line.start, end: line.end + after.length, text: "" };
    },
  };
}

/** Notes for texts that name an official client elsewhere, such as scripts and overrides. */
function otherTexts({ file }: JsonFile, handled: ReadonlySet<ts.Node>): readonly Note[] {
  const notes: Note[] = [];
  walk(file, file, (node) => {
    if (!ts.isStringLiteral(node) || handled.has(node)) return;
    const [name = ""] = officialName.exec(node.text) ?? [];
    const specifier = readSpecifier(name);
    if (specifier) notes.push({ position: node.getStart(file) + 1, message: namedInText(name, specifier.client) });
  });
  return notes;
}
