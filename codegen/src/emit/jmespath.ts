/**
 * Compiles the JMESPath expressions of waiters to TypeScript, so that clients contain no interpreter.
 *
 * @see https://jmespath.org/specification.html
 */
import { compile } from "@jmespath-community/jmespath";
import { propertyName } from "./code.ts";

type Node = ReturnType<typeof compile>;
type NodeOf<T extends Node["type"]> = Extract<Node, { readonly type: T }>;

/** The input of an expression: code whose value is never null, or the names of the values in scope. */
export type Base = { readonly value: string } | { readonly scope: readonly string[] };

/** @throws Error if the expression is invalid or contains a part that is not supported */
export function compileJmesPath(expression: string, base: Base): string {
  const node = compile(expression);
  if (depthOf(node) > maxDepth) throw new Error(`the expression is nested more than ${maxDepth} levels deep`);
  return translate(node, base);
}

/** Compilers of TypeScript read nested expressions by recursion. */
const maxDepth = 100;

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** An item of a projection. It is never null: nulls are filtered out before. */
const itemBase: Base = { value: "item" };

function translate(node: Node, base: Base): string {
  switch (node.type) {
    case "Field":
      return field(node.name, base);
    case "Identity":
    case "Current":
      return whole(base);
    case "Literal":
      return JSON.stringify(node.value);
    case "Subexpression":
    case "Pipe":
      return chain(translate(node.left, base), node.right);
    case "IndexExpression":
      return chain(translate(node.left, base), node.right);
    case "Index":
      return `${whole(base)}.at(${node.value})`;
    case "Flatten":
      return `${translate(node.child, base)}?.flat()`;
    case "Projection":
      return project(translate(node.left, base), node.right);
    case "ValueProjection":
      return project(`Object.values(${translate(node.left, base)} ?? {})`, node.right);
    case "FilterProjection":
      return project(
        `${translate(node.left, base)}?.filter((item) => ${condition(node.condition, itemBase)})`,
        node.right,
      );
    case "Comparator":
      return compare(node, base);
    case "AndExpression":
      return `(${condition(node.left, base)} && ${condition(node.right, base)})`;
    case "OrExpression":
      return `(${condition(node.left, base)} || ${condition(node.right, base)})`;
    case "NotExpression":
      return `!${condition(node.child, base)}`;
    case "MultiSelectList":
      return `[${node.children.map((child) => translate(child, base)).join(", ")}]`;
    case "Function":
      return call(node, base);
    default:
      throw new Error(`"${node.type}" in a JMESPath expression is not supported`);
  }
}

function whole(base: Base): string {
  if ("value" in base) return base.value;
  throw new Error(`"@" has no value here; name one of ${base.scope.join(", ")}`);
}

function field(name: string, base: Base): string {
  const property = propertyName(name);
  if ("value" in base) return property === name ? `${base.value}.${name}` : `${base.value}[${JSON.stringify(name)}]`;
  if (base.scope.includes(name)) return name;
  throw new Error(`"${name}" is not one of ${base.scope.join(", ")}`);
}

/** Appends the right side of an expression to code whose value may be missing. */
function chain(left: string, right: Node): string {
  if (right.type === "Field") {
    const property = propertyName(right.name);
    return property === right.name ? `${left}?.${right.name}` : `${left}?.[${JSON.stringify(right.name)}]`;
  }
  if (right.type === "Index") return `${left}?.at(${right.value})`;
  if (right.type === "Identity" || right.type === "Current") return left;
  if (right.type === "Subexpression" || right.type === "IndexExpression")
    return chain(chain(left, right.left), right.right);
  throw new Error(`"${right.type}" after a "." in a JMESPath expression is not supported`);
}

function project(list: string, right: Node): string {
  if (right.type === "Identity" || right.type === "Current") return list;
  return `${list}?.map((item) => ${translate(right, itemBase)}).filter((item) => item != null)`;
}

const operators = { EQ: "===", NE: "!==", LT: "<", LTE: "<=", GT: ">", GTE: ">=" } as const;

function compare(node: NodeOf<"Comparator">, base: Base): string {
  const [left, right] = [translate(node.left, base), translate(node.right, base)];
  const ordering = node.name !== "EQ" && node.name !== "NE";
  // A missing value is null in JMESPath, and undefined in JavaScript.
  const isNull = [node.left, node.right].some((side) => side.type === "Literal" && side.value === null);
  if (isNull) return `(${left} ${node.name === "EQ" ? "==" : "!="} ${right})`;
  // Only numbers have an order. A comparison with a missing value is false.
  return ordering
    ? `(Number(${left} ?? NaN) ${operators[node.name]} Number(${right}))`
    : `(${left} ${operators[node.name]} ${right})`;
}

/** Converts a value to a boolean. JMESPath and JavaScript only have the same truth values for booleans. */
function condition(node: Node, base: Base): string {
  const boolean: readonly Node["type"][] = ["Comparator", "AndExpression", "OrExpression", "NotExpression"];
  const text = translate(node, base);
  if (boolean.includes(node.type)) return text;
  return `((value: unknown) => value === 0 || (Array.isArray(value) ? value.length > 0 : Boolean(value)))(${text})`;
}

function call({ name, children }: NodeOf<"Function">, base: Base): string {
  const [first = "", second = ""] = children.map((child) => translate(child, base));
  switch (name) {
    case "length":
      return `${first}?.length`;
    case "contains":
      return `(${first}?.includes(${second}) ?? false)`;
    case "starts_with":
      return `(${first}?.startsWith(${second}) ?? false)`;
    case "ends_with":
      return `(${first}?.endsWith(${second}) ?? false)`;
    case "keys":
      return `Object.keys(${first} ?? {})`;
    case "values":
      return `Object.values(${first} ?? {})`;
    default:
      throw new Error(`the function ${name}() in a JMESPath expression is not supported`);
  }
}
