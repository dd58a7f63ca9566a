/** Moves the imports of one source file. */
import type { ts } from "ts-morph";
import { clients, movedSpecifier, namesOfficial, officialName, readSpecifier } from "../clients.ts";
import type { Edit } from "../text/edits.ts";
import { absentName, brokenSyntax, deepPath, middlewareElsewhere, namedInText, tooDeep } from "./advice.ts";
import { firstMiddlewareUse, importMiddleware, middlewareModule } from "./middleware.ts";
import { namesFrom } from "./names.ts";
import type { Note, Outcome } from "./outcome.ts";
import { type Text, textsOf } from "./specifiers.ts";
import { parse, syntaxError } from "./syntax.ts";

/**
 * Changes a source file. A file that cannot be read as a whole is left, and a note says why.
 *
 * @param text the text of the file, without a byte order mark
 * @throws Error if the compiler fails for another reason than the depth of the file
 */
export function changeSource(path: string, text: string): Outcome {
  try {
    const file = parse(path, text);
    const outcome = changeTree(file);
    const broken = syntaxError(file);
    if (!broken || outcome.edits.length === 0) return outcome;
    return left(text, { position: broken.position, message: brokenSyntax(broken.text) });
  } catch (error) {
    // The compiler and `walk` are recursive, so a deep tree exceeds the call stack.
    if (error instanceof RangeError) return left(text, { position: 0, message: tooDeep });
    throw error;
  }
}

/** Returns the outcome for a file that stays as it is. It still needs the official clients that it names. */
function left(text: string, note: Note): Outcome {
  const stillNeeded = clients.map(({ official }) => official).filter((name) => namesOfficial(text, name));
  return { edits: [], notes: [note], stillNeeded: new Set(stillNeeded), needsCore: false };
}

function changeTree(file: ts.SourceFile): Outcome {
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const stillNeeded = new Set<string>();
  const texts = textsOf(file);
  for (const one of texts) {
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
    for (const { name, node } of namesFrom(one.node, file)) {
      if (!client.exports.has(name)) notes.push({ position: node.getStart(file), message: absentName(name, client) });
    }
  }
  const middleware = middlewareFor(file, texts);
  return {
    edits: [...middleware.edits, ...edits],
    notes: [...middleware.notes, ...notes],
    stillNeeded,
    needsCore: middleware.isImported,
  };
}

interface Middleware {
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
  /** Whether the file imports the middleware after the edits. */
  readonly isImported: boolean;
}

/**
 * Imports the middleware in a file that uses it and names a client. In any other file that uses it, a note leaves the
 * decision to a person.
 */
function middlewareFor(file: ts.SourceFile, texts: readonly Text[]): Middleware {
  const modules = texts.filter(({ isModule }) => isModule);
  if (modules.some(({ value }) => value === middlewareModule)) return { edits: [], notes: [], isImported: true };
  const use = firstMiddlewareUse(file);
  if (use === undefined) return { edits: [], notes: [], isImported: false };
  const clients = modules.filter(({ value }) => readSpecifier(value)?.path === "");
  const [first] = clients.flatMap(({ node }) => (node ? [node] : []));
  if (first) return { edits: [importMiddleware(first, file)], notes: [], isImported: true };
  return { edits: [], notes: [{ position: use, message: middlewareElsewhere }], isImported: false };
}

function noteOfText({ value, start }: Text): readonly Note[] {
  const [name = ""] = officialName.exec(value) ?? [];
  const specifier = readSpecifier(name);
  return specifier ? [{ position: start, message: namedInText(name, specifier.client) }] : [];
}
