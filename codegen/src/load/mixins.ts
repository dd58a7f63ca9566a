/**
 * Flattens mixins: copies the members and traits of a mixin into the shapes that use it.
 *
 * @see https://smithy.io/2.0/spec/mixins.html
 */
import type { Faults } from "../fault.ts";
import type { AstMember, AstReference, LoadedShape, Traits } from "./ast.ts";

/** The largest depth of mixins in mixins, because each level takes some of the call stack. */
const maxMixinLevels = 200;
const mixinTrait = "smithy.api#mixin";

/** @param onFlat is called after a shape was flattened and before it is mixed into others; may change the shape */
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
      const cycle = [...underWay, id].join(" → ");
      faults.add({
        file: shape.file,
        shape: id,
        problem: `includes itself as a mixin (${cycle})`,
        expected: "mixins without a cycle",
      });
      return shape;
    }
    if (underWay.length >= maxMixinLevels) {
      const problem = `is a mixin below more than ${maxMixinLevels} others`;
      faults.add({ file: shape.file, shape: id, problem, expected: `at most ${maxMixinLevels} levels` });
      return shape;
    }
    underWay.push(id);
    let flat: LoadedShape = { ...shape, mixins: undefined };
    // A later mixin overrides an earlier one, so it is merged first.
    for (const { target } of [...shape.mixins].reverse()) {
      const mixin = flatten(target);
      if (mixin) flat = mergeMixin(flat, mixin);
    }
    underWay.pop();
    done.add(id);
    shapes.set(id, flat);
    onFlat(id);
    return shapes.get(id);
  };
  for (const id of [...shapes.keys()]) flatten(id);
}

/** Merges a mixin into a shape. The shape's own properties win. */
function mergeMixin(shape: LoadedShape, mixin: LoadedShape): LoadedShape {
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
  const mixin = traits[mixinTrait] as { localTraits?: readonly string[] } | undefined;
  const local = new Set([mixinTrait, ...(mixin?.localTraits ?? [])]);
  return Object.fromEntries(Object.entries(traits).filter(([id]) => !local.has(id)));
}
