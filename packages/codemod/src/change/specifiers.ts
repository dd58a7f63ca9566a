/** Finds the texts in a source file that choose a module. */
import { ts } from "ts-morph";
import { outermost, walk } from "./syntax.ts";

/** A text in a source file, and whether it chooses a module. */
export interface Text {
  /** The position of its first character, after the quote. */
  readonly start: number;
  /** The position after its last character, before the quote. */
  readonly end: number;
  readonly value: string;
  /** The node that holds the text. `/// <reference types="…" />` has none. */
  readonly node?: ts.StringLiteralLike;
  readonly isModule: boolean;
}

/** Methods of jest, vitest, Node's and Bun's test runners whose first argument is a module. */
const mocking = new Set([
  "mock",
  "doMock",
  "unmock",
  "doUnmock",
  "dontMock",
  "deepUnmock",
  "setMock",
  "requireActual",
  "requireMock",
  "importActual",
  "importMock",
  "createMockFromModule",
  "genMockFromModule",
  "unstable_mockModule",
  "unstable_unmockModule",
  "module",
]);
const mockers = /^(jest|vi|vitest|mock|td|t|import_?jest)$/;

/** Properties in the configuration of bundlers and frameworks that list modules. */
const moduleLists = new Set([
  "external",
  "externals",
  "noExternal",
  "serverExternalPackages",
  "serverComponentsExternalPackages",
  "transpilePackages",
  "include",
]);

/** All string literals and references to types in a file, in no particular order. */
export function textsOf(file: ts.SourceFile): readonly Text[] {
  const names = namesOf(file);
  const texts: Text[] = file.typeReferenceDirectives.map(({ pos, end, fileName }) => ({
    start: pos,
    end,
    value: fileName,
    isModule: true,
  }));
  walk(file, file, (node) => {
    if (!ts.isStringLiteralLike(node)) {
      if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
        texts.push({ start: node.getStart(file), end: node.end, value: node.text, isModule: false });
      return;
    }
    texts.push({
      start: node.getStart(file) + 1,
      end: node.end - 1,
      value: node.text,
      node,
      isModule: choosesModule(node, names),
    });
  });
  return texts;
}

/** Names that a file gives to functions that load modules, and names that it hands to such a function. */
interface Names {
  /** Names of functions that load modules, as in `const load = createRequire(import.meta.url)`. */
  readonly loaders: ReadonlySet<string>;
  /** Names that are passed to such a function, as `name` in `import(name)`. */
  readonly loaded: ReadonlySet<string>;
}

function namesOf(file: ts.SourceFile): Names {
  const loaders = new Set(["require"]);
  const loaded = new Set<string>();
  walk(file, file, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return;
    const { initializer } = node;
    if (initializer && ts.isCallExpression(initializer) && nameOf(initializer.expression) === "createRequire")
      loaders.add(node.name.text);
  });
  walk(file, file, (node) => {
    if (!ts.isCallExpression(node)) return;
    const [first] = node.arguments;
    if (first && ts.isIdentifier(first) && loadsModule(node, loaders)) loaded.add(first.text);
  });
  return { loaders, loaded };
}

function choosesModule(node: ts.StringLiteralLike, names: Names): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isExternalModuleReference(parent) || ts.isModuleDeclaration(parent) || ts.isJSDocImportTag(parent))
    return true;
  if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) return parent.parent.argument === parent;
  if (ts.isCallExpression(parent)) return parent.arguments[0] === node && loadsModule(parent, names.loaders);
  const { parent: declaration } = outermost(node);
  if (ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name))
    return names.loaded.has(declaration.name.text);
  return ts.isArrayLiteralExpression(parent) && isModuleList(parent);
}

function isModuleList({ parent }: ts.ArrayLiteralExpression): boolean {
  return ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && moduleLists.has(parent.name.text);
}

/** Whether the first argument of a call is a module. */
function loadsModule({ expression }: ts.CallExpression, loaders: ReadonlySet<string>): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(expression)) return loaders.has(expression.text);
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const method = expression.name.text;
  const owner = expression.expression;
  if (method === "resolve") return ts.isMetaProperty(owner) || loaders.has(nameOf(owner));
  if (method === "require") return nameOf(owner) === "module";
  return mocking.has(method) && mockers.test(nameOf(root(owner)));
}

/** The beginning of a chain of calls: `jest` in `jest.mock("a").mock("b")`, `mock` in `context.mock.module("a")`. */
function root(node: ts.Expression): ts.Expression {
  if (ts.isCallExpression(node)) return root(node.expression);
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "mock" ? node : root(node.expression);
  return node;
}

/** The last name of an expression: `b` of `a.b`. Empty for other expressions. */
function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : "";
}
