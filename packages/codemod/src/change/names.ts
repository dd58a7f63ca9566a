/** Finds the names that a program takes from a module. */
import { ts } from "ts-morph";
import { outermost, walk } from "./syntax.ts";

export interface UsedName {
  readonly name: string;
  /** Where the program writes the name. */
  readonly node: ts.Node;
}

/** The names that the program takes from the module that `specifier` chooses. */
export function namesFrom(specifier: ts.StringLiteralLike, file: ts.SourceFile): readonly UsedName[] {
  const { parent } = specifier;
  if (ts.isImportDeclaration(parent) || ts.isJSDocImportTag(parent)) return ofImport(parent.importClause, file);
  if (ts.isExportDeclaration(parent)) return ofExport(parent.exportClause);
  if (ts.isExternalModuleReference(parent) && ts.isImportEqualsDeclaration(parent.parent))
    return membersOf(parent.parent.name, file);
  if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) return ofImportType(parent.parent);
  if (ts.isCallExpression(parent)) return ofValue(parent, file);
  return [];
}

function ofImport(clause: ts.ImportClause | undefined, file: ts.SourceFile): readonly UsedName[] {
  if (!clause) return [];
  const { name, namedBindings: bindings } = clause;
  const byDefault = name ? [{ name: "default", node: name }] : [];
  if (!bindings) return byDefault;
  if (ts.isNamespaceImport(bindings)) return [...byDefault, ...membersOf(bindings.name, file)];
  return [...byDefault, ...bindings.elements.map(nameOfSpecifier)];
}

function ofExport(clause: ts.NamedExportBindings | undefined): readonly UsedName[] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map(nameOfSpecifier) : [];
}

function nameOfSpecifier(element: ts.ImportSpecifier | ts.ExportSpecifier): UsedName {
  const node = element.propertyName ?? element.name;
  return { name: node.text, node };
}

/** Returns the name in `import("…").Name` or `(typeof import("…"))["Name"]`. */
function ofImportType(type: ts.ImportTypeNode): readonly UsedName[] {
  let { qualifier } = type;
  while (qualifier && ts.isQualifiedName(qualifier)) qualifier = qualifier.left;
  if (qualifier) return [{ name: qualifier.text, node: qualifier }];
  const around = ts.isParenthesizedTypeNode(type.parent) ? type.parent : type;
  const { parent } = around;
  if (!ts.isIndexedAccessTypeNode(parent) || parent.objectType !== around) return [];
  const { indexType } = parent;
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) return [];
  return [{ name: indexType.literal.text, node: indexType.literal }];
}

/** The names that the code takes from an expression whose value is a module, or a promise of one. */
function ofValue(expression: ts.Expression, file: ts.SourceFile): readonly UsedName[] {
  const whole = outermost(expression);
  const { parent } = whole;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === whole) {
    const { name, parent: call } = parent;
    if (name.text !== "then" || !ts.isCallExpression(call)) return [{ name: name.text, node: name }];
    const [callback] = call.arguments;
    const isFunction = callback && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback));
    const parameter = isFunction ? callback.parameters[0] : undefined;
    return parameter ? ofBinding(parameter.name, file) : [];
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === whole) return ofBinding(parent.name, file);
  return [];
}

function ofBinding(name: ts.BindingName, file: ts.SourceFile): readonly UsedName[] {
  if (ts.isIdentifier(name)) return membersOf(name, file);
  if (!ts.isObjectBindingPattern(name)) return [];
  return name.elements.flatMap((element) => {
    const node = element.propertyName ?? element.name;
    return ts.isIdentifier(node) && !element.dotDotDotToken ? [{ name: node.text, node }] : [];
  });
}

/** The members of a namespace that the file uses: `Name` in `ivs.Name` and in `const { Name } = ivs`. */
function membersOf(namespace: ts.Identifier, file: ts.SourceFile): readonly UsedName[] {
  const found: UsedName[] = [];
  const isNamespace = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === namespace.text;
  walk(file, file, (node) => {
    if (ts.isPropertyAccessExpression(node) && isNamespace(node.expression))
      found.push({ name: node.name.text, node: node.name });
    else if (ts.isQualifiedName(node) && isNamespace(node.left))
      found.push({ name: node.right.text, node: node.right });
    else if (ts.isVariableDeclaration(node) && node.initializer && isNamespace(node.initializer))
      if (ts.isObjectBindingPattern(node.name)) found.push(...ofBinding(node.name, file));
  });
  return found;
}
