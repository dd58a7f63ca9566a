/** The requests that wait for their answer, or for a connection. */
import type { Connection } from "../connection/connection.ts";
import { ChatError } from "../errors/chat-error.ts";
import type { Frame } from "../frames/frames.ts";

/** A request by the names of the service's members. Members that are undefined are not sent. */
export interface RequestMembers {
  readonly Action: "SEND_MESSAGE" | "DELETE_MESSAGE" | "DISCONNECT_USER";
  readonly [name: string]: unknown;
}

export interface RequestLimits {
  readonly timeoutMs: number;
  readonly abortSignal: AbortSignal | undefined;
}

type Answer = Frame[1];

interface Pending {
  readonly frame: string;
  /** The connection that sent the request; undefined for a request that waits for a connection. */
  connection?: Connection;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export class Requests {
  readonly #pending = new Map<string, Pending>();

  /** The requests that wait for a connection, in the order of their calls. */
  get queued(): readonly Pending[] {
    return [...this.#pending.values()].filter(({ connection }) => !connection);
  }

  /**
   * Sends a request, and gives the frame that it causes. Without a connection the request waits for `sendQueued`. It is
   * never sent after its call has ended.
   */
  start(
    members: RequestMembers,
    { timeoutMs, abortSignal: signal }: RequestLimits,
    connection?: Connection,
  ): Promise<Answer> {
    signal?.throwIfAborted();
    // Another client of the room must not be able to guess it. Pages without TLS have no crypto.randomUUID.
    const requestId = crypto.getRandomValues(new Uint32Array(4)).join("-");
    let abort!: () => void;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return new Promise<Answer>((resolve, reject) => {
      const pending: Pending = { frame: JSON.stringify({ ...members, RequestId: requestId }), resolve, reject };
      abort = () => reject(signal?.reason);
      timer = setTimeout(() => {
        reject(new ChatError("timeout", `No answer within ${timeoutMs} ms`));
      }, timeoutMs);
      signal?.addEventListener("abort", abort);
      this.#pending.set(requestId, pending);
      if (connection) send(pending, connection);
    }).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      this.#pending.delete(requestId);
    });
  }

  sendQueued(connection: Connection): void {
    for (const pending of this.queued) send(pending, connection);
  }

  /** Settles the request that caused a frame, if it is one of these. */
  settle([type, value, requestId = ""]: Frame): void {
    this.#pending.get(requestId)?.[type === "error" ? "reject" : "resolve"](value);
  }

  /** Rejects the requests that a connection sent; without one, those that wait for a connection. */
  fail(error: ChatError, connection?: Connection): void {
    for (const pending of this.#pending.values()) {
      if (pending.connection === connection) pending.reject(error);
    }
  }
}

function send(pending: Pending, connection: Connection): void {
  pending.connection = connection;
  connection.send(pending.frame);
}
