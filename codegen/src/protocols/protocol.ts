/**
 * The interface of a protocol: it decides which functions of core write the input of an operation, and read its output
 * and errors. Each folder beside this file is one protocol.
 */
import type { Literal } from "../emit/code.ts";
import type { ConstSpec } from "../emit/files.ts";
import type { Operation } from "../model/operation.ts";
import type { Shape, StructureShape } from "../model/shape.ts";
import type { Plan } from "../plan/plan.ts";

export interface Protocol {
  /** The media type of request bodies that contain members of the input. */
  readonly contentType: string;
  /** Returns the codecs of a file of the client, such as `operations/get-thing`. */
  readonly codecsOf: (plan: Plan, module: string) => Codecs;
}

/** The codecs of one file. */
export interface Codecs {
  /** The constants that the file needs. Each is after those that it refers to. */
  readonly statements: readonly ConstSpec[];
  /** Adds the constant of a structure or union, if it needs one. */
  readonly add: (shape: Shape) => void;
  /** Returns the members of the operation's descriptor that belong to the protocol. */
  readonly operation: (operation: Operation) => OperationCodec;
  /** Returns the codec that reads an error response. Undefined if the members of the error are plain JSON. */
  readonly error: (error: StructureShape) => Literal | undefined;
}

/** The part of a descriptor that belongs to the protocol. Undefined members have the defaults of core. */
export interface OperationCodec {
  readonly method: string | undefined;
  readonly path: string;
  /** The function of core that reads the body of a response. */
  readonly reads: Literal | undefined;
  readonly input: Literal | undefined;
  readonly output: Literal | undefined;
}
