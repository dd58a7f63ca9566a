/** Sends one request over one connection and waits for the head of its response. */
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { nextTick } from "node:process";
import { Readable } from "node:stream";
import type { HttpResponse } from "../../http/message.ts";
import { type SendableBody, sendBody } from "./request-body.ts";
import { ResponseBody } from "./response-body.ts";

/** A request, with its timeout and abort signal. */
export interface Exchange {
  readonly isSecure: boolean;
  readonly options: RequestOptions;
  readonly body: SendableBody;
  /** Milliseconds that the socket may be silent; 0: no limit. */
  readonly socketTimeout: number;
  readonly abortSignal: AbortSignal | undefined;
}

/**
 * Sends the request and returns the response, whose body is not read. The result is undefined if the request can be
 * sent again: the connection was closed before any byte was written, and the body is not a stream.
 *
 * @throws an error of Node or of the body's stream; the reason of the signal; RangeError for a stream that is not as
 *   long as its content-length
 * @throws Error if the socket was silent for too long, or was closed without a response
 */
export function exchange(work: Exchange): Promise<HttpResponse | undefined> {
  const { isSecure, options, body, socketTimeout, abortSignal } = work;
  return new Promise((resolve, reject) => {
    const sent = (isSecure ? requestHttps : requestHttp)({ ...options, timeout: socketTimeout || undefined });
    let message: IncomingMessage | undefined;
    let isUnwritten = (): boolean => false;

    const fail = (error: Error): void => {
      // This rejects at once, because a request that waits for a free connection emits no event.
      reject(error);
      // Later reads of the body throw the same error.
      message?.destroy(error);
      sent.destroy(error);
      if (body instanceof Readable) body.destroy();
    };
    const abort = (): void => fail(reasonOf(abortSignal));
    abortSignal?.addEventListener("abort", abort, { once: true });

    sent.on("socket", (socket) => {
      isUnwritten = watchWrite(socket);
    });
    sent.on("response", (incoming) => {
      message = incoming;
      resolve(toResponse(incoming));
    });
    sent.on("timeout", () => {
      // Without a socketTimeout, the event comes from the agent's timeout for unused connections and is ignored. It is
      // also ignored after the whole body has arrived, so that the body stays readable.
      if (socketTimeout && !message?.complete) fail(new Error(`The connection was silent for ${socketTimeout} ms.`));
    });
    sent.on("error", (error) => {
      // An error of the parser contains the bytes that it could not parse. They can hold secrets, so they are removed.
      Reflect.deleteProperty(error, "rawPacket");
      if (message) {
        if (!message.complete) message.destroy(error);
      } else if (isUnwritten() && !abortSignal?.aborted && !(body instanceof Readable)) resolve(undefined);
      else reject(error);
    });
    sent.on("close", () => {
      abortSignal?.removeEventListener("abort", abort);
      // If a response switches protocols, Node closes the connection without the event `error`.
      if (!message) reject(new Error("The connection was closed without a response."));
    });
    try {
      sendBody(sent, body, fail);
    } catch (error) {
      fail(error as Error);
    }
  });
}

/**
 * Returns a function that returns true if the kernel certainly did not take the request. Call `watchWrite` in the event
 * `socket`: Node writes the request right after this event, in one piece if the connection was already open.
 */
function watchWrite(socket: Socket): () => boolean {
  const before = socket.bytesWritten;
  // A request on a new connection is not sent again: if the connection cannot be opened, the next one will probably
  // fail, too.
  if (socket.connecting || before === 0) return () => false;
  let isRefused = false;
  // This runs right after Node has written the request, so a write error that exists now means that the kernel took
  // nothing. A later error can concern the rest of a request.
  nextTick(() => {
    isRefused = (socket.errored as NodeJS.ErrnoException | null)?.syscall === "write";
  });
  return () => isRefused || socket.bytesWritten === before;
}

function toResponse(message: IncomingMessage): HttpResponse {
  const { statusCode = 0, headers } = message;
  // Node returns `set-cookie` as an array; code that reads headers converts values to text.
  const texts = headers as Record<string, string>;
  return { statusCode, headers: texts, body: new ResponseBody(message) };
}

/** Returns the reason of a signal as an error. */
export function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error("The request was aborted.", { cause: reason });
}
