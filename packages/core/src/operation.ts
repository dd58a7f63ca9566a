/**
 * What a generated client tells the core about an operation: literal data, so that bundlers can drop what is unused.
 * Where a JSON value and its JavaScript value are the same, nothing is said: most descriptors are almost empty.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */

/** How a timestamp travels. @see https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait */
export type TimestampFormat = "date-time" | "epoch-seconds" | "http-date";

/**
 * How a value travels where it is not the JSON value itself.
 * - `float`: a number whose NaN and infinities travel as strings
 * - `blob`: a `Uint8Array` as base64 (raw bytes as a payload)
 * - `string`, `number`, `boolean`: only outside of JSON (label, query, header, payload); `string` is the default there
 * - `document`: any JSON value, nulls included
 * - `stream`: a payload that is handed through unread
 * - a function: a reference to a shape that contains itself
 */
export type Codec =
  | TimestampFormat
  | "float"
  | "blob"
  | "string"
  | "number"
  | "boolean"
  | "document"
  | "stream"
  | ListCodec
  | MapCodec
  | StructureCodec
  | (() => Codec);

/** A list whose members need work; `sparse` keeps nulls. `as` is absent when the members are plain. */
export interface ListCodec {
  readonly list: Codec | undefined;
  readonly sparse?: true;
}

/** A map whose values need work; `sparse` keeps nulls. */
export interface MapCodec {
  readonly map: Codec | undefined;
  readonly sparse?: true;
}

/** A structure or union. Members that are plain JSON under their own name are left out. */
export interface StructureCodec {
  readonly members: Readonly<Record<string, MemberCodec>>;
}

/** One member that is not plain JSON under its own name. */
export interface MemberCodec {
  /** Where it travels; absent: in the JSON body. */
  readonly at?: "label" | "query" | "queryMap" | "header" | "headerMap" | "payload" | "status";
  /** Its name on the wire (JSON name, query name, header name or header prefix); absent: the member's own. */
  readonly name?: string;
  /** How it travels; absent: as plain JSON, or as text outside of the body. */
  readonly as?: Codec;
  /** Marked `smithy.api#sensitive`: never shown in logs, errors or inspections. */
  readonly sensitive?: true;
  /** Marked `smithy.api#idempotencyToken`: a random UUID is sent where none is given. */
  readonly token?: true;
}

/** One operation of a service. `I` and `O` are the command's input and output. */
export interface Operation<I extends object, O extends object> {
  /** The shape name, as in `GetChannel`. */
  readonly name: string;
  /** Absent: POST. */
  readonly method?: "GET" | "PUT" | "DELETE" | "PATCH" | "HEAD";
  /** The URI of the http trait, as in `/tags/{resourceArn}`, with its literal query if it has one. */
  readonly path: string;
  /** True when no input member travels in a body: then none is sent. */
  readonly bodyless?: true;
  /** True when repeating a call that may have happened does no harm. */
  readonly repeatable?: true;
  /** What is not plain about the input. */
  readonly input?: StructureCodec;
  /** What is not plain about the output. */
  readonly output?: StructureCodec;
  /** Carries the types; never set. */
  readonly _io?: (input: I) => O;
}
