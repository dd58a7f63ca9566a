/** Warns of traits that matter and are not carried out, once for each trait. */
import type { Faults } from "../fault.ts";
import type { LoadedShape, LoadedShapes, Traits } from "../load/ast.ts";
import { isUnknown } from "./known-traits.ts";

const AUTH = "smithy.api#auth";

/** @param ids of the shapes that a client is made of */
export function warnOfTraits(ids: readonly string[], shapes: LoadedShapes, faults: Faults): void {
  const found = new Map<string, { readonly at: string; readonly file: string }[]>();
  for (const id of ids) {
    const shape = shapes.get(id);
    if (!shape) continue;
    for (const [at, traits] of bearersOf(id, shape)) {
      for (const [trait, value] of Object.entries(traits)) {
        if (isWorthTelling(trait, value, shapes))
          found.set(trait, [...(found.get(trait) ?? []), { at, file: shape.file }]);
      }
    }
  }
  for (const [trait, owners] of [...found].sort()) {
    const [first, ...others] = owners;
    if (!first) continue;
    const more = others.length === 0 ? "" : ` (and ${others.length === 1 ? "one other" : `${others.length} others`})`;
    const isAuth = trait === AUTH;
    const consequence = isAuth ? "calls are signed with Signature Version 4" : "it has no effect";
    const known = isAuth ? "names another scheme first" : "is not known";
    faults.warn({ file: first.file, shape: first.at, problem: `trait ${trait} ${known}${more}`, consequence });
  }
}

function isWorthTelling(trait: string, value: unknown, shapes: LoadedShapes): boolean {
  // An empty list asks for no signature, and one that begins with ours for ours.
  if (trait === AUTH) return Array.isArray(value) && value.length > 0 && value[0] !== "aws.auth#sigv4";
  if (isUnknown(trait)) return true;
  const definition = shapes.get(trait)?.traits ?? {};
  return "smithy.api#authDefinition" in definition || "smithy.api#protocolDefinition" in definition;
}

/** The shape and its members, with their traits. */
function* bearersOf(id: string, shape: LoadedShape): Iterable<readonly [at: string, traits: Traits]> {
  yield [id, shape.traits ?? {}];
  const { member, key, value, members } = shape;
  for (const [name, part] of Object.entries({ ...members, member, key, value })) {
    if (part?.traits) yield [`${id}$${name}`, part.traits];
  }
}
