/**
 * How generated code says how values travel. Literal data names the functions that do the work, as imports. Where a JSON
 * value and its JavaScript value are the same, nothing is said, so most descriptors are almost empty.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { HttpRequest, ResponseHead } from "../http/message.ts";

/** Texts such as `streams[3].startTime: expected a timestamp`: without values, which can be secrets. */
export type Problems = string[];

/** Which way a value goes: into a request, or out of a response. */
export type Direction = "encode" | "decode";

/**
 * Converts one value. `clean`: nulls may be in it, which leave structures and dense collections. `problems` collects the
 * parts that cannot be converted. Throws a TypeError where that is the value itself, or where nothing collects.
 */
export type Convert = (value: unknown, clean: boolean, problems?: Problems) => unknown;

/** A value that is not the JSON value itself, both ways. Outside of JSON its encoded form is written as text. */
export interface Leaf {
  readonly encode: Convert;
  readonly decode: Convert;
}

/** A list or map, by the conversion of its items; undefined where neither needs work. */
export type Collection = (item: Convert | undefined) => Convert | undefined;

/**
 * How a value travels where it is not the JSON value itself: by a leaf such as `dateTime`, as the members of a
 * structure, as a collection such as `[list, dateTime]`, or as what a function gives: a shape that contains itself.
 */
export type Codec = Leaf | StructureCodec | readonly [Collection, Codec | undefined] | (() => Codec);

/** A structure or union. Members that are plain JSON under their own name are left out. */
export interface StructureCodec {
  readonly members: Readonly<Record<string, MemberCodec>>;
  /** `structure`, `renamedStructure` or `filledStructure`; absent: what of it is in JSON is its value. */
  readonly work?: (codec: StructureCodec, direction: Direction) => Convert;
}

/** One member that is not plain JSON under its own name. */
export interface MemberCodec {
  /** Puts it somewhere else than into the JSON body. */
  readonly to?: WriteBinding;
  /** Takes it from somewhere else than the JSON body. */
  readonly from?: ReadBinding;
  /**
   * Its name on the wire: JSON name, query name, header in lower case, or prefix of headers; absent: the member's own,
   * as a header with a hyphen before each capital.
   */
  readonly name?: string;
  /** How it travels; absent: as plain JSON, or as text outside of the body. */
  readonly as?: Codec;
  /** The media type of a payload. */
  readonly type?: string;
  /** What is sent where none is given; in a `filledStructure` also what is read where none came. */
  readonly fill?: () => unknown;
}

/** Writes a member into a request. It is also called for a member that is not set. */
export type WriteBinding = (request: HttpRequest, value: unknown, name: string, member: MemberCodec) => void;

/** A response: a body is text, or what the operation takes as bytes or stream. */
export interface ResponseParts extends ResponseHead {
  readonly body: unknown;
}

/** Reads a member from a response; undefined where it is not there. */
export type ReadBinding = (response: ResponseParts, name: string, member: MemberCodec, problems?: Problems) => unknown;

/** Writes an input into a request. */
export type WriteInput = (request: HttpRequest, input: object, codec: InputCodec) => void | Promise<void>;

/** Adds the members that are elsewhere in a response to those of its JSON. `clean` and `problems` are as in `Convert`. */
export type ReadMembers = (
  json: Record<string, unknown>,
  clean: boolean,
  response: ResponseParts,
  codec: StructureCodec,
  problems?: Problems,
) => Record<string, unknown>;

/** Changes a request after its members were written, and before it is signed. */
export type RequestStep = (request: HttpRequest, input: Readonly<Record<string, unknown>>) => void | Promise<void>;

/** What is not plain about an input, which `writeMembers` writes; absent: it is the JSON of the body. */
export interface InputCodec extends StructureCodec {
  readonly write: WriteInput;
  /** The literal query of the http trait's URI. */
  readonly query?: HttpRequest["query"];
  /** True when the body is no JSON of the input's members: there is none, or a payload is all of it. */
  readonly bodyless?: true;
  /** What is done to the request beyond writing the members. */
  readonly steps?: readonly RequestStep[];
}

/** What is not plain about an output or error: `readMembers` reads it, or `readHeaders` where that is enough. */
export interface OutputCodec extends StructureCodec {
  readonly read: ReadMembers;
}
