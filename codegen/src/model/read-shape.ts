/** Reads one loaded shape into its semantic form. */
import { z } from "zod";
import type { AstMember, LoadedShape, LoadedShapes } from "../load/ast.ts";
import { readConstraints } from "./constraints.ts";
import { readDeprecated, readDocumentation } from "./documentation.ts";
import { readEnum } from "./enums.ts";
import { readError } from "./errors.ts";
import { readHttpBinding } from "./http.ts";
import { compare } from "./order.ts";
import type { Member, Shape, SimpleShape, SimpleType } from "./shape.ts";
import { readTimestampFormat } from "./timestamps.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface ShapeContext {
  readonly shapes: LoadedShapes;
  readonly traits: TraitReader;
  /** The names that the service gives to shapes, by shape id. */
  readonly rename: Readonly<Record<string, string>>;
  readonly fillDefaults: boolean;
}

export function ownerOf(id: string, shape: LoadedShape): TraitOwner {
  return { id, file: shape.file, traits: shape.traits ?? {} };
}

export function readShape(id: string, shape: LoadedShape, context: ShapeContext): Shape {
  const { traits, rename } = context;
  const owner = ownerOf(id, shape);
  const base = {
    id,
    name: rename[id] ?? id.slice(id.indexOf("#") + 1),
    file: shape.file,
    documentation: readDocumentation(owner, traits),
    deprecated: readDeprecated(owner, traits),
    sensitive: traits.has(owner, "smithy.api#sensitive"),
    constraints: readConstraints(owner, traits),
  };
  const values = readEnum(owner, shape, traits);
  if (values) return { ...base, kind: "enum", type: shape.type === "intEnum" ? "integer" : "string", values };
  const sparse = traits.has(owner, "smithy.api#sparse");
  const part = (name: string, member: AstMember | undefined): Member =>
    readMember(name, owner, member ?? { target: "smithy.api#Document" }, context);
  if (shape.type === "list" || shape.type === "set") {
    return { ...base, kind: "list", member: part("member", shape.member), sparse };
  }
  if (shape.type === "map") {
    return { ...base, kind: "map", key: part("key", shape.key), value: part("value", shape.value), sparse };
  }
  if (shape.type === "structure" || shape.type === "union") {
    const members = Object.entries(shape.members ?? {}).map(([name, member]) => part(name, member));
    return {
      ...base,
      kind: shape.type,
      members: members.sort((a, b) => Number(b.required) - Number(a.required) || compare(a.name, b.name)),
      error: readError(owner, traits),
    };
  }
  return readSimple(base, owner, shape.type as SimpleType, traits);
}

function readSimple(
  base: Omit<SimpleShape, "kind" | "type" | "timestampFormat" | "streaming" | "requiresLength" | "mediaType">,
  owner: TraitOwner,
  type: SimpleType,
  traits: TraitReader,
): SimpleShape {
  return {
    ...base,
    kind: "simple",
    type,
    timestampFormat: readTimestampFormat(owner, traits),
    streaming: traits.has(owner, "smithy.api#streaming"),
    requiresLength: traits.has(owner, "smithy.api#requiresLength"),
    mediaType: traits.read(owner, "smithy.api#mediaType", z.string()),
  };
}

/** Traits of a member override those of its target. */
function readMember(name: string, parent: TraitOwner, member: AstMember, context: ShapeContext): Member {
  const { shapes, traits } = context;
  const owner = { id: `${parent.id}$${name}`, file: parent.file, traits: member.traits ?? {} };
  const target = shapes.get(member.target);
  const whole = {
    ...owner,
    traits: { ...target?.traits, ...owner.traits },
    ...(target && { target: ownerOf(member.target, target) }),
  };
  const optional = traits.has(owner, "smithy.api#clientOptional");
  const constraints = readConstraints(whole, traits);
  return {
    name,
    target: member.target,
    documentation: readDocumentation(owner, traits) ?? readDocumentation(whole, traits),
    deprecated: readDeprecated(owner, traits),
    required: traits.has(owner, "smithy.api#required") && !optional,
    sensitive: traits.has(whole, "smithy.api#sensitive"),
    constraints,
    // Null means no default.
    filled: context.fillDefaults && !optional ? (constraints.default ?? undefined) : undefined,
    timestampFormat: readTimestampFormat(whole, traits),
    jsonName: traits.read(owner, "smithy.api#jsonName", z.string().min(1)),
    http: readHttpBinding(owner, traits),
    hostLabel: traits.has(owner, "smithy.api#hostLabel"),
    idempotencyToken: traits.has(owner, "smithy.api#idempotencyToken"),
  };
}
