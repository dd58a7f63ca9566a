/** Adds the import that gives our clients their `middlewareStack`. */
import { ts } from "ts-morph";
import type { Edit } from "../text/edits.ts";
import { walk } from "./syntax.ts";

export const middlewareModule = "@ivskit/core/middleware";

/** Matches names by which a program uses `middlewareStack`: directly, or through X-Ray or Powertools. */
export const middlewareUse: RegExp = /\b(middlewareStack|captureAWSv3Client)\b/;

/** Where a source file uses `middlewareStack` for the first time; undefined if it does not. */
export function firstMiddlewareUse(file: ts.SourceFile): number | undefined {
  let first: number | undefined;
  walk(file, file, (node) => {
    const isName = ts.isIdentifier(node) || (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent));
    if (isName && middlewareUse.test(node.text)) first ??= node.getStart(file);
  });
  return first;
}

/**
 * Returns the edit that imports the middleware: before the import or export that contains `node`, and otherwise before
 * the first import of the file or the statement itself.
 */
export function importMiddleware(node: ts.StringLiteralLike, file: ts.SourceFile): Edit {
  const [firstImport] = file.statements.filter(ts.isImportDeclaration);
  let statement: ts.Node = node;
  while (statement.parent !== file && statement.parent) statement = statement.parent;
  const isStatic = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  const start = placeBefore(isStatic ? statement : (firstImport ?? statement), file);
  const quote = node.getText(file)[0] === "'" ? "'" : '"';
  const name = `${quote}${middlewareModule}${quote}`;
  const lineEnd = /\r\n|\n|\r/.exec(file.text)?.[0] ?? "\n";
  // Without a semicolon, a parenthesis in the next line would make a call of it.
  return { start, end: start, text: `${isCommonJs(file) ? `require(${name})` : `import ${name}`};${lineEnd}` };
}

/** Matches comments that apply to the line after them. */
const commentOfLine = /-next-line|@ts-(expect-error|ignore)|(biome|deno-lint|prettier)-ignore(?!-)|ignore next/;

/** The place before a statement and its comments. The header of the file stays the first text in it. */
function placeBefore(statement: ts.Node, file: ts.SourceFile): number {
  const comments = ts.getLeadingCommentRanges(file.text, statement.pos) ?? [];
  const isFirst = statement === file.statements[0];
  const own = comments.find(({ pos, end }) => !isFirst || commentOfLine.test(file.text.slice(pos, end)));
  return own?.pos ?? statement.getStart(file);
}

/** Whether a file is a CommonJS module, which calls `require` and cannot use `import`. */
function isCommonJs(file: ts.SourceFile): boolean {
  // `parse` adds `.jsx` to the names of JavaScript files.
  if (/\.cjs(\.jsx)?$/.test(file.fileName)) return true;
  let usesRequire = false;
  walk(file, file, (node) => {
    usesRequire ||= ts.isIdentifier(node) && /^(require|exports)$/.test(node.text);
  });
  return usesRequire && !ts.isExternalModule(file) && !awaitsAtTop(file);
}

/** Whether a node awaits outside of functions. Only ES modules can do so. */
function awaitsAtTop(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  return ts.forEachChild(node, awaitsAtTop) ?? false;
}
