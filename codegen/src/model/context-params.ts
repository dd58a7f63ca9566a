/**
 * The parameters of endpoint rules that come from an operation, from its input, or from options of a client.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/parameters.html
 */
import { z } from "zod";
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { firstParagraph } from "./documentation.ts";
import { compare } from "./order.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The value of a parameter in one operation. */
export type ContextValue =
  | { readonly kind: "static"; readonly value: string | boolean | readonly string[] }
  | { readonly kind: "member"; readonly member: string }
  /** A JMESPath expression over the input. */
  | { readonly kind: "path"; readonly path: string };

/** The values of an operation by the names of parameters, in the order of the names. */
export type ContextParams = ReadonlyMap<string, ContextValue>;

/** An option of clients that is a parameter of the rules. */
export interface ClientParam {
  readonly type: "string" | "boolean" | "stringArray";
  readonly documentation: string | undefined;
}

const staticTrait = z.record(
  z.string(),
  z.looseObject({ value: z.union([z.string(), z.boolean(), z.array(z.string())]) }),
);
const pathTrait = z.record(z.string(), z.looseObject({ path: z.string().min(1) }));
const memberTrait = z.looseObject({ name: z.string().min(1) });
const clientTrait = z.record(
  z.string(),
  z.looseObject({ type: z.enum(["string", "boolean", "stringArray"]), documentation: z.string().optional() }),
);

/** Reads the parameters of an operation. A static value wins over a member, and a member over a path. */
export function readContextParams(
  owner: TraitOwner,
  input: LoadedShape | undefined,
  traits: TraitReader,
): ContextParams {
  const found = new Map<string, ContextValue>();
  const paths = traits.read(owner, "smithy.rules#operationContextParams", pathTrait) ?? {};
  for (const [name, { path }] of Object.entries(paths)) found.set(name, { kind: "path", path });
  for (const [member, { traits: own = {} }] of Object.entries(input?.members ?? {})) {
    const memberOwner = { id: `${owner.id}$${member}`, file: owner.file, traits: own };
    const param = traits.read(memberOwner, "smithy.rules#contextParam", memberTrait);
    if (param) found.set(param.name, { kind: "member", member });
  }
  const constants = traits.read(owner, "smithy.rules#staticContextParams", staticTrait) ?? {};
  for (const [name, { value }] of Object.entries(constants)) found.set(name, { kind: "static", value });
  return new Map([...found].sort(([a], [b]) => compare(a, b)));
}

export function readClientParams(service: TraitOwner, traits: TraitReader): ReadonlyMap<string, ClientParam> {
  const params = traits.read(service, "smithy.rules#clientContextParams", clientTrait) ?? {};
  const read = Object.entries(params).map(
    ([name, { type, documentation }]) => [name, { type, documentation: firstParagraph(documentation) }] as const,
  );
  return new Map(read.sort(([a], [b]) => compare(a, b)));
}

/** @returns the loaded shape of the input of an operation */
export function inputOf({ input }: LoadedShape, shapes: LoadedShapes): LoadedShape | undefined {
  return input && shapes.get(input.target);
}
