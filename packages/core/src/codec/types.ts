/**
 * Declares the types of the codecs in generated code, which say how members are written and read. Members that are
 * plain JSON need no codec, so most codecs are almost empty.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { HttpRequest, ResponseHead } from "../http/message.ts";

/**
 * Texts such as `streams[3].startTime: expected a timestamp`. They contain no values, because a value can be a secret.
 */
export type Problems = string[];

/** The direction of a conversion: `encode` into a request, `decode` out of a response. */
export type Direction = "encode" | "decode";

/**
 * Converts one value. If `clean` is true, the value may contain nulls, which are removed from structures and dense
 * collections. `problems` collects the parts that cannot be converted.
 *
 * @throws TypeError if the whole value cannot be converted, or if a part of it cannot and `problems` is absent
 */
export type Convert = (value: unknown, clean: boolean, problems?: Problems) => unknown;

/** The codec of a single value that is not plain JSON. Outside of JSON, its encoded form is written as text. */
export interface Leaf {
  readonly encode: Convert;
  readonly decode: Convert;
}

/**
 * Creates the conversion of a list, map or union from the conversion of its items or members; undefined if the value is
 * plain JSON.
 */
export type Collection = (item: Convert | undefined) => Convert | undefined;

/**
 * The codec of a value that is not plain JSON: a leaf such as `dateTime`, a structure, or a collection such as
 * `[list, dateTime]`. For a shape that contains itself, it is a function that returns the codec.
 */
export type Codec = Leaf | StructureCodec | readonly [Collection, Codec | undefined] | (() => Codec);

/** The codec of a structure or union. Members that are plain JSON under their own name are left out. */
export interface StructureCodec {
  readonly members: Readonly<Record<string, MemberCodec>>;
  /** `structure`, `renamedStructure` or `filledStructure`; absent if the JSON of the body needs no conversion. */
  readonly work?: (codec: StructureCodec, direction: Direction) => Convert;
}

/** The codec of a member that is not plain JSON under its own name. */
export interface MemberCodec {
  /** Writes the member outside of the JSON body. */
  readonly to?: WriteBinding;
  /** Reads the member from outside of the JSON body. */
  readonly from?: ReadBinding;
  /**
   * The name on the wire: a JSON name, a query name, a header in lower case, or a prefix of headers. Default: the
   * member's own name; for a header, in lower case with a hyphen before each capital.
   */
  readonly name?: string;
  /** The codec of the value; absent if the value is plain JSON, or text outside of the body. */
  readonly as?: Codec;
  /** The media type of a payload. Default: the `contentType` of the service. */
  readonly type?: string;
  /** Returns the value for a member that is absent from a request or, with `filledStructure`, from a response. */
  readonly fill?: () => unknown;
}

/**
 * Writes a member into a request. The function is called for absent members, too.
 *
 * @throws TypeError for an invalid value
 */
export type WriteBinding = (request: HttpRequest, value: unknown, name: string, member: MemberCodec) => void;

/** A response. The body is text, unless the operation reads it as bytes or a stream. */
export interface ResponseParts extends ResponseHead {
  readonly body: unknown;
}

/** Reads a member from a response; undefined if the response lacks it. */
export type ReadBinding = (response: ResponseParts, name: string, member: MemberCodec, problems?: Problems) => unknown;

/** Writes an input into a request. @throws TypeError that names a member which cannot be sent; the error of a step */
export type WriteInput = (request: HttpRequest, input: object, codec: InputCodec) => void | Promise<void>;

/**
 * Converts the members in `json`, and adds members from headers, the status or a payload. `clean` and `problems` mean
 * the same as in `Convert`.
 */
export type ReadMembers = (
  json: Record<string, unknown>,
  clean: boolean,
  response: ResponseParts,
  codec: StructureCodec,
  problems?: Problems,
) => Record<string, unknown>;

/** Changes a request after its members were written and before it is signed. */
export type RequestStep = (request: HttpRequest, input: Readonly<Record<string, unknown>>) => void | Promise<void>;

/** The codec of an input that needs more than plain JSON in the body. */
export interface InputCodec extends StructureCodec {
  readonly write: WriteInput;
  /** The parameters that are already in the URI of the `http` trait. */
  readonly query?: HttpRequest["query"];
  /** True if the body is empty or a payload, instead of JSON with the members of the input. */
  readonly bodyless?: true;
  /** Further changes of the request, such as a checksum, in the order in which they are made. */
  readonly steps?: readonly RequestStep[];
}

/**
 * The codec of an output or error that needs more than plain JSON. `read` is `readHeaders` if the codec only adds texts
 * from headers, otherwise `readMembers`.
 */
export interface OutputCodec extends StructureCodec {
  readonly read: ReadMembers;
}
