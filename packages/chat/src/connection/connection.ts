/** One connection to the service, from its token to its end. */
import { ChatError, type ChatErrorReason } from "../errors/chat-error.ts";
import type { Frame } from "../frames/frames.ts";
import { readFrame } from "../frames/read-frame.ts";
import { abnormalClosure, normalClosure, sessionOver } from "./codes.ts";
import type { ChatSocket, OpenSocket } from "./socket.ts";
import { type ChatToken, renewalDelayMs, type TokenProvider } from "./token.ts";

export interface ConnectionOptions {
  readonly tokenProvider: TokenProvider;
  readonly openSocket: OpenSocket;
  readonly url: string;
  readonly connectTimeoutMs: number;
}

/** `renewalDelayMs`: after this time, another connection must be opened. Undefined if the token does not say it. */
type OnOpened = (renewalDelayMs: number | undefined) => void;
type OnFrame = (frame: Frame) => void;
/** Is called once, and never by the constructor. */
type OnEnded = (error: ChatError) => void;

export class Connection {
  /** Whether the connection is open. Its owner sets the value. */
  isOpen = false;
  readonly #onEnded: OnEnded;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  /** Sends the frames. It is there if the connection is open. */
  socket: ChatSocket | undefined;
  #isOver = false;

  constructor(options: ConnectionOptions, delayMs: number, onOpened: OnOpened, onFrame: OnFrame, onEnded: OnEnded) {
    this.#onEnded = onEnded;
    void this.#open(options, delayMs, onOpened, onFrame);
  }

  /** Calls a function after the delay, unless the connection ends before. */
  later(delayMs: number, call: () => void): void {
    this.#timers.push(setTimeout(call, delayMs));
  }

  /** Ends the connection. The closing handshake goes on by itself. */
  end(error: ChatError): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timers.forEach(clearTimeout);
    this.socket?.close(normalClosure);
    this.#onEnded(error);
  }

  async #open(
    { tokenProvider, openSocket, url, connectTimeoutMs }: ConnectionOptions,
    delayMs: number,
    onOpened: OnOpened,
    onFrame: OnFrame,
  ): Promise<void> {
    this.later(delayMs + connectTimeoutMs, () => {
      if (!this.isOpen) this.close(abnormalClosure, `No answer within ${connectTimeoutMs} ms`);
    });
    let reason: ChatErrorReason = "token";
    let problem = "No token";
    try {
      // The owner must have the connection before it can end.
      await new Promise<void>((resolve) => (delayMs ? this.later(delayMs, resolve) : resolve()));
      const answer = await tokenProvider();
      const { token = answer } = answer as ChatToken;
      if (!token || typeof token !== "string") throw new TypeError(problem);
      reason = "socket";
      problem = "No socket: pass openSocket (ws)";
      if (this.#isOver) return;
      const socket = openSocket(url, token);
      this.socket = socket;
      socket.addEventListener("open", () => this.#isOver || onOpened(renewalDelayMs(answer as ChatToken)));
      socket.addEventListener("message", ({ data }) => {
        const frame = readFrame(data);
        if (!frame || this.#isOver) return;
        onFrame(frame);
        if ((frame[1] as Partial<ChatError>).errorCode === sessionOver) this.close(sessionOver);
      });
      // Some runtimes send the close event long after an error. An error event has no code.
      const close: Parameters<ChatSocket["addEventListener"]>[1] = (event) =>
        this.close(event.code ?? abnormalClosure, event.message);
      socket.addEventListener("close", close);
      socket.addEventListener("error", close);
    } catch (error) {
      // The runtime's error about a token with wrong characters shows the token.
      this.end(new ChatError(reason, problem, { cause: reason === "token" ? error : undefined }));
    }
  }

  /** Ends the connection with a code of WebSocket. `message` must not have the token. */
  close(code: number, message?: string): void {
    const [reason, text] =
      code === normalClosure
        ? (["serverDisconnect", "Connection closed"] as const)
        : this.isOpen
          ? (["connectionLost", "Connection lost"] as const)
          : (["socket", "No connection: check endpoint and token"] as const);
    this.end(new ChatError(reason, `${text}: ${message || code}`));
  }
}
