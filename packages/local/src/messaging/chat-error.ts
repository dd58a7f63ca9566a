/** The refusal of a request of a connection. The client gets it as a frame of the type ERROR. */

/**
 * The documented codes.
 * @see https://docs.aws.amazon.com/ivs/latest/chatmsgapireference/messages-actions.html
 */
export type ErrorCode = 400 | 401 | 403 | 404 | 406 | 413 | 429 | 500;

/** The error of a refused request. The message reaches the client, so it must contain no secret. */
export class ChatError extends Error {
  override readonly name = "ChatError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
