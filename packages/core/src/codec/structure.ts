// Structures and unions of which a member needs work. Compiled to closures once.
// @see https://smithy.io/2.0/spec/aggregate-types.html#structure

import { compile } from "./json.ts";
import { isRecord, mapRecord, withoutNulls } from "./object.ts";
import { convertPart } from "./problems.ts";
import type { Convert, Direction, StructureCodec } from "./types.ts";

const compiled: { [direction in Direction]?: WeakMap<StructureCodec, Convert> } = {};

/** The conversion of a structure's members; others pass through. */
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
    // What was read is ours to change; what the caller gave is not.
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

/** The same for a structure of which a member has another name in JSON. */
export function renamedStructure(codec: StructureCodec, direction: Direction): Convert {
  const work = structure(codec, direction);
  // At the top of an input, output or error the names of some are those of another place.
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
