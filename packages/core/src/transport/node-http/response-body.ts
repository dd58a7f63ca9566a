/**
 * Reads the body of a response over node:http as a whole or as a web stream, or cancels it. This file imports `Buffer`
 * instead of using the global, so that bundlers see that it needs Node.
 */
import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { ResponseParseError } from "../../errors/client.ts";

/**
 * The body of one response, which can be read once. It keeps its connection until it is read or cancelled. An error
 * before the read, such as a closed connection, is thrown by the read.
 */
export class ResponseBody {
  readonly #message: IncomingMessage;
  #isTaken = false;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  /** The body as a stream. Every access returns the same stream. */
  get body(): ReadableStream<Uint8Array> {
    this.#stream ??= this.#toStream();
    return this.#stream;
  }

  /**
   * Reads the whole body as UTF-8 text, without a byte order mark.
   *
   * @throws ResponseParseError for a body of more than `maxBytes` bytes, whose connection is closed at once; TypeError
   *   if the body was read before; the error that ended the body
   */
  async text(maxBytes?: number): Promise<string> {
    const text = (await this.#read(maxBytes)).toString();
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  /** Reads the whole body. @throws the same errors as `text` */
  async arrayBuffer(maxBytes?: number): Promise<ArrayBuffer> {
    const bytes = await this.#read(maxBytes);
    // Small buffers of Node share one ArrayBuffer, so this copies the bytes.
    return new Uint8Array(bytes).buffer;
  }

  /** Ends an unread body and closes its connection. It does nothing after the body was read, and never throws. */
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
      // A destroyed message emits no further events.
      if (message.destroyed) return reject(endOf(message));
      const refuse = (): void => {
        message.destroy(new ResponseParseError(`The body is longer than maxBodyBytes, ${maxBytes} bytes.`));
        reject(message.errored);
      };
      // A response to HEAD is complete at once. Its content-length is ignored, since it is that of a response to GET.
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
      // A short body often arrives together with its headers. Then all of it is read here, and only the end of the body
      // is awaited.
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
      // With a high-water mark of 0, nothing is read before the consumer asks for it.
      { highWaterMark: 0 },
    );
  }
}

/** Returns the error that ended a message before its end. */
function endOf(message: IncomingMessage): Error {
  return message.errored ?? new Error("The response body was cancelled, or its connection closed, before its end.");
}
