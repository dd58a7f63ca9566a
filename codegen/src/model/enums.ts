/**
 * The two forms of an enum: the shape of Smithy 2.0, and a string with the `enum` trait of Smithy 1.0.
 *
 * @see https://smithy.io/2.0/spec/simple-types.html#enum
 * @see https://smithy.io/1.0/spec/core/constraint-traits.html#enum-trait
 */
import { z } from "zod";
import type { LoadedShape } from "../load/ast.ts";
import { readDocumentation } from "./documentation.ts";
import { byName } from "./order.ts";
import type { EnumValue } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

const enumTrait = z
  .array(z.looseObject({ value: z.string(), name: z.string().optional(), documentation: z.string().optional() }))
  .min(1)
  .refine((values) => {
    const names = values.flatMap(({ name }) => name ?? []);
    return new Set(names).size === names.length;
  }, "each name once");

/** @returns undefined if the shape is not an enum */
export function readEnum(owner: TraitOwner, shape: LoadedShape, traits: TraitReader): readonly EnumValue[] | undefined {
  if (shape.type === "enum" || shape.type === "intEnum") return ofMembers(owner, shape, traits);
  if (shape.type !== "string") return undefined;
  const found = traits.read(owner, "smithy.api#enum", enumTrait);
  const taken = new Set(found?.map(({ name }) => name));
  return found
    ?.map(({ name, value, documentation }) => ({ name: name ?? freeName(value, taken), value, documentation }))
    .sort(byName);
}

function ofMembers(owner: TraitOwner, shape: LoadedShape, traits: TraitReader): readonly EnumValue[] {
  const numeric = shape.type === "intEnum";
  return Object.entries(shape.members ?? {})
    .map(([name, { traits: own = {} }]) => {
      const member = { id: `${owner.id}$${name}`, file: owner.file, traits: own };
      const documentation = readDocumentation(member, traits);
      if (!numeric)
        return { name, value: traits.read(member, "smithy.api#enumValue", z.string()) ?? name, documentation };
      const value = traits.require(member, "smithy.api#enumValue", z.int(), "the integer value of the member");
      return { name, value: value ?? 0, documentation };
    })
    .sort(byName);
}

/**
 * Makes a name for a value of the old trait, which may have none: `us-east-1` becomes `us_east_1`, and `us.east.1` in
 * the same enum becomes `us_east_1_`.
 */
function freeName(value: string, taken: Set<string | undefined>): string {
  let name = value.replace(/\W+/g, "_");
  if (/^\d|^$/.test(name)) name = `_${name}`;
  while (taken.has(name)) name = `${name}_`;
  taken.add(name);
  return name;
}
