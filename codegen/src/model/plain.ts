/** Which shapes are plain, in that their JSON is their value, and what is secret. Most shapes of most services are plain. */
import { compare } from "./order.ts";
import { type Member, membersOf, type Shape, type Shapes, type SimpleType } from "./shape.ts";

/** Types that JSON has no like of; floats have NaN and infinities, documents have nulls that count. */
const NOT_JSON: ReadonlySet<SimpleType> = new Set(["timestamp", "blob", "float", "double", "document"]);

/** @returns the ids of the shapes whose JSON is not their value, because of themselves or of something below them */
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
  if (shape.kind === "simple") return NOT_JSON.has(shape.type);
  if (shape.kind === "list" || shape.kind === "map") return shape.sparse;
  // Services may say beside the member that is set of which type it is.
  if (shape.kind === "union") return true;
  return membersOf(shape).some(
    ({ jsonName, name, filled }) => filled !== undefined || (jsonName !== undefined && jsonName !== name),
  );
}

/** @returns the names of the members that hold something secret, in these shapes or anywhere below them */
export function secretNames(roots: readonly Shape[], shapes: Shapes): readonly string[] {
  const names = new Set<string>();
  const seen = new Set(roots);
  // What is added while it runs is walked through, too.
  for (const shape of seen) {
    for (const member of membersOf(shape)) {
      if ("members" in shape && isSecret(member, shapes)) names.add(member.name);
      const target = shapes.get(member.target);
      if (target) seen.add(target);
    }
  }
  return [...names].sort(compare);
}

/** A list or map of secrets is a secret. */
function isSecret(member: Member, shapes: Shapes): boolean {
  if (member.sensitive) return true;
  const shape = shapes.get(member.target);
  return (shape?.kind === "list" || shape?.kind === "map") && membersOf(shape).some((part) => isSecret(part, shapes));
}
