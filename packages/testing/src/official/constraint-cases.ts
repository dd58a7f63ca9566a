/**
 * Variations of a valid input around each constraint of the model: values just inside a limit, which the service must accept,
 * and values just outside, which it must refuse.
 *
 * @see https://smithy.io/2.0/spec/constraint-traits.html
 */
import type { Member, Shape, Shapes, StructureShape } from "../models.ts";
import type { Members } from "./calls.ts";

export interface ConstraintCase {
  /** The path of the member as error messages have it, such as `tags.key` or `arns.1.member`. */
  readonly path: string;
  readonly rule: string;
  readonly isValid: boolean;
  readonly input: Members;
}

interface Place {
  readonly path: string;
  readonly value: unknown;
  /** The whole input with another value in this place; undefined removes the member. */
  readonly put: (value: unknown) => Members;
}

/** The cases for every member that `input` has, at any depth, and for every required member. */
export function constraintCases(shapes: Shapes, shape: StructureShape, input: Members): readonly ConstraintCase[] {
  return structureCases(shapes, shape.members, { path: "", value: input, put: (value) => value as Members });
}

function structureCases(shapes: Shapes, members: readonly Member[], place: Place): ConstraintCase[] {
  const owner = place.value as Members;
  return members.flatMap((member) => {
    const { name, required, http, target } = member;
    const value = owner[name];
    const inner: Place = {
      path: place.path === "" ? name : `${place.path}.${name}`,
      value,
      put: (changed) => {
        const { [name]: _, ...others } = owner;
        return place.put(changed === undefined ? others : { ...others, [name]: changed });
      },
    };
    // The official client itself refuses an input without a label of the path.
    const isLabel = http?.location === "label";
    const missing = required && !isLabel ? [refused(inner, "required", undefined)] : [];
    if (value === undefined) return missing;
    const cases = shapeCases(shapes, target, inner);
    return [...missing, ...cases.filter(({ input }) => !isLabel || input[name] !== "")];
  });
}

function shapeCases(shapes: Shapes, id: string, place: Place): ConstraintCase[] {
  const shape = shapes.get(id);
  switch (shape?.kind) {
    case "structure":
    case "union":
      return structureCases(shapes, shape.members, place);
    case "list":
      return listCases(shapes, shape, place);
    case "map":
      return mapCases(shapes, shape, place);
    case "enum":
      return [
        ...shape.values.map(({ value }) => accepted(place, `the value ${value}`, value)),
        refused(place, "not one of the values", "NOT_A_VALUE"),
      ];
    case "simple":
      return shape.type === "string" ? textCases(shape, place) : numberCases(shape, place);
    default:
      throw new Error(`the model has no shape ${id}`);
  }
}

function listCases(shapes: Shapes, shape: Extract<Shape, { kind: "list" }>, place: Place): ConstraintCase[] {
  const { min, max } = shape.constraints.length ?? {};
  const [item, ...others] = place.value as unknown[];
  const cases: ConstraintCase[] = [];
  if (min !== undefined && min > 0) cases.push(refused(place, `fewer than ${min} items`, []));
  if (max !== undefined) cases.push(refused(place, `more than ${max} items`, Array(max + 1).fill(item)));
  if (item === undefined) return cases;
  const first: Place = {
    path: `${place.path}.1.member`,
    value: item,
    put: (value) => place.put(value === undefined ? others : [value, ...others]),
  };
  return [...cases, ...shapeCases(shapes, shape.member.target, first)];
}

function mapCases(shapes: Shapes, shape: Extract<Shape, { kind: "map" }>, place: Place): ConstraintCase[] {
  const { max } = shape.constraints.length ?? {};
  const [[key, value] = ["key", "value"], ...others] = Object.entries(place.value as Members);
  const cases: ConstraintCase[] = [];
  if (max !== undefined) {
    const entries = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, "v"]));
    cases.push(refused(place, `more than ${max} entries`, entries(max + 1)));
    cases.push(accepted(place, `${max} entries`, entries(max)));
  }
  const withEntry = (entry: [unknown, unknown]) => place.put(Object.fromEntries([entry, ...others]));
  const keyPlace: Place = { path: `${place.path}.key`, value: key, put: (changed) => withEntry([changed, value]) };
  const valuePlace: Place = { path: `${place.path}.value`, value, put: (changed) => withEntry([key, changed]) };
  return [
    ...cases,
    ...shapeCases(shapes, shape.key.target, keyPlace),
    ...shapeCases(shapes, shape.value.target, valuePlace),
  ];
}

function numberCases({ constraints, type }: Extract<Shape, { kind: "simple" }>, place: Place): ConstraintCase[] {
  if (type === "boolean") return [true, false].map((value) => accepted(place, `${value}`, value));
  const { min, max } = constraints.range ?? {};
  return [
    ...(min === undefined ? [] : [accepted(place, `${min}`, min), refused(place, `less than ${min}`, min - 1)]),
    ...(max === undefined ? [] : [accepted(place, `${max}`, max), refused(place, `more than ${max}`, max + 1)]),
  ];
}

function textCases({ constraints }: Extract<Shape, { kind: "simple" }>, place: Place): ConstraintCase[] {
  const { min = 0, max } = constraints.length ?? {};
  const pattern = constraints.pattern === undefined ? undefined : compile(constraints.pattern);
  const matches = (text: string): boolean => pattern === undefined || pattern.test(text);
  const example = String(place.value);
  const ofLength = (length: number): string => example.slice(0, length).padEnd(length, "a");
  const cases: ConstraintCase[] = [];
  if (min > 0) cases.push(refused(place, `shorter than ${min}`, ofLength(min - 1)));
  if (min > 0 && matches(ofLength(min))) cases.push(accepted(place, `the length ${min}`, ofLength(min)));
  if (max !== undefined) {
    cases.push(refused(place, `longer than ${max}`, ofLength(max + 1)));
    if (max !== min && matches(ofLength(max))) cases.push(accepted(place, `the length ${max}`, ofLength(max)));
  }
  const limit = max ?? Number.POSITIVE_INFINITY;
  const wrong = ["a b?*", "~".repeat(Math.max(min, 1)), "é", "a"]
    .map((text) => text.padEnd(min, "*"))
    .find((text) => text.length <= limit && !matches(text));
  if (wrong !== undefined) cases.push(refused(place, "another pattern", wrong));
  return cases;
}

/** Patterns of the models are not written for JavaScript. Some of them are errors with the `u` flag. */
export function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

const accepted = ({ path, put }: Place, rule: string, value: unknown): ConstraintCase => ({
  path,
  rule,
  isValid: true,
  input: put(value),
});

const refused = ({ path, put }: Place, rule: string, value: unknown): ConstraintCase => ({
  path,
  rule,
  isValid: false,
  input: put(value),
});
