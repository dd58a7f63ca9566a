/**
 * Carries out `apply` statements.
 *
 * @see https://smithy.io/2.0/spec/model.html#apply-statement
 */
import { isDeepStrictEqual } from "node:util";
import type { Faults } from "../fault.ts";
import type { AstMember, LoadedShape, Traits } from "./ast.ts";
import type { Apply } from "./unite.ts";

/** How an applied trait meets one that is there: models must agree, an overlay has the last word. */
export type OnConflict = "fault" | "override";

/** @returns the statements whose target was not found: it may be a member that a mixin brings. */
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

/** One statement for each target. */
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

/** Two lists of one trait are joined; anything else has to be equal. */
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
        problem: `applies ${id} with another value than the shape has`,
        expected: "the same value, or an overlay file (--overlay), which may override",
      });
    }
  }
  return result;
}
