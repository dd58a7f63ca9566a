/** Finds shapes that are not plain, whose JSON differs from their JavaScript value, and secret members. */
import { compare } from "./order.ts";
import { type Member, membersOf, type Shape, type Shapes, type SimpleType } from "./shape.ts";

/** Types that JSON cannot represent. Floats include NaN and infinities; nulls in documents are values. */
const convertedTypes: ReadonlySet<SimpleType> = new Set(["timestamp", "blob", "float", "double", "document"]);

/** @returns the ids of the shapes whose JSON differs from their value, in themselves or in a shape that they contain */
export function findNotJson(shapes: Shapes): ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  const waiting: string[] = [];
  for (const [id, shape] of shapes) {
    for (const { target } of membersOf(shape)) holders.set(target, [...(holders.get(target) ?? []), id]);
    if (isNotJson(shape)) waiting.push(id);
  }
  const found = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(holders.get(id) ?? []));
  }
  return found;
}

function isNotJson(shape: Shape): boolean {
  if (shape.kind === "simple") return convertedTypes.has(shape.type);
  if (shape.kind === "list" || shape.kind === "map") return shape.sparse;
  // A union is always converted, because a service may send `__type` in addition to the member that is set.
  if (shape.kind === "union") return true;
  return membersOf(shape).some(
    ({ jsonName, name, filled }) => filled !== undefined || (jsonName !== undefined && jsonName !== name),
  );
}

/** @returns the names of the sensitive members in these shapes and in all shapes that they contain */
export function secretNames(roots: readonly Shape[], shapes: Shapes): readonly string[] {
  const names = new Set<string>();
  const seen = new Set(roots);
  // The loop also visits shapes that are added while it runs.
  for (const shape of seen) {
    for (const member of membersOf(shape)) {
      if ("members" in shape && isSecret(member, shapes)) names.add(member.name);
      const target = shapes.get(member.target);
      if (target) seen.add(target);
    }
  }
  return [...names].sort(compare);
}

/** A list or map of sensitive values is sensitive. */
function isSecret(member: Member, shapes: Shapes): boolean {
  if (member.sensitive) return true;
  const shape = shapes.get(member.target);
  return (shape?.kind === "list" || shape?.kind === "map") && membersOf(shape).some((part) => isSecret(part, shapes));
}
