/** The shapes of a service as read-only data: traits have been read, checked and given names. */
import type { Constraints } from "./constraints.ts";
import type { ErrorTraits } from "./errors.ts";
import type { HttpBinding } from "./http.ts";
import type { TimestampFormat } from "./timestamps.ts";

interface ShapeBase {
  /** With its namespace, as in `com.example.things#Thing`. */
  readonly id: string;
  /** Without it, or as the service renames it. */
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
  /** A blob that is not held in memory. */
  readonly streaming: boolean;
  /** Of a stream: its length has to be sent before it. */
  readonly requiresLength: boolean;
  /** Its text is of this type, as in `application/json`. */
  readonly mediaType: string | undefined;
}

export interface EnumValue {
  readonly name: string;
  readonly value: string | number;
  readonly documentation: string | undefined;
}

export interface EnumShape extends ShapeBase {
  readonly kind: "enum";
  /** `string`, or `integer` for an intEnum. */
  readonly type: "string" | "integer";
  readonly values: readonly EnumValue[];
}

export interface ListShape extends ShapeBase {
  readonly kind: "list";
  readonly member: Member;
  /** Nulls are values. */
  readonly sparse: boolean;
}

export interface MapShape extends ShapeBase {
  readonly kind: "map";
  readonly key: Member;
  readonly value: Member;
  readonly sparse: boolean;
}

export interface StructureShape extends ShapeBase {
  /** A union is a structure of which one member is set. */
  readonly kind: "structure" | "union";
  /** Required members first, then by name: the order of a file's keys has no influence. */
  readonly members: readonly Member[];
  readonly error: ErrorTraits | undefined;
}

export type Shape = SimpleShape | EnumShape | ListShape | MapShape | StructureShape;

export interface Member {
  readonly name: string;
  /** The id of its shape. */
  readonly target: string;
  readonly documentation: string | undefined;
  readonly deprecated: string | undefined;
  readonly required: boolean;
  /** Of the member or of its target. */
  readonly sensitive: boolean;
  readonly constraints: Constraints;
  /** The default, in the form of the model, that a client fills in; undefined: it fills in none. */
  readonly filled: unknown;
  /** Its own, else that of its target. */
  readonly timestampFormat: TimestampFormat | undefined;
  readonly jsonName: string | undefined;
  /** Where it travels when its structure is the input or output of an operation, or an error. */
  readonly http: HttpBinding | undefined;
  /** Part of the host's name, and of where it travels besides. */
  readonly hostLabel: boolean;
  /** Filled by the client with a random UUID when it is not given. */
  readonly idempotencyToken: boolean;
}

/** All shapes that a service reaches, by id. */
export type Shapes = ReadonlyMap<string, Shape>;

/** What a shape is made of: the members of structures and unions, or of a list or map. */
export function membersOf(shape: Shape): readonly Member[] {
  if (shape.kind === "structure" || shape.kind === "union") return shape.members;
  if (shape.kind === "list") return [shape.member];
  if (shape.kind === "map") return [shape.key, shape.value];
  return [];
}
