// One request and the head of its response, over one connection.
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Socket } from "node:net";
import { nextTick } from "node:process";
import { Readable } from "node:stream";
import type { HttpResponse } from "../../http/message.ts";
import { type SendableBody, sendBody } from "./request-body.ts";
import { ResponseBody } from "./response-body.ts";

/** What is sent, and what may end it. */
export interface Exchange {
  readonly isSecure: boolean;
  readonly options: RequestOptions;
  readonly body: SendableBody;
  /** Milliseconds; 0: for ever. */
  readonly socketTimeout: number;
  readonly abortSignal: AbortSignal | undefined;
}

/**
 * Sends the request. Gives undefined where its connection had been closed before any byte of the request was written, and
 * the body can be sent again.
 *
 * @throws Error of Node's own, with its `code`; the reason of the signal; an Error that says how long the socket was silent
 */
export function exchange(work: Exchange): Promise<HttpResponse | undefined> {
  const { isSecure, options, body, socketTimeout, abortSignal } = work;
  return new Promise((resolve, reject) => {
    const sent = (isSecure ? requestHttps : requestHttp)({ ...options, timeout: socketTimeout || undefined });
    let message: IncomingMessage | undefined;
    let isUnwritten = (): boolean => false;

    const fail = (error: Error): void => {
      // A request that waits for a free connection says nothing of its end before it gets one.
      reject(error);
      // What is read from now on throws the same.
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
      // Without a socketTimeout it is the agent's, for unused connections. A complete body can be read, however late.
      if (socketTimeout && !message?.complete) fail(new Error(`The connection was silent for ${socketTimeout} ms.`));
    });
    sent.on("error", (error) => {
      // A parser's error holds the bytes that it did not understand.
      Reflect.deleteProperty(error, "rawPacket");
      if (message) {
        if (!message.complete) message.destroy(error);
      } else if (isUnwritten() && !abortSignal?.aborted && !(body instanceof Readable)) resolve(undefined);
      else reject(error);
    });
    sent.on("close", () => {
      abortSignal?.removeEventListener("abort", abort);
      // An answer that switches to another protocol closes the connection without an error.
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
 * Says of a connection whether it is certain that the kernel did not take the request. To be called at the event `socket`:
 * Node writes the request right after it, in one piece where the connection has been open before.
 */
function watchWrite(socket: Socket): () => boolean {
  const before = socket.bytesWritten;
  // A new connection that fails to open says so by its code, and would fail again.
  if (socket.connecting || before === 0) return () => false;
  let isRefused = false;
  // This runs after that write and before anything else: an error of a write that is there by now is the kernel's answer to
  // it. One that comes later may be about the rest of a request.
  nextTick(() => {
    isRefused = (socket.errored as NodeJS.ErrnoException | null)?.syscall === "write";
  });
  return () => isRefused || socket.bytesWritten === before;
}

function toResponse(message: IncomingMessage): HttpResponse {
  const { statusCode = 0, headers } = message;
  // What may come several times, as cookies, is written as one text where headers are read.
  const texts = headers as Record<string, string>;
  return { statusCode, headers: texts, body: new ResponseBody(message) };
}

/** The reason as an error. */
export function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error("The request was aborted.", { cause: reason });
}
