/**
 * Flattens mixins: members and traits of a mixin become the shape's own.
 *
 * @see https://smithy.io/2.0/spec/mixins.html
 */
import type { Faults } from "../fault.ts";
import type { AstMember, AstReference, LoadedShape, Traits } from "./ast.ts";

const MIXIN = "smithy.api#mixin";

/** @param onFlat called when a shape is flat and before it is mixed into others; may change it */
export function flattenMixins(
  shapes: Map<string, LoadedShape>,
  faults: Faults,
  onFlat: (id: string) => void = () => {},
): void {
  const done = new Set<string>();
  const underWay: string[] = [];

  const flatten = (id: string): LoadedShape | undefined => {
    const shape = shapes.get(id);
    if (!shape || done.has(id) || !shape.mixins) return shape;
    if (underWay.includes(id)) {
      const circle = [...underWay, id].join(" → ");
      faults.add({
        file: shape.file,
        shape: id,
        problem: `mixes itself in (${circle})`,
        expected: "mixins without a circle",
      });
      return shape;
    }
    underWay.push(id);
    let flat: LoadedShape = { ...shape, mixins: undefined };
    // The last mixin has the first word, so it is laid under the shape before the earlier ones.
    for (const { target } of [...shape.mixins].reverse()) {
      const mixin = flatten(target);
      if (mixin) flat = layUnder(flat, mixin);
    }
    underWay.pop();
    done.add(id);
    shapes.set(id, flat);
    onFlat(id);
    return shapes.get(id);
  };
  for (const id of [...shapes.keys()]) flatten(id);
}

/** What the shape says itself wins over what the mixin says. */
function layUnder(shape: LoadedShape, mixin: LoadedShape): LoadedShape {
  const lists = (key: "errors" | "operations" | "resources"): Partial<LoadedShape> => {
    const joined: AstReference[] = [...(mixin[key] ?? []), ...(shape[key] ?? [])];
    return joined.length > 0 ? { [key]: joined } : {};
  };
  return {
    ...mixin,
    ...shape,
    ...lists("errors"),
    ...lists("operations"),
    ...lists("resources"),
    members: mixMembers(mixin.members, shape.members),
    traits: { ...inherited(mixin.traits), ...shape.traits },
  };
}

function mixMembers(
  below: Readonly<Record<string, AstMember>> = {},
  above: Readonly<Record<string, AstMember>> = {},
): Readonly<Record<string, AstMember>> {
  const result: Record<string, AstMember> = { ...below };
  for (const [name, member] of Object.entries(above)) {
    result[name] = { ...member, traits: { ...below[name]?.traits, ...member.traits } };
  }
  return result;
}

function inherited(traits: Traits = {}): Traits {
  const mixin = traits[MIXIN] as { localTraits?: readonly string[] } | undefined;
  const local = new Set([MIXIN, ...(mixin?.localTraits ?? [])]);
  return Object.fromEntries(Object.entries(traits).filter(([id]) => !local.has(id)));
}
