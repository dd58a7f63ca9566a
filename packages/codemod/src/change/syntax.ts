/** Reads source files into syntax trees, and walks through them. */
import { Project, ts } from "ts-morph";

const options = { useInMemoryFileSystem: true, compilerOptions: { allowJs: true, jsx: ts.JsxEmit.Preserve } };

/** Reads a source file. The extension of its path decides between TypeScript, JavaScript and JSX. */
export function parse(path: string, text: string): ts.SourceFile {
  // JavaScript may contain JSX in files of every extension.
  const readAs = /\.[cm]?js$/.test(path) ? `/${path}.jsx` : `/${path}`;
  return new Project(options).createSourceFile(readAs, text).compilerNode;
}

/** The first place where a file breaks the syntax, with the compiler's text; undefined if it is valid. */
export function syntaxError(file: ts.SourceFile): { readonly position: number; readonly text: string } | undefined {
  // The compiler keeps these errors in a member that its types do not name.
  const { parseDiagnostics = [] } = file as { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  return first && { position: first.start ?? 0, text: ts.flattenDiagnosticMessageText(first.messageText, " ") };
}

/** Calls `visit` for a node and all nodes in it, those of JSDoc included. */
export function walk(node: ts.Node, file: ts.SourceFile, visit: (node: ts.Node) => void): void {
  visit(node);
  for (const child of node.getChildren(file)) walk(child, file, visit);
}

/** The first parent that is more than brackets, `await`, `!` or a type assertion around the node. */
export function outermost(node: ts.Node): ts.Node {
  let current = node;
  while (isWrapper(current.parent)) current = current.parent;
  return current;
}

function isWrapper(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node)
  );
}
