/**
 * Converts structures and unions that have a member which is not plain JSON. The conversion of each codec is created
 * once.
 *
 * @see https://smithy.io/2.0/spec/aggregate-types.html#structure
 */

import { compile } from "./json.ts";
import { isRecord, mapRecord, withoutNulls } from "./object.ts";
import { convertPart } from "./problems.ts";
import type { Convert, Direction, StructureCodec } from "./types.ts";

const compiled: { [direction in Direction]?: WeakMap<StructureCodec, Convert> } = {};

/** Returns the conversion of a structure. It converts the members that have a codec, and keeps the other members. */
export function structure(codec: StructureCodec, direction: Direction): Convert {
  compiled[direction] ??= new WeakMap();
  const known = compiled[direction].get(codec);
  const conversion = known ?? make(codec, direction);
  if (!known) compiled[direction].set(codec, conversion);
  return conversion;
}

function make({ members }: StructureCodec, direction: Direction): Convert {
  const table = new Map<string, Convert>();
  for (const name of Object.keys(members)) {
    const as = compile(members[name]?.as, direction);
    if (as) table.set(name, as);
  }
  return (value, clean, problems) => {
    if (!isRecord(value)) return value;
    // An input belongs to the caller, so it is copied. A response is copied only to remove its nulls; otherwise it is
    // changed in place.
    if (clean || direction === "encode") {
      return mapRecord(value, (item, key) => {
        const as = table.get(key);
        return as ? convertPart(as, key, item, clean, problems) : clean ? withoutNulls(item) : item;
      });
    }
    for (const [key, as] of table) {
      if (!Object.hasOwn(value, key) || value[key] == null) continue;
      value[key] = convertPart(as, key, value[key], clean, problems);
      if (value[key] === undefined) delete value[key];
    }
    return value;
  };
}

/** Returns the conversion of a structure with members that have another name in JSON. */
export function renamedStructure(codec: StructureCodec, direction: Direction): Convert {
  const work = structure(codec, direction);
  // A member with `to` or `from` is not in the body: its `name` is the name of a header or parameter.
  const inBody = Object.entries(codec.members).filter(([, { to, from }]) => !to && !from);
  const pairs = inBody.map(([name, member]) => [name, member.name ?? name] as const);
  const names = new Map(direction === "encode" ? pairs : pairs.map(([name, wire]) => [wire, name]));
  const rename = (value: unknown): unknown =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [names.get(key) ?? key, item]))
      : value;
  return direction === "encode"
    ? (value, clean, problems) => rename(work(value, clean, problems))
    : (value, clean, problems) => work(rename(value), clean, problems);
}
