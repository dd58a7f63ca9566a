/** Walks through values by their shapes. */
import type { Shape, Shapes, StructureShape } from "../../src/models.ts";

/** The value without the members that its shape does not have, at any depth. */
export function knownMembersOf(
  shapes: Shapes,
  value: Readonly<Record<string, unknown>>,
  { members }: StructureShape,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const { name, target } of members) {
    if (Object.hasOwn(value, name)) known[name] = knownPartOf(shapes, value[name], shapes.get(target));
  }
  return known;
}

function knownPartOf(shapes: Shapes, value: unknown, shape: Shape | undefined): unknown {
  if (value === null || typeof value !== "object" || !shape) return value;
  if (shape.kind === "list") {
    const item = shapes.get(shape.member.target);
    return Array.isArray(value) ? value.map((entry) => knownPartOf(shapes, entry, item)) : value;
  }
  const hasMembers = shape.kind === "structure" || shape.kind === "union";
  return hasMembers ? knownMembersOf(shapes, value as Record<string, unknown>, shape) : value;
}

/** The value without the nulls in its lists and objects. */
export function withoutNullsInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNullsInside);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([name, item]) => [name, withoutNullsInside(item)]),
  );
}
