/**
 * Turns the parameters of a case into the client's values, in a form that JSON can represent. `{ "$": kind, value }`
 * stands for a value that JSON cannot.
 *
 * @see https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html#parameter-format
 */
import type { Carried } from "./inside/carried.ts";
import { hasTrait, type Model, membersOf, type Reference, shapeOf } from "./model.ts";

/** Where a value is used. A streamed value in a request is a stream, unless its length must be known. */
export type Way = "input" | "output";

export function carry(model: Model, { target }: Reference, value: unknown, way: Way): Carried {
  if (value === null) return null;
  const shape = shapeOf(model, target);
  switch (shape.type) {
    case "structure":
    case "union":
      return carryMembers(model, membersOf(model, shape), value as Record<string, unknown>, way);
    case "list":
    case "set":
      return (value as unknown[]).map((item) => carry(model, shape.member ?? { target }, item, way));
    case "map":
      return mapValues(value as Record<string, unknown>, (item) => carry(model, shape.value ?? { target }, item, way));
    case "timestamp":
      return { $: "date", value: Math.round((value as number) * 1000) };
    case "blob": {
      const streamed = way === "input" && hasTrait(shape, "streaming") && !hasTrait(shape, "requiresLength");
      return { $: streamed ? "stream" : "bytes", value: value as string };
    }
    case "float":
    case "double":
      return typeof value === "string" ? { $: "number", value } : (value as number);
    case "document":
      return { $: "json", value };
    default:
      return value as Carried;
  }
}

/** Returns the input for a case about the response: only the members that the URL needs. */
export function sampleInput(model: Model, { target }: Reference): Carried {
  const needed = Object.entries(membersOf(model, shapeOf(model, target))).filter(
    ([, member]) => hasTrait(member, "httpLabel") || hasTrait(member, "hostLabel"),
  );
  return Object.fromEntries(needed.map(([name, member]) => [name, sampleOf(shapeOf(model, member.target).type)]));
}

function sampleOf(type: string): Carried {
  if (type === "timestamp") return { $: "date", value: 0 };
  if (type === "boolean") return true;
  return type === "string" || type === "enum" ? "sample" : 1;
}

function carryMembers(
  model: Model,
  members: Readonly<Record<string, Reference>>,
  values: Readonly<Record<string, unknown>>,
  way: Way,
): Carried {
  // A null stands for an absent value. The client must leave it out.
  const there = Object.entries(values).filter(([, value]) => way === "input" || value !== null);
  return mapValues(Object.fromEntries(there), (value, name) =>
    carry(model, members[name] ?? { target: "smithy.api#Document" }, value, way),
  );
}

function mapValues(
  values: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => Carried,
): Carried {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}
