/** Compares an output with its shape in the model. */
import type { Member, Shapes, StructureShape } from "../models.ts";
import { compile } from "./constraint-cases.ts";

/** One line for each place where the output is not as the model says. */
export function outputFaults(shapes: Shapes, shape: StructureShape, output: object): readonly string[] {
  return structureFaults(shapes, shape.members, output, "");
}

function structureFaults(shapes: Shapes, members: readonly Member[], value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [`${path} is not a structure`];
  const given = value as Readonly<Record<string, unknown>>;
  return members.flatMap(({ name, required, target }) => {
    const inner = path === "" ? name : `${path}.${name}`;
    if (given[name] === undefined) return required ? [`${inner} is missing`] : [];
    return shapeFaults(shapes, target, given[name], inner);
  });
}

function shapeFaults(shapes: Shapes, id: string, value: unknown, path: string): string[] {
  const shape = shapes.get(id);
  if (shape === undefined) return [`${path} has no shape`];
  const { length, range, pattern } = shape.constraints;
  const within = (what: string, number: number, { min = -Infinity, max = Infinity } = {}): string[] =>
    number < min || number > max ? [`${path} has the ${what} ${number}, not ${min} to ${max}`] : [];
  switch (shape.kind) {
    case "structure":
    case "union":
      return structureFaults(shapes, shape.members, value, path);
    case "list":
      if (!Array.isArray(value)) return [`${path} is not a list`];
      return [
        ...within("length", value.length, length as object),
        ...value.flatMap((item, index) => shapeFaults(shapes, shape.member.target, item, `${path}.${index}`)),
      ];
    case "map":
      return Object.entries(value as object).flatMap(([key, item]) => [
        ...shapeFaults(shapes, shape.key.target, key, `${path} key`),
        ...shapeFaults(shapes, shape.value.target, item, `${path}.${key}`),
      ]);
    case "enum":
      // The documentation of Channel says that the preset of other types is an empty text, which the enum does not have.
      if (value === "" && path.endsWith("preset")) return [];
      return shape.values.some((known) => known.value === value) ? [] : [`${path} is ${value}, which the enum lacks`];
    default: {
      if (shape.type === "timestamp") return value instanceof Date ? [] : [`${path} is not a date`];
      if (shape.type === "boolean") return typeof value === "boolean" ? [] : [`${path} is not a boolean`];
      if (shape.type !== "string") {
        return typeof value === "number" ? within("value", value, range as object) : [`${path} is not a number`];
      }
      if (typeof value !== "string") return [`${path} is not text`];
      const isOdd = pattern !== undefined && !compile(pattern).test(value);
      return [
        ...within("length", [...value].length, length as object),
        ...(isOdd ? [`${path} is not of the pattern ${pattern}`] : []),
      ];
    }
  }
}
