/** Moves the imports of one source file. */
import { ts } from "ts-morph";
import { movedSpecifier, officialName, readSpecifier } from "../clients.ts";
import type { Edit } from "../text/edits.ts";
import { absentName, deepPath, namedInText, noMiddleware } from "./advice.ts";
import { namesFrom } from "./names.ts";
import type { Note, Outcome } from "./outcome.ts";
import { type Text, textsOf } from "./specifiers.ts";
import { parse, walk } from "./syntax.ts";

/** @param text the text of the file, without a byte order mark */
export function changeSource(path: string, text: string): Outcome {
  const file = parse(path, text);
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const stillNeeded = new Set<string>();
  for (const one of textsOf(file)) {
    const specifier = one.isModule ? readSpecifier(one.value) : undefined;
    if (!specifier) {
      const isOwnFile = one.isModule && one.value.startsWith(".");
      if (!isOwnFile) notes.push(...noteOfText(one));
      continue;
    }
    const { client, isOfficial } = specifier;
    const moved = isOfficial ? movedSpecifier(specifier) : one.value;
    if (moved === undefined) {
      stillNeeded.add(client.official);
      notes.push({ position: one.start, message: deepPath(one.value, client) });
      continue;
    }
    if (isOfficial) edits.push({ start: one.start, end: one.end, text: moved });
    if (!one.node || specifier.path !== "") continue;
    if (!notes.some(({ message }) => message === noMiddleware)) notes.push(...noteOfMiddleware(file));
    for (const { name, node } of namesFrom(one.node, file)) {
      if (!client.exports.has(name)) notes.push({ position: node.getStart(file), message: absentName(name, client) });
    }
  }
  return { edits, notes, stillNeeded, needsCore: false };
}

/** Names by which a program uses the middleware of a client: directly, or through X-Ray or Powertools. */
const middlewareUse = /^(middlewareStack|captureAWSv3Client)$/;

/** The first use of middleware in a file that imports a client. */
function noteOfMiddleware(file: ts.SourceFile): readonly Note[] {
  let first: number | undefined;
  walk(file, file, (node) => {
    if (ts.isIdentifier(node) && middlewareUse.test(node.text)) first ??= node.getStart(file);
  });
  return first === undefined ? [] : [{ position: first, message: noMiddleware }];
}

function noteOfText({ value, start }: Text): readonly Note[] {
  const [name = ""] = officialName.exec(value) ?? [];
  const specifier = readSpecifier(name);
  return specifier ? [{ position: start, message: namedInText(name, specifier.client) }] : [];
}
