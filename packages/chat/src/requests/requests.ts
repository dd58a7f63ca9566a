/** Keeps the requests that wait for their answer, or for a connection. */
import type { Connection } from "../connection/connection.ts";
import { ChatError } from "../errors/chat-error.ts";
import type { Frame } from "../frames/frames.ts";
import { onAbort } from "../signals/on-abort.ts";

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

  /** Gives the requests that a connection sent or, without a connection, those that wait, in the order of their calls. */
  of(connection?: Connection): readonly Pending[] {
    return [...this.#pending.values()].filter((pending) => pending.connection === connection);
  }

  /**
   * Sends a request, and gives the frame that it causes. Without a connection the request waits for `flush`. It is
   * never sent after its call has ended.
   */
  start(members: RequestMembers, { timeoutMs, abortSignal }: RequestLimits, connection?: Connection): Promise<Answer> {
    // Another client of the room must not be able to guess the id. Pages without TLS have no crypto.randomUUID.
    const requestId = crypto.getRandomValues(new Uint32Array(4)).join();
    let stop: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return new Promise<Answer>((resolve, reject) => {
      stop = onAbort(abortSignal, reject);
      if (abortSignal?.aborted) return;
      timer = setTimeout(() => {
        reject(new ChatError("timeout", `No answer within ${timeoutMs} ms`));
      }, timeoutMs);
      this.#pending.set(requestId, { frame: JSON.stringify({ ...members, RequestId: requestId }), resolve, reject });
      // Flushing sends only this request, because no other request waits while there is a connection.
      if (connection) this.flush(connection);
    }).finally(() => {
      clearTimeout(timer);
      stop?.();
      this.#pending.delete(requestId);
    });
  }

  /** Sends the requests that wait. */
  flush(connection: Connection): void {
    for (const pending of this.of()) {
      pending.connection = connection;
      connection.socket?.send(pending.frame);
    }
  }

  /** Settles the request that caused the frame, if one did. */
  settle([type, value, requestId]: Frame): void {
    const pending = this.#pending.get(requestId as string);
    if (type === "error") pending?.reject(value);
    else pending?.resolve(value);
  }

  /** Rejects the requests that a connection sent; without one, those that wait for a connection. */
  fail(error: ChatError, connection?: Connection): void {
    for (const pending of this.of(connection)) pending.reject(error);
  }
}
