// The base of generated clients.
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, checkConfig } from "./config.ts";
import { createRuntime, type Runtime } from "./runtime.ts";
import { send } from "./send.ts";
import type { Service } from "./service.ts";

/** What a client tells about itself: nothing secret. */
export interface ClientInfo {
  readonly serviceId: string;
  readonly apiVersion: string;
  readonly maxAttempts: number;
  /** The region that calls go to. Throws a MissingRegionError when nothing names one. */
  readonly region: () => Promise<string>;
}

/** What sends commands; paginators and waiters take it. */
export interface Sender {
  send<I extends object, O extends object>(command: Command<I, O>, options?: CallOptions): Promise<O>;
}

/** Sends commands to one service. Its configuration cannot be seen from outside: it holds credentials. */
export class Client implements Sender {
  readonly #runtime: Runtime;

  /** Throws a ConfigurationError or EndpointError when the configuration makes no sense. */
  constructor(service: Service, config: ClientConfig = {}) {
    checkConfig(config);
    this.#runtime = createRuntime(service, { ...config });
  }

  get config(): ClientInfo {
    const { service, config, region } = this.#runtime;
    return { serviceId: service.sdkId, apiVersion: service.version, maxAttempts: config.maxAttempts ?? 3, region };
  }

  /** Sends a command. Throws a ServiceException when the service refuses it, and a ClientError for everything else. */
  send<I extends object, O extends object>(command: Command<I, O>, options: CallOptions = {}): Promise<O> {
    return send({ ...this.#runtime, ...command.operation.auth }, command, options);
  }

  /** Closes the HTTP handler, if this client made it. */
  destroy(): void {
    const { config, handler } = this.#runtime;
    if (!config.requestHandler) handler.destroy?.();
  }

  /** The same as `destroy`. */
  close(): void {
    this.destroy();
  }
}
