/** Walks endpoint rules as data: finds the values that they refer to, and the parts of these values. */
import type { Argument, Condition, FunctionCall, Rule, RuleExpression } from "./endpoints.ts";

/** A value that rules refer to. */
export interface RuleReference {
  /** The name of a parameter, or of a variable that a condition assigns. */
  readonly name: string;
  /** The part of the value, such as `dnsSuffix` or `resourceId[0]`. Undefined for the whole value. */
  readonly path: string | undefined;
}

type RuleEndpoint = Extract<Rule, { readonly type: "endpoint" }>["endpoint"];

/** A part of a template: text, or a reference to a value. */
export type TemplatePart = string | RuleReference;

/** A path such as `resourceId[0]`, `a.b` or `[0]`. */
export const attributePath: RegExp = /^(\w+|\[\d+\])(\[\d+\])?(\.\w+(\[\d+\])?)*$/;

/**
 * Splits `https://{Region}.{Result#suffix}` into its parts. Doubled braces are literal braces.
 *
 * @throws Error for a reference that is not a name, or a name and a path
 */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts = text.split(/(\{\{|\}\}|\{[^{}]+\})/).filter((part) => part !== "");
  return parts.map((part) => {
    if (part === "{{" || part === "}}") return part.charAt(0);
    if (part.length < 3 || !part.startsWith("{") || !part.endsWith("}")) return part;
    const [name = "", ...paths] = part.slice(1, -1).split("#");
    const path = paths.length > 0 ? paths.join("#") : undefined;
    if (/^\w+$/.test(name) && (path === undefined || attributePath.test(path))) return { name, path };
    throw new Error(`the endpoint rules contain ${JSON.stringify(text)}, in which ${part} is not a name or a path`);
  });
}

/** Yields all references of rules, of their conditions, and of the rules below them. */
export function* referencesOf(rules: readonly Rule[]): Iterable<RuleReference> {
  for (const rule of rules) {
    for (const condition of rule.conditions) yield* ofCall(condition);
    if (rule.type === "tree") yield* referencesOf(rule.rules);
    else if (rule.type === "error") yield* ofArgument(rule.error);
    else yield* ofEndpoint(rule.endpoint);
  }
}

/** Yields the endpoints of rules and of the rules below them. */
export function* endpointsOf(rules: readonly Rule[]): Iterable<RuleEndpoint> {
  for (const rule of rules) {
    if (rule.type === "tree") yield* endpointsOf(rule.rules);
    if (rule.type === "endpoint") yield rule.endpoint;
  }
}

function* ofEndpoint({ url, headers = {}, properties = {} }: RuleEndpoint): Iterable<RuleReference> {
  yield* ofArgument(url);
  for (const values of Object.values(headers)) for (const value of values) yield* ofArgument(value);
  yield* ofProperty(properties);
}

/** The properties of an endpoint are JSON in which every text is a template. */
function* ofProperty(value: unknown): Iterable<RuleReference> {
  if (typeof value === "string") yield* ofArgument(value);
  if (typeof value === "object" && value !== null) for (const item of Object.values(value)) yield* ofProperty(item);
}

function* ofArgument(value: Argument | RuleExpression): Iterable<RuleReference> {
  if (typeof value === "string") {
    for (const part of templateParts(value)) if (typeof part !== "string") yield part;
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Argument[]) yield* ofArgument(item);
  } else if (typeof value === "object") {
    if ("ref" in value) yield { name: value.ref, path: undefined };
    else if ("fn" in value) yield* ofCall(value);
  }
}

/** The reference of `getAttr` has the path of its second argument. */
function* ofCall({ fn, argv }: FunctionCall | Condition): Iterable<RuleReference> {
  const [from, path] = argv;
  if (fn === "getAttr" && typeof from === "object" && "ref" in from && typeof path === "string") {
    yield { name: from.ref, path };
  } else {
    for (const value of argv) yield* ofArgument(value);
  }
}

/** Yields all conditions of rules and of the rules below them. */
export function* conditionsOf(rules: readonly Rule[]): Iterable<Condition> {
  for (const rule of rules) {
    yield* rule.conditions;
    if (rule.type === "tree") yield* conditionsOf(rule.rules);
  }
}
