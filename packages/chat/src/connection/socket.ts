/** The part of a WebSocket that this package uses. The WebSocket of every runtime has it, and so has that of `ws`. */
export interface ChatSocket {
  send(frame: string): void;
  close(code?: number): void;
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    type: "close" | "error",
    listener: (event: { readonly code?: number; readonly message?: string }) => void,
  ): void;
}

/** Opens a connection. The token is the name of the one sub-protocol. */
export type OpenSocket = (url: string, token: string) => ChatSocket;
