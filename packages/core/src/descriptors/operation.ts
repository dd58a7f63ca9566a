/**
 * Declares the descriptor of an operation in a generated client. The descriptor refers to functions by imports, so
 * bundlers drop the functions of operations that a program does not use.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { InputCodec, OutputCodec } from "../codec/types.ts";
import type { ResponseHead } from "../http/message.ts";
import type { Authentication } from "../sign/authentication.ts";
import type { Service } from "./service.ts";

/** One operation of a service. `I` and `O` are the command's input and output. */
export interface Operation<I extends object, O extends object> {
  /** The name of the operation's shape, such as `GetChannel`. */
  readonly name: string;
  /** The HTTP method. Default: POST. */
  readonly method?: "GET" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "POST";
  /** The path of the http trait's URI, such as `/tags/{resourceArn}`. */
  readonly path: string;
  /**
   * Reads the body of a successful response if it is a payload: `readText`, `readBytes` or `readStream`. Absent: the
   * body is JSON.
   */
  readonly reads?: (body: unknown, maxBytes: number, headers: ResponseHead["headers"]) => Promise<unknown>;
  /** True if a call that may have taken effect can be repeated without harm. */
  readonly repeatable?: true;
  /** The codec of the input. Absent: the input is plain JSON in the body. */
  readonly input?: InputCodec;
  /** The codec of the output. Absent: the output is plain JSON in the body. */
  readonly output?: OutputCodec;
  /**
   * The names of members, at any depth of input and output, that the model marks `smithy.api#sensitive`. Logs and
   * inspections hide the values of members with these names. The values are also removed from the texts of errors.
   */
  readonly secrets?: readonly string[];
  /** Returns the authentication of the operation. Absent: the call uses the client's credentials and signer. */
  readonly auth?: (service: Service) => Authentication;
  /** Set by waiters: returns true for an error that the waiter expects, which is logged as `info` instead of `error`. */
  readonly expects?: (error: unknown) => boolean;
  /** Never set. TypeScript ignores a type parameter that no member uses, so the type needs this member. */
  readonly _io?: (input: I) => O;
}
