/**
 * Merges the traits of `apply` statements into their shapes.
 *
 * @see https://smithy.io/2.0/spec/model.html#apply-statement
 */
import { isDeepStrictEqual } from "node:util";
import type { Faults } from "../fault.ts";
import type { AstMember, LoadedShape, Traits } from "./ast.ts";
import type { Apply } from "./unite.ts";

/** The action if a shape already has the trait: `fault` for the files of a model, `override` for an overlay. */
export type OnConflict = "fault" | "override";

/** @returns the statements whose target was not found; a mixin may add it later */
export function applyTraits(
  shapes: Map<string, LoadedShape>,
  applies: readonly Apply[],
  onConflict: OnConflict,
  faults: Faults,
): readonly Apply[] {
  return applies.filter((apply) => {
    const [id = "", memberName] = apply.target.split("$");
    const shape = shapes.get(id);
    if (!shape) return true;
    const merge = (present: Traits | undefined): Traits => merged(present ?? {}, apply, onConflict, faults);
    if (memberName === undefined) {
      shapes.set(id, { ...shape, traits: merge(shape.traits) });
      return false;
    }
    const withMember = mapMember(shape, memberName, (member) => ({ ...member, traits: merge(member.traits) }));
    if (withMember) shapes.set(id, withMember);
    return withMember === undefined;
  });
}

/** Joins the statements for the same target into one. */
export function joinApplies(applies: readonly Apply[], faults: Faults): readonly Apply[] {
  const joined = new Map<string, Apply>();
  for (const apply of applies) {
    const traits = merged(joined.get(apply.target)?.traits ?? {}, apply, "fault", faults);
    joined.set(apply.target, { ...apply, traits });
  }
  return [...joined.values()];
}

/** The members of lists and maps are addressed as `$member`, `$key` and `$value`. */
function mapMember(
  shape: LoadedShape,
  name: string,
  change: (member: AstMember) => AstMember,
): LoadedShape | undefined {
  const own = shape.members?.[name];
  if (own) return { ...shape, members: { ...shape.members, [name]: change(own) } };
  const part = name === "member" || name === "key" || name === "value" ? shape[name] : undefined;
  return part && { ...shape, [name]: change(part) };
}

/** Joins two lists of the same trait; any other two values must be equal. */
function merged(present: Traits, apply: Apply, onConflict: OnConflict, faults: Faults): Traits {
  const result: Record<string, unknown> = { ...present };
  for (const [id, value] of Object.entries(apply.traits)) {
    const earlier = result[id];
    if (onConflict === "override" || earlier === undefined || isDeepStrictEqual(earlier, value)) result[id] = value;
    else if (Array.isArray(earlier) && Array.isArray(value)) result[id] = [...earlier, ...value];
    else {
      faults.add({
        file: apply.file,
        shape: apply.target,
        problem: `applies ${id} with a value that differs from the one of the shape`,
        expected: "the same value, or an overlay file (--overlay), which may override it",
      });
    }
  }
  return result;
}
