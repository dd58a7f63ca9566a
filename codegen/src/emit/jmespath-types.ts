/**
 * The types of JMESPath expressions over the shapes of a model. A path to no member would never match, and code for it
 * would not compile.
 *
 * @see https://jmespath.org/specification.html
 */
import { compile } from "@jmespath-community/jmespath";
import { plural, withArticle } from "../load/wording.ts";
import type { Member, Shape, Shapes } from "../model/shape.ts";

type Node = ReturnType<typeof compile>;
type NodeOf<T extends Node["type"]> = Extract<Node, { readonly type: T }>;

/** `any` is a value whose type is not known; it fits everything. `other` has no members and no items. */
export type JmesType =
  | { readonly kind: "any" | "boolean" | "null" | "number" | "other" | "string" }
  | { readonly kind: "list"; readonly item: JmesType }
  | { readonly kind: "map"; readonly value: JmesType }
  | { readonly kind: "structure"; readonly name: string; readonly members: readonly Member[] }
  /** The values that an expression may begin with, by name. */
  | { readonly kind: "scope"; readonly values: Readonly<Record<string, JmesType>> };

const any: JmesType = { kind: "any" };
const boolean: JmesType = { kind: "boolean" };
const string: JmesType = { kind: "string" };
const number: JmesType = { kind: "number" };
const listOf = (item: JmesType): JmesType => ({ kind: "list", item });

export class JmesTypes {
  readonly #shapes: Shapes;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  ofShape(shape: Shape | undefined): JmesType {
    switch (shape?.kind) {
      case "structure":
      case "union":
        return { kind: "structure", name: shape.name, members: shape.members };
      case "list":
        return listOf(this.#ofTarget(shape.member));
      case "map":
        return { kind: "map", value: this.#ofTarget(shape.value) };
      case "enum":
        return shape.type === "integer" ? number : string;
      case "simple":
        if (shape.type === "string" || shape.type === "boolean") return { kind: shape.type };
        return /^(timestamp|blob|document)$/.test(shape.type) ? { kind: "other" } : number;
      default:
        return { kind: "other" };
    }
  }

  /** The type of the value of an expression. @throws Error that says which part does not fit the shapes */
  ofExpression(expression: string, base: JmesType): JmesType {
    return this.#of(compile(expression), base);
  }

  #of(node: Node, base: JmesType): JmesType {
    switch (node.type) {
      case "Field":
        return this.#field(node.name, base);
      case "Subexpression":
      case "Pipe":
      case "IndexExpression":
        return this.#of(node.right, this.#of(node.left, base));
      case "Index":
        return itemOf(base, "an index");
      case "Flatten": {
        const item = itemOf(this.#of(node.child, base), "[]");
        return listOf(item.kind === "list" ? item.item : item);
      }
      case "Projection":
        return listOf(this.#of(node.right, itemOf(this.#of(node.left, base), "[]")));
      case "ValueProjection":
        return listOf(this.#of(node.right, this.#valuesOf(this.#of(node.left, base))));
      case "FilterProjection": {
        const item = itemOf(this.#of(node.left, base), "[?…]");
        this.#of(node.condition, item);
        return listOf(this.#of(node.right, item));
      }
      case "Comparator":
        return this.#comparison(node, base);
      case "AndExpression":
      case "OrExpression":
        this.#of(node.left, base);
        this.#of(node.right, base);
        return boolean;
      case "NotExpression":
        this.#of(node.child, base);
        return boolean;
      case "MultiSelectList": {
        const [first = any, ...others] = node.children.map((child) => this.#of(child, base));
        return listOf(others.every(({ kind }) => kind === first.kind && kind !== "structure") ? first : any);
      }
      case "Literal":
        return ofValue(node.value);
      case "Function":
        return this.#call(node, base);
      default:
        // This is the current value. Nodes that the compiler does not support are refused there.
        return base;
    }
  }

  #ofTarget({ target }: Member): JmesType {
    return this.ofShape(this.#shapes.get(target));
  }

  #field(name: string, base: JmesType): JmesType {
    if (base.kind === "any") return any;
    if (base.kind === "map") return base.value;
    if (base.kind === "scope") return (Object.hasOwn(base.values, name) && base.values[name]) || any;
    if (base.kind !== "structure") throw new Error(`.${name} needs a structure and not ${nameOf(base)}`);
    const member = base.members.find((candidate) => candidate.name === name);
    if (!member) throw new Error(`${base.name} has no member ${name}`);
    return this.#ofTarget(member);
  }

  #valuesOf(type: JmesType): JmesType {
    if (type.kind === "map") return type.value;
    if (type.kind === "structure" || type.kind === "any") return any;
    throw new Error(`* needs a structure or map and not ${nameOf(type)}`);
  }

  #comparison(node: NodeOf<"Comparator">, base: JmesType): JmesType {
    const [left, right] = [this.#of(node.left, base), this.#of(node.right, base)];
    if (!canBeEqual(left, right)) throw new Error(`${nameOf(left)} is compared with ${nameOf(right)}`);
    return boolean;
  }

  #call({ name, children }: NodeOf<"Function">, base: JmesType): JmesType {
    const types = children.map((child) => this.#of(child, base));
    const [first = any, second = any] = types;
    const takes = (count: number): void => {
      if (types.length !== count) throw new Error(`${name}() takes ${plural(count, "value")} and not ${types.length}`);
    };
    const needs = (type: JmesType, ...kinds: readonly JmesType["kind"][]): void => {
      if (type.kind === "any" || kinds.includes(type.kind)) return;
      throw new Error(`${name}() takes ${kinds.map(withArticle).join(" or ")} and not ${nameOf(type)}`);
    };
    switch (name) {
      case "length":
        takes(1);
        needs(first, "string", "list");
        return number;
      case "contains":
        takes(2);
        needs(first, "string", "list");
        if (first.kind === "string") needs(second, "string");
        if (first.kind === "list" && !canBeEqual(first.item, second))
          throw new Error(`contains() looks for ${nameOf(second)} in a list of another type`);
        return boolean;
      case "starts_with":
      case "ends_with":
        takes(2);
        needs(first, "string");
        needs(second, "string");
        return boolean;
      case "keys":
        takes(1);
        needs(first, "structure", "map");
        return listOf(string);
      case "values":
        takes(1);
        needs(first, "structure", "map");
        return listOf(this.#valuesOf(first));
      default:
        // The compiler refuses other functions.
        return any;
    }
  }
}

export function nameOf(type: JmesType): string {
  if (type.kind === "list") return `a list (of ${nameOf(type.item)})`;
  if (type.kind === "other") return "a timestamp, blob, document or literal";
  return type.kind === "any" || type.kind === "null" ? type.kind : withArticle(type.kind);
}

function itemOf(type: JmesType, by: string): JmesType {
  if (type.kind === "list") return type.item;
  if (type.kind === "any") return any;
  throw new Error(`${by} needs a list and not ${nameOf(type)}`);
}

function canBeEqual(left: JmesType, right: JmesType): boolean {
  const kinds = [left.kind, right.kind];
  return left.kind === right.kind || kinds.includes("any") || kinds.includes("null");
}

function ofValue(value: unknown): JmesType {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) return listOf(value.length === 0 ? any : ofValue(value[0]));
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: typeof value as "string" };
  return { kind: "other" };
}
