/** Adds the import that gives our clients their `middlewareStack`. */
import { ts } from "ts-morph";
import type { Edit } from "../text/edits.ts";
import { walk } from "./syntax.ts";

export const middlewareModule = "@ivskit/core/middleware";

/** Names by which a program uses `middlewareStack`: directly, or through X-Ray or Powertools. */
export const middlewareUse: RegExp = /\b(middlewareStack|captureAWSv3Client)\b/;

/** Where a source file uses `middlewareStack` for the first time; undefined if it does not. */
export function firstMiddlewareUse(file: ts.SourceFile): number | undefined {
  let first: number | undefined;
  walk(file, file, (node) => {
    if (ts.isIdentifier(node) && middlewareUse.test(node.text)) first ??= node.getStart(file);
  });
  return first;
}

/** An import before the statement that contains `node`, in the way of that statement. */
export function importMiddleware(node: ts.StringLiteralLike, file: ts.SourceFile): Edit {
  let statement: ts.Node = node;
  while (statement.parent !== file && statement.parent) statement = statement.parent;
  const start = statement.getStart(file);
  const quote = node.getText(file)[0] === "'" ? "'" : '"';
  const isImport =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isImportEqualsDeclaration(statement);
  const name = `${quote}${middlewareModule}${quote}`;
  const end = statement.getText(file).endsWith(";") ? ";" : "";
  const lineEnd = /\r\n|\n|\r/.exec(file.text)?.[0] ?? "\n";
  return { start, end: start, text: `${isImport ? `import ${name}` : `require(${name})`}${end}${lineEnd}` };
}
