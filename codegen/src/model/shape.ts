/** The shapes of a service as read-only data, with their traits as typed properties. */
import type { Constraints } from "./constraints.ts";
import type { ErrorTraits } from "./errors.ts";
import type { HttpBinding } from "./http.ts";
import type { TimestampFormat } from "./timestamps.ts";

interface ShapeBase {
  /** The shape id with its namespace, such as `com.example.things#Thing`. */
  readonly id: string;
  /** The name without the namespace, or the name that the service gives to the shape. */
  readonly name: string;
  readonly file: string;
  readonly documentation: string | undefined;
  readonly deprecated: string | undefined;
  readonly sensitive: boolean;
  readonly constraints: Constraints;
}

export type SimpleType =
  | "blob"
  | "boolean"
  | "string"
  | "byte"
  | "short"
  | "integer"
  | "long"
  | "float"
  | "double"
  | "bigInteger"
  | "bigDecimal"
  | "timestamp"
  | "document";

export interface SimpleShape extends ShapeBase {
  readonly kind: "simple";
  readonly type: SimpleType;
  readonly timestampFormat: TimestampFormat | undefined;
  /** Whether the value is a stream, which is not kept in memory. */
  readonly streaming: boolean;
  /** Whether the length of a stream must be sent before it. */
  readonly requiresLength: boolean;
  /** The media type of the content, such as `application/json`. */
  readonly mediaType: string | undefined;
}

export interface EnumValue {
  readonly name: string;
  readonly value: string | number;
  readonly documentation: string | undefined;
}

export interface EnumShape extends ShapeBase {
  readonly kind: "enum";
  /** The type of the values: `integer` for an intEnum. */
  readonly type: "string" | "integer";
  readonly values: readonly EnumValue[];
}

export interface ListShape extends ShapeBase {
  readonly kind: "list";
  readonly member: Member;
  /** Whether items may be null. */
  readonly sparse: boolean;
}

export interface MapShape extends ShapeBase {
  readonly kind: "map";
  readonly key: Member;
  readonly value: Member;
  readonly sparse: boolean;
}

export interface StructureShape extends ShapeBase {
  /** A union is a structure with exactly one member set. */
  readonly kind: "structure" | "union";
  /** Required members first, then by name, so that the order of keys in a file has no influence. */
  readonly members: readonly Member[];
  readonly error: ErrorTraits | undefined;
}

export type Shape = SimpleShape | EnumShape | ListShape | MapShape | StructureShape;

export interface Member {
  readonly name: string;
  /** The id of the shape of its value. */
  readonly target: string;
  readonly documentation: string | undefined;
  readonly deprecated: string | undefined;
  readonly required: boolean;
  /** Whether the member or its target is sensitive. */
  readonly sensitive: boolean;
  readonly constraints: Constraints;
  /** The default that a client fills in, in the form of the model. Undefined if the client fills in none. */
  readonly filled: unknown;
  /** The format of the member, or else of its target. */
  readonly timestampFormat: TimestampFormat | undefined;
  readonly jsonName: string | undefined;
  /** The HTTP binding, which applies if the structure is an input, an output or an error. */
  readonly http: HttpBinding | undefined;
  /** Whether the value is also part of the host name. */
  readonly hostLabel: boolean;
  /** Whether the client fills in a random UUID if the caller sets no value. */
  readonly idempotencyToken: boolean;
}

/** All shapes that the operations of a service refer to, by id. */
export type Shapes = ReadonlyMap<string, Shape>;

/** The members of a structure or union, the item of a list, or the key and value of a map. */
export function membersOf(shape: Shape): readonly Member[] {
  if (shape.kind === "structure" || shape.kind === "union") return shape.members;
  if (shape.kind === "list") return [shape.member];
  if (shape.kind === "map") return [shape.key, shape.value];
  return [];
}

/** The type of a shape, as messages name it. */
export function kindOf(shape: Shape): string {
  return shape.kind === "simple" ? shape.type : shape.kind;
}
