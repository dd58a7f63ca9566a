/** Made-up values for operations without examples. They are the same in every run, and match the schema. */
import type { Member, Shapes, SimpleShape } from "../../model/shape.ts";
import { exampleText, maxExampleLength } from "./texts.ts";

/** `least`: only required members. `full`: all members for which a value is found. */
export type Extent = "least" | "full";

/**
 * Values by the names of members. Undefined if no value is found for a required member.
 *
 * @param above the structures that contain these members, to stop at recursive ones
 */
export function sampleMembers(
  members: readonly Member[],
  shapes: Shapes,
  extent: Extent,
  above: readonly string[],
  budget: Budget = { left: 5000 },
): Readonly<Record<string, unknown>> | undefined {
  const values: Record<string, unknown> = {};
  for (const member of members) {
    if (!member.required && extent === "least") continue;
    const value = sample(member, member.name, shapes, extent, above, budget);
    if (value !== undefined) values[member.name] = value;
    else if (member.required) return undefined;
  }
  return values;
}

/** The number of values that one example may still have: structures in structures multiply. */
interface Budget {
  left: number;
}

function sample(
  member: Member,
  name: string,
  shapes: Shapes,
  extent: Extent,
  above: readonly string[],
  budget: Budget,
): unknown {
  if (--budget.left < 0) return undefined;
  const shape = shapes.get(member.target);
  const { min = 0, max = Number.POSITIVE_INFINITY } = member.constraints.length ?? {};
  const count = Math.min(Math.max(min, extent === "full" ? 1 : 0), max);
  if (!shape || above.includes(shape.id) || min > maxExampleLength) return undefined;
  switch (shape.kind) {
    case "simple":
      return sampleSimple(shape, name, member);
    case "enum":
      return shape.values[0]?.value;
    case "list": {
      const item = sample(shape.member, name, shapes, extent, above, budget);
      return item === undefined ? (min === 0 ? [] : undefined) : Array.from({ length: count }, () => item);
    }
    case "map": {
      const key = sample(shape.key, "key", shapes, extent, above, budget);
      const value = sample(shape.value, "value", shapes, extent, above, budget);
      if (count === 1 && key !== undefined && value !== undefined) return { [String(key)]: value };
      return min === 0 ? {} : undefined;
    }
    case "structure":
      return sampleMembers(shape.members, shapes, extent, [...above, shape.id], budget);
    case "union":
      for (const variant of shape.members) {
        const value = sample(variant, variant.name, shapes, extent, [...above, shape.id], budget);
        if (value !== undefined) return { [variant.name]: value };
      }
      return undefined;
  }
}

function sampleSimple({ type }: SimpleShape, name: string, { constraints }: Member): unknown {
  switch (type) {
    case "string":
      return exampleText(name, constraints);
    case "boolean":
      return true;
    case "timestamp":
      return "2026-01-01T00:00:00Z";
    case "blob": {
      const { min = 3, max = 3 } = constraints.length ?? {};
      return btoa("\u0001".repeat(Math.min(Math.max(3, min), max)));
    }
    case "document":
      return {};
    default: {
      const { min = 1, max = 1 } = constraints.range ?? {};
      return Math.min(Math.max(1, min), max);
    }
  }
}
