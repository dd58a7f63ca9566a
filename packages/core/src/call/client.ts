// The base of generated clients.

import type { Service } from "../descriptors/service.ts";
import { resolveRegion } from "../endpoint/resolve.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, readConfig } from "./config.ts";
import { createSend, type Send } from "./send.ts";

/** What a client tells about itself: nothing secret. */
export interface ClientInfo {
  /** The region that calls go to. Throws a MissingRegionError when nothing names one. */
  readonly region: () => Promise<string>;
}

/** What sends commands; paginators and waiters take it. */
export interface Sender {
  send<I extends object, O extends object>(command: Command<I, O>, options?: CallOptions): Promise<O>;
}

/** Sends commands to one service. Its configuration cannot be seen from outside: it holds credentials. */
export class Client implements Sender {
  readonly config: ClientInfo;
  readonly #send: Send;

  /** Throws a ConfigurationError or EndpointError when the configuration makes no sense. */
  constructor(service: Service, config?: ClientConfig | null) {
    const kept = readConfig(config);
    this.config = { region: () => resolveRegion(kept) };
    this.#send = createSend(service, kept);
  }

  /** Sends a command. Throws a ServiceException when the service refuses it, and a ClientError for everything else. */
  send<I extends object, O extends object>(command: Command<I, O>, options?: CallOptions): Promise<O> {
    return this.#send(command, options);
  }

  /** Nothing is left to close: fetch holds its connections itself, and a `requestHandler` is its owner's. */
  destroy(): void {}

  /** The same as `destroy`. */
  close(): void {}
}
