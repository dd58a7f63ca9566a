/** One connection to the service, from its token to its end. */
import { ChatError, type ChatErrorReason } from "../errors/chat-error.ts";
import type { Frame } from "../frames/frames.ts";
import { readFrame } from "../frames/read-frame.ts";
import type { ChatSocket, OpenSocket } from "./socket.ts";
import { renewalDelayMs, type TokenProvider } from "./token.ts";

export interface ConnectionOptions {
  readonly tokenProvider: TokenProvider;
  readonly openSocket: OpenSocket;
  readonly url: string;
  readonly connectTimeoutMs: number;
}

export interface ConnectionHandlers {
  /** `renewalDelayMs`: after this time, another connection must be opened. Undefined if the token does not say it. */
  opened(renewalDelayMs: number | undefined): void;
  frame(frame: Frame): void;
  /** Called once, and never by the constructor. */
  ended(error: ChatError): void;
}

/** The code of an ERROR frame that says that the session is over. */
const sessionOver = 401;

/** WebSocket's code for an end without a closing frame. */
const abnormalClosure = 1006;

/** WebSocket's code for an end that the service wants. After others, the room connects again. */
const normalClosure = 1000;

export class Connection {
  /** Its owner sets it. */
  isOpen = false;
  /** Another connection was opened to replace this one. */
  isReplaced = false;
  readonly #handlers: ConnectionHandlers;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  #socket: ChatSocket | undefined;
  #isOver = false;

  constructor(options: ConnectionOptions, handlers: ConnectionHandlers) {
    const { connectTimeoutMs } = options;
    this.#handlers = handlers;
    this.later(connectTimeoutMs, () => {
      if (!this.isOpen) this.end(new ChatError("socket", `No connection within ${connectTimeoutMs} ms`));
    });
    void this.#open(options);
  }

  /** Calls a function after the delay, unless the connection ends before. */
  later(delayMs: number, call: () => void): void {
    this.#timers.push(setTimeout(call, delayMs));
  }

  /** The caller must look at `isOpen` first. */
  send(frame: string): void {
    this.#socket?.send(frame);
  }

  /** Ends the connection. The closing handshake goes on by itself. */
  end(error: ChatError): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timers.forEach(clearTimeout);
    this.#socket?.close(normalClosure);
    this.#handlers.ended(error);
  }

  async #open({ tokenProvider, openSocket, url }: ConnectionOptions): Promise<void> {
    let reason: ChatErrorReason = "token";
    try {
      // The owner must have the connection before it can end.
      await undefined;
      const answer = await tokenProvider();
      const { token, ...times } = typeof answer === "string" ? { token: answer } : answer;
      if (!token) throw new TypeError("No token");
      reason = "socket";
      if (!this.#isOver) this.#listen(openSocket(url, token), renewalDelayMs(times));
    } catch (error) {
      // The runtime's error about a token with wrong characters shows the token.
      const cause = reason === "token" ? error : undefined;
      this.end(new ChatError(reason, `There is no ${reason}`, { cause }));
    }
  }

  #listen(socket: ChatSocket, delayMs: number | undefined): void {
    const { opened, frame } = this.#handlers;
    this.#socket = socket;
    socket.addEventListener("open", () => this.#isOver || opened(delayMs));
    socket.addEventListener("message", ({ data }) => {
      const read = this.#isOver ? undefined : readFrame(data);
      if (read) frame(read);
      if (read?.type === "error" && read.value.errorCode === sessionOver) this.#close(sessionOver);
    });
    // Some runtimes send the close event long after an error. An error event has no code.
    for (const type of ["close", "error"] as const) {
      socket.addEventListener(type, ({ code = abnormalClosure }) => this.#close(code));
    }
  }

  #close(code: number): void {
    const reason = code === normalClosure ? "serverDisconnect" : this.isOpen ? "connectionLost" : "socket";
    this.end(new ChatError(reason, `Connection ended with code ${code}`));
  }
}
