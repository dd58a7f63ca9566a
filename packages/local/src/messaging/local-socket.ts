/** A WebSocket without a port: its other end is the service in the same process. */
import type { AcceptedUpgrade, SocketListener } from "./socket.ts";

type Handler<Kind extends Event = Event> = ((event: Kind) => void) | null;

interface CloseDetails {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/**
 * A connection to a chat room with the interface of a WebSocket: events `open`, `message`, `error` and `close`, `send`,
 * `close` and `readyState`.
 */
export class LocalSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string = "ws://localhost/";
  readonly extensions: string = "";
  readonly bufferedAmount: number = 0;
  binaryType: "blob" | "arraybuffer" = "blob";
  onopen: Handler = null;
  onmessage: Handler<MessageEvent> = null;
  onerror: Handler = null;
  onclose: Handler<CloseEvent> = null;
  #readyState = 0;
  #protocol = "";
  #listener: SocketListener | undefined;

  /** @param upgrade the service's decision. A Response or a rejection refuses the connection */
  constructor(upgrade: Promise<AcceptedUpgrade | Response>) {
    super();
    upgrade.then(
      (accepted) => (accepted instanceof Response ? this.#refuse() : this.#open(accepted)),
      () => this.#refuse(),
    );
  }

  /** Adds a listener as a WebSocket does, with the types of its events. */
  override addEventListener<Name extends keyof WebSocketEventMap>(
    name: Name,
    listener: (event: WebSocketEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(name, listener, options);
  }

  get readyState(): number {
    return this.#readyState;
  }

  /** The chosen sub-protocol, which is the token. It is a secret, so inspection does not show it. */
  get protocol(): string {
    return this.#protocol;
  }

  /** @throws DOMException InvalidStateError before the connection is open */
  send(data: string | ArrayBufferLike | ArrayBufferView | Blob): void {
    if (this.#readyState === 0) throw new DOMException("The connection is not open yet", "InvalidStateError");
    if (this.#readyState !== 1) return;
    const isBinary = data instanceof ArrayBuffer || ArrayBuffer.isView(data) || data instanceof Blob;
    // Programs in JavaScript also send other values. A WebSocket sends their text.
    queueMicrotask(() => this.#listener?.message(isBinary ? data : String(data)));
  }

  close(code?: number, reason: string = ""): void {
    if (this.#readyState >= 2) return;
    const wasOpen = this.#readyState === 1;
    this.#readyState = 2;
    // The close comes after the frames that were sent before.
    queueMicrotask(() => {
      this.#listener?.closed();
      if (wasOpen) this.#finish({ code: code ?? 1005, reason, wasClean: true });
      else this.#refuse();
    });
  }

  #open(accepted: AcceptedUpgrade): void {
    if (this.#readyState !== 0) return;
    this.#readyState = 1;
    this.#protocol = accepted.protocol;
    this.#listener = accepted.open({
      // The service sends in the middle of its work. A listener is called after it.
      send: (text) => queueMicrotask(() => this.#receive(text)),
      close: (code, reason) => queueMicrotask(() => this.#finish({ code, reason, wasClean: true })),
      terminate: () => queueMicrotask(() => this.#finish({ code: 1006, reason: "", wasClean: false })),
      bufferedAmount: () => 0,
    });
    this.#dispatch(new Event("open"), this.onopen);
  }

  #receive(text: string): void {
    if (this.#readyState === 1) this.#dispatch(new MessageEvent("message", { data: text }), this.onmessage);
  }

  #refuse(): void {
    if (this.#readyState === 3) return;
    this.#readyState = 3;
    this.#dispatch(new Event("error"), this.onerror);
    this.#dispatchClose({ code: 1006, reason: "", wasClean: false });
  }

  #finish(details: CloseDetails): void {
    if (this.#readyState === 3) return;
    this.#readyState = 3;
    this.#dispatchClose(details);
  }

  /** Dispatches the event `close` as a plain Event, because Node 20 has no CloseEvent. */
  #dispatchClose(details: CloseDetails): void {
    this.#dispatch(Object.assign(new Event("close"), details) as CloseEvent, this.onclose);
  }

  #dispatch<Kind extends Event>(event: Kind, handler: Handler<Kind>): void {
    handler?.call(this, event);
    this.dispatchEvent(event);
  }
}
