/** Finds exported functions that throw and do not say so. */
import ts from "typescript";

export interface MissingThrows {
  readonly line: number;
  readonly name: string;
}

/** Looks at `throw` statements in the function's own body alone: those of inner functions may never leave it. */
export function missingThrowsOf(file: ts.SourceFile): readonly MissingThrows[] {
  return exportedFunctions(file)
    .filter(({ body, documented }) => throwsItself(body) && !documented)
    .map(({ name, body }) => ({ name, line: file.getLineAndCharacterOfPosition(body.parent.getStart(file)).line + 1 }));
}

interface ExportedFunction {
  readonly name: string;
  readonly body: ts.Node;
  readonly documented: boolean;
}

function exportedFunctions(file: ts.SourceFile): readonly ExportedFunction[] {
  const isExported = (node: ts.Node) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && statement.body) {
      return [
        { name: statement.name?.text ?? "default", body: statement.body, documented: documentsThrows(statement) },
      ];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(file), body: initializer.body, documented: documentsThrows(statement) }]
        : [],
    );
  });
}

function documentsThrows(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((part) => /@throws\b/.test(part.getText()));
}

function throwsItself(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, (child) => throwsItself(child) || undefined) ?? false;
}
