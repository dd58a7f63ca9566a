/** Warns once about each trait that may matter to clients and is not supported. */
import type { Faults } from "../fault.ts";
import type { LoadedShape, LoadedShapes, Traits } from "../load/ast.ts";
import { plural } from "../load/wording.ts";
import { isUnknown } from "./known-traits.ts";
import { isSupported } from "./schemes.ts";

const authTrait = "smithy.api#auth";

/** @param ids the ids of the shapes of a client */
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
    const more = others.length === 0 ? "" : ` (here and in ${plural(others.length, "other place")})`;
    const isAuth = trait === authTrait;
    const consequence = isAuth ? "the first supported scheme is used" : "it has no effect";
    const known = isAuth ? "lists another scheme first" : "is not supported";
    faults.warn({ file: first.file, shape: first.at, problem: `trait ${trait} ${known}${more}`, consequence });
  }
}

function isWorthTelling(trait: string, value: unknown, shapes: LoadedShapes): boolean {
  // An empty list means no signature. An operation with a list that has no supported scheme is left out.
  if (trait === authTrait) return Array.isArray(value) && value.length > 0 && !isSupported(value[0]);
  if (isUnknown(trait)) return true;
  const definition = shapes.get(trait)?.traits ?? {};
  return "smithy.api#authDefinition" in definition || "smithy.api#protocolDefinition" in definition;
}

/** The traits of a shape and of its members, with the ids of both. */
function* bearersOf(id: string, shape: LoadedShape): Iterable<readonly [at: string, traits: Traits]> {
  yield [id, shape.traits ?? {}];
  const { member, key, value, members } = shape;
  for (const [name, part] of Object.entries({ ...members, member, key, value })) {
    if (part?.traits) yield [`${id}$${name}`, part.traits];
  }
}
