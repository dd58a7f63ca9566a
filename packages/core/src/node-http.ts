/**
 * A transport for Node over its own `node:http`, about twice as fast there as fetch: `new IvsClient({ requestHandler:
 * createNodeHttpHandler() })`.
 */
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeQuery } from "./http/uri.ts";
import type { HttpHandler, HttpRequest } from "./transport/handler.ts";

/** How connections are kept. */
export interface NodeHttpHandlerOptions {
  /** Connections to one host at a time; further requests wait for a free one. Default: 50. */
  readonly maxSockets?: number | undefined;
  /** Milliseconds that a socket may be silent while a request is under way; 0: for ever. Default: 0. */
  readonly socketTimeout?: number | undefined;
}

/**
 * Makes the handler. Connections are kept open between requests; `destroy` closes them.
 *
 * @throws TypeError for options that make no sense
 */
export function createNodeHttpHandler({
  maxSockets = 50,
  socketTimeout = 0,
}: NodeHttpHandlerOptions = {}): HttpHandler {
  if (!(Number.isInteger(maxSockets) && maxSockets > 0))
    throw new TypeError("maxSockets has to be a whole number from 1.");
  if (!(socketTimeout >= 0 && socketTimeout < 2 ** 31)) {
    throw new TypeError("socketTimeout has to be milliseconds from 0 (for ever) to 2147483647.");
  }
  const options = { keepAlive: true, maxSockets, scheduling: "lifo" as const };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return {
    handle(request, { abortSignal } = {}) {
      const secure = request.protocol === "https:";
      return new Promise((resolve, reject) => {
        abortSignal?.throwIfAborted();
        const sent = (secure ? requestHttps : requestHttp)(
          {
            agent: agents[secure ? "https:" : "http:"],
            method: request.method,
            host: request.hostname.replace(/^\[|\]$/g, ""),
            port: request.port,
            path: pathOf(request),
            headers: request.headers,
          },
          (message) => {
            const { statusCode = 0, headers } = message;
            // What may come several times, as cookies, is written as one text where headers are read.
            resolve({
              response: {
                statusCode,
                headers: headers as Record<string, string>,
                body: new Body(message),
              },
            });
          },
        );
        sent.on("error", reject);
        if (socketTimeout) {
          sent.setTimeout(socketTimeout, () =>
            sent.destroy(new Error(`The connection was silent for ${socketTimeout} ms.`)),
          );
        }
        if (abortSignal) endWith(sent, abortSignal);
        send(sent, request.body, reject);
      });
    },
    destroy() {
      agents["http:"].destroy();
      agents["https:"].destroy();
    },
  };
}

function pathOf({ path, query }: HttpRequest): string {
  const parameters = writeQuery(query);
  return parameters.length > 0 ? `${path}?${parameters.join("&")}` : path;
}

/** Ends the request, and what is still to come of its response, when the signal fires. */
function endWith(sent: ClientRequest, signal: AbortSignal): void {
  const end = (): void => void sent.destroy(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
  signal.addEventListener("abort", end);
  sent.once("close", () => signal.removeEventListener("abort", end));
}

/** A stream is read no faster than the service takes it. */
function send(sent: ClientRequest, body: unknown, fail: (error: unknown) => void): void {
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) sent.end(body);
  else pipeline(toReadable(body), sent).catch(fail);
}

function toReadable(body: unknown): Readable {
  const stream = body instanceof Blob ? body.stream() : body;
  // A web stream can be iterated over in Node; so can a stream of Node's own.
  return Readable.from(stream as AsyncIterable<Uint8Array>, { objectMode: false });
}

/** A response's body: read whole, or as a stream of the platform. */
class Body {
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  get body(): unknown {
    return Readable.toWeb(this.#message);
  }

  text(): Promise<string> {
    const message = this.#message;
    let text = "";
    // A short answer is there as a whole when its headers are: then nothing has to be waited for but its end.
    if (message.complete) {
      text = message.read()?.toString() ?? "";
      return new Promise((resolve, reject) => {
        message.on("end", () => resolve(text)).on("error", reject);
      });
    }
    message.setEncoding("utf8");
    return readToEnd(message, (chunk: string) => {
      text += chunk;
    }).then(() => text);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const chunks: Buffer<ArrayBuffer>[] = [];
    await readToEnd(this.#message, (chunk: Buffer<ArrayBuffer>) => void chunks.push(chunk));
    return new Blob(chunks).arrayBuffer();
  }
}

function readToEnd<T>(message: IncomingMessage, take: (chunk: T) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    message.on("data", take);
    message.on("end", resolve);
    message.on("error", reject);
    message.on("close", () => {
      if (!message.complete) reject(new Error("The connection was closed within the body."));
    });
  });
}
