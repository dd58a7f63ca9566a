/** One connection to the service, from its token to its end. */
import { ChatError, type ChatErrorReason } from "../errors/chat-error.ts";
import type { Frame } from "../frames/frames.ts";
import { readFrame } from "../frames/read-frame.ts";
import { abnormalClosure, normalClosure, sessionOver } from "./codes.ts";
import type { ChatSocket, OpenSocket } from "./socket.ts";
import { renewalDelayMs, type TokenProvider } from "./token.ts";

export interface ConnectionOptions {
  readonly tokenProvider: TokenProvider;
  readonly openSocket: OpenSocket;
  readonly url: string;
  readonly connectTimeoutMs: number;
}

/** `renewalDelayMs`: after this time, another connection must be opened. Undefined if the token does not say it. */
type OnOpened = (renewalDelayMs: number | undefined) => void;
type OnFrame = (frame: Frame) => void;
/** Called once, and never by the constructor. */
type OnEnded = (error: ChatError) => void;

export class Connection {
  /** Its owner sets it. */
  isOpen = false;
  /** Another connection was opened to replace this one. */
  isReplaced = false;
  readonly #onEnded: OnEnded;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  #socket: ChatSocket | undefined;
  #isOver = false;

  constructor(options: ConnectionOptions, onOpened: OnOpened, onFrame: OnFrame, onEnded: OnEnded) {
    const { connectTimeoutMs } = options;
    this.#onEnded = onEnded;
    this.later(connectTimeoutMs, () => {
      if (!this.isOpen) this.close(abnormalClosure, `No answer within ${connectTimeoutMs} ms`);
    });
    void this.#open(options, onOpened, onFrame);
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
    this.#onEnded(error);
  }

  async #open(
    { tokenProvider, openSocket, url }: ConnectionOptions,
    onOpened: OnOpened,
    onFrame: OnFrame,
  ): Promise<void> {
    let reason: ChatErrorReason = "token";
    let problem = "No token";
    try {
      // The owner must have the connection before it can end.
      await undefined;
      const answer = await tokenProvider();
      const { token, ...times } = typeof answer === "string" ? { token: answer } : answer;
      if (!token) throw new TypeError(problem);
      reason = "socket";
      problem = "No socket: pass openSocket (ws)";
      if (this.#isOver) return;
      const socket = openSocket(url, token);
      this.#socket = socket;
      socket.addEventListener("open", () => this.#isOver || onOpened(renewalDelayMs(times)));
      socket.addEventListener("message", ({ data }) => {
        const frame = readFrame(data);
        if (!frame || this.#isOver) return;
        onFrame(frame);
        if ((frame[1] as Partial<ChatError>).errorCode === sessionOver) this.close(sessionOver);
      });
      // Some runtimes send the close event long after an error. An error event has no code.
      const close: Parameters<ChatSocket["addEventListener"]>[1] = ({ code = abnormalClosure, message }) =>
        this.close(code, message);
      socket.addEventListener("close", close);
      socket.addEventListener("error", close);
    } catch (error) {
      // The runtime's error about a token with wrong characters shows the token.
      this.end(new ChatError(reason, problem, { cause: reason === "token" ? error : undefined }));
    }
  }

  /** Ends the connection with a code of WebSocket. `message` must not have the token. */
  close(code: number, message?: string): void {
    const reason = code === normalClosure ? "serverDisconnect" : this.isOpen ? "connectionLost" : "socket";
    this.end(new ChatError(reason, `Closed: ${message || code}`));
  }
}
