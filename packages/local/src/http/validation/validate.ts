/**
 * Holds a value against a shape of the contract: types, required members, lengths, ranges, patterns, enums.
 * Unknown members are left out of the result, as the service ignores them.
 *
 * @see https://smithy.io/2.0/spec/constraint-traits.html
 */
import { codePoints } from "../../basics/code-points.ts";
import type { Contract, ContractMember, ContractShape } from "../../basics/contract.ts";
import { compilePattern } from "../../basics/pattern.ts";
import { invalid } from "../../basics/service-error.ts";

type Shapes = Contract["shapes"];

/** Collects errors. Messages do not contain the value, which may be a secret. */
interface Check {
  readonly shapes: Shapes;
  readonly problems: { readonly name: string; readonly message: string }[];
}

/**
 * Returns the known members of `value`.
 * @throws ServiceError ValidationException that names every member at fault and the rule it breaks
 */
export function validate(shapes: Shapes, shapeName: string, value: unknown): Record<string, unknown> {
  const check: Check = { shapes, problems: [] };
  const result = read(check, shapeName, value, "");
  const { problems } = check;
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 validation error" : `${problems.length} validation errors`;
    const all = problems.map(({ name, message }) => `Value at '${name}' failed to satisfy constraint: ${message}`);
    throw invalid(`${count} detected: ${all.join("; ")}`, problems);
  }
  return result as Record<string, unknown>;
}

/** @throws Error if the contract has no shape of this name */
export function shapeOf(shapes: Shapes, name: string): ContractShape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`The contract has no shape ${name}`);
  return shape;
}

function read(check: Check, shapeName: string, value: unknown, path: string): unknown {
  const shape = shapeOf(check.shapes, shapeName);
  switch (shape.type) {
    case "structure":
      return readStructure(check, shape, value, path);
    case "union":
      return readUnion(check, shape, value, path);
    case "list":
      return readList(check, shape, value, path);
    case "map":
      return readMap(check, shape, value, path);
    case "string":
      return readString(check, shape, value, path);
    case "enum":
      return readEnum(check, shape, value, path);
    case "boolean":
      return typeof value === "boolean" ? value : wrongType(check, path, "a boolean");
    case "timestamp":
      return readTimestamp(check, value, path);
    case "byte":
    case "short":
    case "integer":
    case "long":
    case "intEnum":
      return readWholeNumber(check, shape, value, path);
    case "float":
    case "double":
      return typeof value === "number" ? inRange(check, shape, value, path) : wrongType(check, path, "a number");
    case "document":
      return value;
    default:
      throw new Error(`The contract's shape ${shapeName} is of type ${shape.type}, which no service here uses`);
  }
}

function readStructure(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (!isObject(value)) return wrongType(check, path, "a structure");
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const memberPath = path === "" ? name : `${path}.${name}`;
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isSet(given)) result[name] = read(check, member.target, given, memberPath);
    else if (member.required) broken(check, memberPath, "Member must not be null");
  }
  return result;
}

/** Reads a union: an object with exactly one member. */
function readUnion(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  const result = readStructure(check, shape, value, path);
  if (result === undefined) return undefined;
  const names = Object.keys(shape.members ?? {});
  const given = names.filter((name) => isSet((value as Record<string, unknown>)[name]));
  if (given.length !== 1) broken(check, path, `Member must have exactly one of the members ${names.join(", ")}`);
  return result;
}

function readList(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (!Array.isArray(value)) return wrongType(check, path, "a list");
  inLength(check, shape, value.length, path);
  // A list that is far too long is not read on: its complaint stands already.
  if (value.length > (shape.length?.max ?? Number.POSITIVE_INFINITY)) return [];
  return value.map((item, index) => readPart(check, shape.member, item, `${path}.${index + 1}.member`));
}

function readMap(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (!isObject(value)) return wrongType(check, path, "a map");
  const entries = Object.entries(value);
  inLength(check, shape, entries.length, path);
  if (entries.length > (shape.length?.max ?? Number.POSITIVE_INFINITY)) return {};
  return Object.fromEntries(
    entries.map(([key, item]) => {
      readPart(check, shape.key, key, `${path}.key`);
      return [key, readPart(check, shape.value, item, `${path}.value`)];
    }),
  );
}

function readPart(check: Check, part: ContractMember | undefined, value: unknown, path: string): unknown {
  if (part === undefined) throw new Error("The contract has a list or a map without a member");
  if (value === null) return broken(check, path, "Member must not be null");
  return read(check, part.target, value, path);
}

function readString(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (typeof value !== "string") return wrongType(check, path, "a string");
  inLength(check, shape, codePoints(value), path);
  if (shape.pattern !== undefined && !compilePattern(shape.pattern).test(value)) {
    broken(check, path, `Member must satisfy regular expression pattern: ${shape.pattern}`);
  }
  return value;
}

function readEnum(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (typeof value !== "string") return wrongType(check, path, "a string");
  const values = shape.values ?? [];
  if (!values.includes(value)) broken(check, path, `Member must satisfy enum value set: [${values.join(", ")}]`);
  return value;
}

function readTimestamp(check: Check, value: unknown, path: string): unknown {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? wrongType(check, path, "a timestamp") : new Date(time);
}

/** The largest of each type. Past 2^53 the number in the JSON is another one by now. */
const largest: Readonly<Record<string, number>> = {
  byte: 127,
  short: 32_767,
  integer: 2_147_483_647,
  intEnum: 2_147_483_647,
};

function readWholeNumber(check: Check, shape: ContractShape, value: unknown, path: string): unknown {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return wrongType(check, path, "a whole number");
  const max = largest[shape.type] ?? Number.MAX_SAFE_INTEGER;
  if (value > max || value < -max - 1) return wrongType(check, path, `a whole number of the type ${shape.type}`);
  return inRange(check, shape, value, path);
}

function inRange(check: Check, shape: ContractShape, value: number, path: string): number {
  const { min, max } = shape.range ?? {};
  if (min !== undefined && value < min) broken(check, path, `Member must have value greater than or equal to ${min}`);
  if (max !== undefined && value > max) broken(check, path, `Member must have value less than or equal to ${max}`);
  return value;
}

function inLength(check: Check, shape: ContractShape, length: number, path: string): void {
  const { min, max } = shape.length ?? {};
  if (min !== undefined && length < min) broken(check, path, `Member must have length greater than or equal to ${min}`);
  if (max !== undefined && length > max) broken(check, path, `Member must have length less than or equal to ${max}`);
}

/** Whether a member is set. In restJson1, a null counts as an absent member. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongType(check: Check, path: string, wanted: string): undefined {
  return broken(check, path, `Member must be ${wanted}`);
}

function broken(check: Check, path: string, rule: string): undefined {
  check.problems.push({ name: path === "" ? "input" : path, message: rule });
}
