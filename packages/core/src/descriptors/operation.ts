/**
 * What a generated client tells the core about an operation: literal data, so that bundlers can drop what is unused.
 * Whatever needs work names the function that does it, as an import: what no operation names is in no bundle. Where a
 * JSON value and its JavaScript value are the same, nothing is said: most descriptors are almost empty.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { InputCodec, OutputCodec } from "../codec/types.ts";
import type { ResponseHead } from "../http/message.ts";
import type { Authentication } from "../sign/authentication.ts";

/** One operation of a service. `I` and `O` are the command's input and output. */
export interface Operation<I extends object, O extends object> {
  /** The shape name, as in `GetChannel`. */
  readonly name: string;
  /** Absent: POST. */
  readonly method?: "GET" | "PUT" | "DELETE" | "PATCH" | "HEAD";
  /** The path of the http trait's URI, as in `/tags/{resourceArn}`. */
  readonly path: string;
  /** Reads the body of a success that is no JSON of the output's members: `readText`, `readBytes` or `readStream`. */
  readonly reads?: (body: unknown, maxBytes: number, headers: ResponseHead["headers"]) => Promise<unknown>;
  /** True when repeating a call that may have happened does no harm. */
  readonly repeatable?: true;
  /** What is not plain about the input. */
  readonly input?: InputCodec;
  /** What is not plain about the output. */
  readonly output?: OutputCodec;
  /**
   * The names of the members in its input and output, at any depth, that are marked `smithy.api#sensitive`: what bears
   * such a name is never shown in logs, errors or inspections.
   */
  readonly secrets?: readonly string[];
  /** Absent: with the client's credentials and its signature. */
  readonly auth?: Authentication;
  /** Carries the types; never set. */
  readonly _io?: (input: I) => O;
}
