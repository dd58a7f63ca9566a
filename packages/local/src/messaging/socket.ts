/** The interface between messaging and the WebSockets of a runtime. Each runtime has an adapter. */

/** One open WebSocket, as messaging uses it. */
export interface Socket {
  /** Sends a text frame. It may do nothing after the connection has ended. */
  send(text: string): void;
  /** Ends the connection with a close frame. */
  close(code: number, reason: string): void;
  /** Ends the connection without a close frame, where the runtime can. Clients reconnect after this. */
  terminate(): void;
  /** The bytes that were sent and that the peer has not read yet; 0 where the runtime cannot tell. */
  bufferedAmount(): number;
}

/** An adapter calls these methods for one socket. They never throw. */
export interface SocketListener {
  /** Must be called for each frame that arrives. Anything but a string is a binary frame. */
  message(data: unknown): void;
  /** Must be called when either side has ended the connection. It may be called more than once. */
  closed(): void;
}

/** An upgrade request that the service accepts. */
export interface AcceptedUpgrade {
  /** The sub-protocol to select, or browsers fail the connection. It is the token, a secret. */
  readonly protocol: string;
  /** Must be called once when the connection is open. */
  open(socket: Socket): SocketListener;
}

/** Facts about a connection that its Request does not have. */
export interface UpgradeOptions {
  /** The address of the client, for review handlers. Default: `127.0.0.1`. */
  readonly ip?: string | undefined;
}

/** Decides on a request with `Upgrade: websocket`: a Response is its refusal. */
export type AcceptUpgrade = (request: Request, options?: UpgradeOptions) => Promise<AcceptedUpgrade | Response>;

/**
 * The longest frame in bytes. A longer frame closes the connection with code 1009. The longest valid request is
 * shorter.
 */
export const maxFrameBytes: number = 64 * 1024;

/** The bytes that may wait for a client that does not read. With more, its connection is cut. */
export const maxBufferedBytes: number = 256 * 1024;
