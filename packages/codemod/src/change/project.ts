/** Moves the path aliases and the `types` of a tsconfig.json or jsconfig.json. */
import { ts } from "ts-morph";
import { clients, movedSpecifier, officialName, readSpecifier } from "../clients.ts";
import type { Edit } from "../text/edits.ts";
import { namedInText } from "./advice.ts";
import { parseJson } from "./json.ts";
import type { Note } from "./outcome.ts";
import { walk } from "./syntax.ts";

/**
 * Returns the edits that move the names in the file. @param text the text of the file, without a byte order mark
 * @throws CodemodError if it is not valid
 */
export function changeProject(
  path: string,
  text: string,
): { readonly edits: readonly Edit[]; readonly notes: readonly Note[] } {
  const { file } = parseJson(path, text);
  const edits: Edit[] = [];
  const notes: Note[] = [];
  walk(file, file, (node) => {
    if (!ts.isStringLiteral(node)) return;
    const start = node.getStart(file) + 1;
    const moved = movedPath(node.text);
    if (moved !== undefined) edits.push({ start, end: node.end - 1, text: moved });
    else notes.push(...notesOf(node.text, start));
  });
  return { edits, notes };
}

/**
 * Returns the new text of a path or name that ends with the name of an official client, as in
 * `./node_modules/@aws-sdk/client-ivs`.
 */
function movedPath(text: string): string | undefined {
  const client = clients.find(({ official }) => text === official || text.endsWith(`/${official}`));
  const specifier = client && readSpecifier(client.official);
  return client && specifier && text.slice(0, -client.official.length) + movedSpecifier(specifier);
}

function notesOf(text: string, position: number): readonly Note[] {
  const [name = ""] = officialName.exec(text) ?? [];
  const specifier = readSpecifier(name);
  if (specifier) return [{ position, message: namedInText(name, specifier.client) }];
  if (!/(^|\/)@aws-sdk\/(client-)?\*/.test(text)) return [];
  return [{ position, message: `The pattern ${text} also covers official clients. Add an alias for @ivskit.` }];
}
