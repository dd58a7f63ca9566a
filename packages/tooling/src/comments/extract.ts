/** Finds the comments of a TypeScript file by its tokens, so that a `//` inside a string or a template is none. */
import ts from "typescript";

export interface Comment {
  /** The line where it begins, from 1. */
  readonly line: number;
  /** `doc` for `/** … *\/`, `block` for other block comments, `line` for `//`. */
  readonly kind: "doc" | "block" | "line";
  /** Without its marks. `//` comments on consecutive lines are one comment. */
  readonly text: string;
  /** True for a comment that stands before the first statement and belongs to the file. */
  readonly isHeader: boolean;
}

/** Comments that are addressed to a tool, such as `// @ts-self-types`. */
const directive = /^(\/\/\/|\/\/ ?[@#]|\/\/ ?biome-ignore|\/[/*] ?@?(vite|webpack|__PURE__|vitest-))/;

/** Parses the text of a file. JSX is known by the ending of `path`. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The comments of a file in their order. */
export function commentsOf(file: ts.SourceFile): readonly Comment[] {
  const text = file.text;
  const ranges = new Map<number, ts.CommentRange>();
  visitTokens(file, (token) => {
    const found = [
      ...(ts.getLeadingCommentRanges(text, token.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, token.pos) ?? []),
    ];
    for (const range of found) if (range.pos < token.getStart(file)) ranges.set(range.pos, range);
  });
  const sorted = [...ranges.values()].sort((a, b) => a.pos - b.pos);
  const comments: Comment[] = [];
  let previous: { range: ts.CommentRange; isMergeable: boolean } | undefined;
  for (const range of sorted) {
    const source = text.slice(range.pos, range.end);
    if (directive.test(source)) {
      previous = undefined;
      continue;
    }
    const isLine = range.kind === ts.SyntaxKind.SingleLineCommentTrivia;
    const isAlone = text.slice(text.lastIndexOf("\n", range.pos) + 1, range.pos).trim() === "";
    const last = comments.at(-1);
    if (last && previous?.isMergeable && isLine && isAlone && isNextLine(file, previous.range, range)) {
      comments[comments.length - 1] = { ...last, text: `${last.text}\n${withoutMarks(source)}` };
    } else {
      comments.push({
        line: file.getLineAndCharacterOfPosition(range.pos).line + 1,
        kind: isLine ? "line" : source.startsWith("/**") ? "doc" : "block",
        text: withoutMarks(source),
        isHeader: isHeader(file, range, sorted),
      });
    }
    previous = { range, isMergeable: isLine && isAlone };
  }
  return comments;
}

function visitTokens(node: ts.Node, visit: (token: ts.Node) => void): void {
  if (ts.isJSDoc(node) || node.kind === ts.SyntaxKind.JsxText) return;
  const children = node.getChildren();
  if (children.length === 0) visit(node);
  else for (const child of children) visitTokens(child, visit);
}

function isNextLine(file: ts.SourceFile, one: ts.CommentRange, next: ts.CommentRange): boolean {
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return lineAt(next.pos) === lineAt(one.end) + 1;
}

/** The first comment is the file's when an import, an empty line or another doc comment follows it. */
function isHeader(file: ts.SourceFile, range: ts.CommentRange, all: readonly ts.CommentRange[]): boolean {
  const [first] = file.statements;
  const start = first?.getStart(file) ?? file.end;
  if (range.end > start || all.some(({ pos }) => pos < range.pos && !file.text.startsWith("#!", pos))) return false;
  const isImport = first !== undefined && (ts.isImportDeclaration(first) || ts.isExportDeclaration(first));
  const follows = file.text.slice(range.end, start);
  return isImport || /^[ \t]*\n[ \t]*\n/.test(follows) || follows.includes("/**");
}

function withoutMarks(source: string): string {
  if (source.startsWith("//")) return source.replace(/^\/\/+ ?/, "").trimEnd();
  return source
    .replace(/^\/\*+/, "")
    .replace(/\*+\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}
