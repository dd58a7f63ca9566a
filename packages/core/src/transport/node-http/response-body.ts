// A response body of node:http: read whole, as a stream of the platform, or ended unread.
// Node's modules are named, not its globals: a bundle shows what it needs.
import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { ResponseParseError } from "../../errors/client.ts";

/**
 * The body of one response, to be read once. It holds a connection until it has been read or cancelled. An error that comes
 * before anything is read, such as a connection that drops, is thrown by the read.
 */
export class ResponseBody {
  readonly #message: IncomingMessage;
  #isTaken = false;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  /** The body as a stream, always the same one. */
  get body(): ReadableStream<Uint8Array> {
    this.#stream ??= this.#toStream();
    return this.#stream;
  }

  /**
   * All of the body, as UTF-8 text without its byte order mark.
   *
   * @throws ResponseParseError for a body of more than `maxBytes` bytes, as soon as that is known; the connection is closed
   */
  async text(maxBytes?: number): Promise<string> {
    const text = (await this.#read(maxBytes)).toString();
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  /** All of the body. @throws ResponseParseError as `text` does */
  async arrayBuffer(maxBytes?: number): Promise<ArrayBuffer> {
    const bytes = await this.#read(maxBytes);
    // Small buffers of Node share their memory.
    return new Uint8Array(bytes).buffer;
  }

  /** Ends a body that is not wanted and closes its connection. Does nothing to one that has been read. Never throws. */
  async cancel(): Promise<void> {
    this.#message.destroy();
  }

  #take(): IncomingMessage {
    if (this.#isTaken) throw new TypeError("The response body can be read once, and it has been read.");
    this.#isTaken = true;
    return this.#message;
  }

  #read(maxBytes = Number.POSITIVE_INFINITY): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const message = this.#take();
      // No event comes from a message that has ended before.
      if (message.destroyed) return reject(endOf(message));
      const refuse = (): void => {
        message.destroy(new ResponseParseError(`The body is longer than maxBodyBytes, ${maxBytes} bytes.`));
        reject(message.errored);
      };
      // The answer to a HEAD is complete at once, and its length is that of another body.
      if (!message.complete && Number(message.headers["content-length"]) > maxBytes) return refuse();
      const chunks: Buffer[] = [];
      let size = 0;
      const add = (chunk: Buffer): void => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes) refuse();
      };
      message.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)));
      message.on("error", reject);
      message.on("close", () => {
        if (!message.readableEnded) reject(endOf(message));
      });
      // A short answer is there as a whole when its headers are: then only its end must be waited for.
      if (!message.complete) message.on("data", add);
      else {
        const whole: Buffer | null = message.read();
        if (whole) add(whole);
      }
    });
  }

  #toStream(): ReadableStream<Uint8Array> {
    let chunks: AsyncIterator<Buffer> | undefined;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          if (!chunks) {
            const message = this.#take();
            if (message.destroyed) throw endOf(message);
            chunks = message[Symbol.asyncIterator]();
          }
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.length));
        },
        cancel: () => this.cancel(),
      },
      // Nothing is read before it is asked for.
      { highWaterMark: 0 },
    );
  }
}

/** Why a message came to its end. */
function endOf(message: IncomingMessage): Error {
  return message.errored ?? new Error("The response body was cancelled, or its connection closed, before its end.");
}
