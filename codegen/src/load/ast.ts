/**
 * The form of Smithy's JSON AST. Files are checked against it before anything else reads them.
 *
 * @see https://smithy.io/2.0/spec/json-ast.html
 */
import { z } from "zod";

const shapeId = z
  .string()
  .regex(/^[A-Za-z_][\w.]*#[A-Za-z_]\w*(\$[A-Za-z_]\w*)?$/, "a shape id such as example.weather#Forecast");
/** @see https://smithy.io/2.0/spec/model.html#shape-id-member */
export const memberName: RegExp = /^[A-Za-z_]\w*$/;
const traits = z.record(z.string(), z.unknown()).optional();
// Properties that do not belong to a type are dropped, so that no later stage reads them unchecked.
const reference = z.object({ target: shapeId });
const references = z.array(reference).optional();
const member = z.object({ target: shapeId, traits });
const members = z.record(z.string(), member).optional();
const common = { traits, mixins: references };

const simple = [
  "blob",
  "boolean",
  "string",
  "byte",
  "short",
  "integer",
  "long",
  "float",
  "double",
  "bigInteger",
  "bigDecimal",
  "timestamp",
  "document",
] as const;

const shape = z.discriminatedUnion("type", [
  z.object({ type: z.enum(simple), ...common }),
  z.object({ type: z.enum(["enum", "intEnum", "structure", "union"]), members, ...common }),
  z.object({ type: z.enum(["list", "set"]), member: member.optional(), ...common }),
  z.object({ type: z.literal("map"), key: member.optional(), value: member.optional(), ...common }),
  z.object({
    type: z.literal("operation"),
    input: reference.optional(),
    output: reference.optional(),
    errors: references,
    ...common,
  }),
  z.object({
    type: z.literal("resource"),
    ...Object.fromEntries(
      (["create", "put", "read", "update", "delete", "list"] as const).map((key) => [key, reference.optional()]),
    ),
    operations: references,
    collectionOperations: references,
    resources: references,
    ...common,
  }),
  z.object({
    type: z.literal("service"),
    version: z.string().optional(),
    operations: references,
    resources: references,
    errors: references,
    rename: z.record(z.string(), z.string().regex(memberName, "a name of letters, digits and underscores")).optional(),
    ...common,
  }),
  z.object({ type: z.literal("apply"), traits: z.record(z.string(), z.unknown()) }),
]);

/** One AST file. Shapes are checked one by one, so that each fault can name its shape. */
export const astFile = z.looseObject({
  smithy: z.string().regex(/^[12](\.\d+)?$/, '"1.0" or "2.0"'),
  shapes: z.record(z.string(), z.unknown()).optional(),
});
export const astShape: typeof shape = shape;
export const astShapeId: typeof shapeId = shapeId;

export type Traits = Readonly<Record<string, unknown>>;

export interface AstReference {
  readonly target: string;
}

export interface AstMember extends AstReference {
  readonly traits?: Traits | undefined;
}

/** A shape of any type; only the properties of its type are set. */
export interface AstShape {
  readonly type: string;
  readonly traits?: Traits | undefined;
  readonly mixins?: readonly AstReference[] | undefined;
  readonly members?: Readonly<Record<string, AstMember>> | undefined;
  readonly member?: AstMember | undefined;
  readonly key?: AstMember | undefined;
  readonly value?: AstMember | undefined;
  readonly input?: AstReference | undefined;
  readonly output?: AstReference | undefined;
  readonly errors?: readonly AstReference[] | undefined;
  readonly create?: AstReference | undefined;
  readonly put?: AstReference | undefined;
  readonly read?: AstReference | undefined;
  readonly update?: AstReference | undefined;
  readonly delete?: AstReference | undefined;
  readonly list?: AstReference | undefined;
  readonly operations?: readonly AstReference[] | undefined;
  readonly collectionOperations?: readonly AstReference[] | undefined;
  readonly resources?: readonly AstReference[] | undefined;
  readonly version?: string | undefined;
  readonly rename?: Readonly<Record<string, string>> | undefined;
}

/** A shape and the file that it came from. */
export interface LoadedShape extends AstShape {
  readonly file: string;
}

/** All shapes by id, sorted, so that the order of keys in a file has no influence. */
export type LoadedShapes = ReadonlyMap<string, LoadedShape>;
