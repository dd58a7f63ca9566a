/** The one error of this package. Its text contains no token, and no content of a message. */

/**
 * Why a call failed.
 *
 * - `input`: an argument or option is wrong.
 * - `token`: the token provider failed (`cause` is its error), or its answer is not a token.
 * - `socket`: the connection could not be opened. The endpoint may be wrong, or the token unknown, used or expired.
 * - `refused`: the service answered with an error; see `errorCode`.
 * - `timeout`: no answer came in time. A request that was sent may have taken effect.
 * - `connectionLost`: the connection ended before the answer came. The request may have taken effect.
 * - `notConnected`: there is no connection, and the queue for requests is off or full. Nothing was sent.
 * - `serverDisconnect`: the service closed the connection for good, as it does after DisconnectUser.
 * - `frame`: the service sent a frame whose form is not as documented. The room ignores it.
 * - `slowReader`: too many messages waited for a reader.
 * - `closed`: the caller closed the room. A request that was sent may have taken effect.
 */
export type ChatErrorReason =
  | "input"
  | "token"
  | "socket"
  | "refused"
  | "timeout"
  | "connectionLost"
  | "notConnected"
  | "serverDisconnect"
  | "frame"
  | "slowReader"
  | "closed";

export interface ChatErrorOptions extends ErrorOptions {
  readonly errorCode?: number | undefined;
}

/** Thrown by every function of this package, unless an abort signal ends the call: then the signal's reason is thrown. */
export class ChatError extends Error {
  override readonly name = "ChatError";
  declare readonly reason: ChatErrorReason;
  /** The service's code, such as 403 for a missing capability, or 429 for a rate. Undefined unless `reason` is `refused`. */
  declare readonly errorCode: number | undefined;

  /** True also for errors of another copy of this package: one program may load it as ESM and as CommonJS. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return !!(value as ChatError | undefined)?.reason && (value as Error).name === "ChatError";
  }

  constructor(reason: ChatErrorReason, message: string, options?: ChatErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.errorCode = options?.errorCode;
  }
}
