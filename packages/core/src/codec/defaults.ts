/**
 * Fills in the default values of members.
 *
 * @see https://smithy.io/2.0/spec/type-refinement-traits.html#default-trait
 */

import { isRecord } from "./object.ts";
import { renamedStructure } from "./structure.ts";
import type { Convert, Direction, StructureCodec } from "./types.ts";

/**
 * Returns the conversion of a structure. It sets absent members to their defaults before a value is written, and after
 * a value was read. It renames members as `renamedStructure` does.
 */
export function filledStructure(codec: StructureCodec, direction: Direction): Convert {
  const work = renamedStructure(codec, direction);
  const fills = Object.entries(codec.members).filter(([, { fill, from }]) => fill && !from);
  const fillIn = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    const missing = fills.filter(([name]) => !Object.hasOwn(value, name) || value[name] == null);
    return { ...value, ...Object.fromEntries(missing.map(([name, { fill }]) => [name, fill?.()])) };
  };
  return direction === "encode"
    ? (value, clean, problems) => work(fillIn(value), clean, problems)
    : (value, clean, problems) => fillIn(work(value, clean, problems));
}
