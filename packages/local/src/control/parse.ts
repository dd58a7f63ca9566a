/** Validates the input of a control with its schema, with errors in the words of the service. */
import * as z from "zod/mini";
import type { Schema } from "../basics/schema.ts";
import { invalid, ServiceError } from "../basics/service-error.ts";

/**
 * Returns the valid value. A member that is null is a member that is absent. Errors do not contain the value, which may be
 * a secret.
 * @throws ServiceError ValidationException that names every member at fault and the rule it breaks, or an unknown member
 */
export function parse<Output>(schema: Schema<Output>, value: unknown): Output {
  const known = knownMembers(schema, value, "");
  const { error, data } = z.safeParse(schema, known, { error: ruleOf });
  if (error === undefined) return data as Output;
  const problems = error.issues.flatMap((issue) => problemsOf(schema, issue));
  const count = problems.length === 1 ? "1 validation error" : `${problems.length} validation errors`;
  const all = problems.map(({ name, message }) => `Value at '${name}' failed to satisfy constraint: ${message}`);
  throw invalid(`${count} detected: ${all.join("; ")}`, problems);
}

/**
 * Leaves out members that are null. The places in lists are counted from 1. In-process, an export has Dates, which are
 * text in JSON.
 */
function knownMembers(schema: Schema, value: unknown, place: string): unknown {
  if (value instanceof Date) return value.toJSON();
  const inner = withoutOptional(schema);
  if (inner instanceof z.ZodMiniArray && Array.isArray(value)) {
    const { element } = inner.def;
    return value.map((item, index) => knownMembers(element as Schema, item, `${place}.${index + 1}.member`));
  }
  if (!(inner instanceof z.ZodMiniObject) || !isObject(value)) return value;
  const shape = inner.shape as Readonly<Record<string, Schema>>;
  const known = Object.entries(value).flatMap(([name, item]) => {
    const here = place === "" ? name : `${place}.${name}`;
    const member = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (member === undefined) throw noSuchMember(here, Object.keys(shape));
    return item === null || item === undefined ? [] : [[name, knownMembers(member, item, here)] as const];
  });
  return Object.fromEntries(known);
}

function noSuchMember(place: string, expected: readonly string[]): ServiceError {
  const message = `Value at '${place}': no such member, expected one of ${expected.join(", ")}`;
  return new ServiceError("ValidationException", message);
}

interface Problem {
  readonly name: string;
  readonly message: string;
}

/** The key of a map has problems of its own. */
function problemsOf(schema: Schema, { path, message, ...issue }: z.core.$ZodIssue): Problem[] {
  const name = placeOf(schema, path) || "input";
  if (issue.code !== "invalid_key") return [{ name, message }];
  return issue.issues.map((problem) => ({ name: name.replace(/value$/, "key"), message: problem.message }));
}

/** Names the values of a map by `value`, since a key may be a secret. */
function placeOf(schema: Schema, path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  if (key === undefined) return "";
  const inner = withoutOptional(schema);
  const [name, next] =
    inner instanceof z.ZodMiniArray
      ? [`${Number(key) + 1}.member`, inner.def.element]
      : inner instanceof z.ZodMiniObject
        ? [String(key), inner.shape[String(key)]]
        : ["value", inner instanceof z.ZodMiniRecord ? inner.def.valueType : undefined];
  const place = placeOf(next as Schema, rest);
  return place === "" ? name : `${name}.${place}`;
}

/** The schema of a member that may be absent. */
export function withoutOptional(schema: Schema): Schema {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniExactOptional
    ? withoutOptional(schema.def.innerType as Schema)
    : schema;
}

const spokenTypes: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "a boolean",
  number: "a number",
  object: "a structure",
  record: "a map",
  string: "a string",
};

/** The rule that a value breaks. */
function ruleOf(issue: z.core.$ZodRawIssue): string {
  const isMember = issue.path !== undefined && issue.path.length > 0;
  if (isMember && (issue.input === undefined || issue.input === null)) return "Member must not be null";
  if (issue.inst instanceof z.ZodMiniNumberFormat) return "Member must be a whole number";
  switch (issue.code) {
    case "invalid_type":
      return `Member must be ${spokenTypes[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return typeof issue.input === "string"
        ? `Member must satisfy enum value set: [${issue.values.join(", ")}]`
        : "Member must be a string";
    case "invalid_format":
      return `Member must satisfy regular expression pattern: ${sourceOf(issue.pattern ?? "")}`;
    case "too_small":
      return `Member must have ${measureOf(issue.origin)} greater than or equal to ${issue.minimum}`;
    case "too_big":
      return `Member must have ${measureOf(issue.origin)} less than or equal to ${issue.maximum}`;
    default:
      return "Member is invalid";
  }
}

/** The pattern as the model writes it: the text of an expression escapes slashes and ends in flags. */
function sourceOf(expression: string): string {
  return expression.slice(1, expression.lastIndexOf("/")).replaceAll("\\/", "/");
}

function measureOf(origin: string): string {
  return origin === "number" || origin === "int" ? "value" : "length";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
