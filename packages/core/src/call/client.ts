/** Defines the base class of generated clients. */

import { withEnvironment } from "#defaults";
import { shareMiddleware } from "#objects";
import type { Service } from "../descriptors/service.ts";
import { resolveRegion } from "../endpoint/resolve.ts";
import { ConfigurationError } from "../errors/client.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, readConfig } from "./config.ts";
import type { MiddlewareStack } from "./middleware-stack.ts";
import { WithoutMiddleware } from "./missing-middleware.ts";
import { createSend, type Send } from "./send.ts";

/** The public information about a client, without secrets. */
export interface ClientInfo {
  /**
   * Returns the region that calls go to.
   *
   * @throws MissingRegionError if neither configuration nor environment names one; ConfigurationError for an invalid
   *   name; the error of a provider
   */
  readonly region: () => Promise<string>;
}

/**
 * An object that sends commands of a service, such as a client. Paginators and waiters send their commands with such an
 * object.
 */
export interface Sender<S extends string = string> {
  send<I extends object, O extends object>(command: Command<I, O, S>, options?: CallOptions): Promise<O>;
}

/** No program has a value of this type. */
declare const noInput: unique symbol;

/**
 * A command of which the compiler knows nothing. Tools for the official clients, such as aws-sdk-client-mock, accept a
 * client only if its `send` accepts such commands.
 */
export interface UnknownCommand {
  readonly input: typeof noInput;
  /** Commands of this project have an operation. */
  readonly operation?: never;
}

/**
 * Sends commands to the service `S`. Its `config` shows the region only: programs cannot read the other options,
 * because these include credentials.
 */
export class Client<S extends string = string> extends WithoutMiddleware implements Sender<S> {
  declare readonly config: ClientInfo;
  /**
   * The middleware of this client, as in the AWS SDK, in programs that contain `import "@ivskit/core/middleware"`.
   *
   * @throws ConfigurationError without this import
   */
  declare readonly middlewareStack: MiddlewareStack<object, object>;
  /** Sends a command. A `#private` member would not be found behind a Proxy of the client. */
  declare private readonly sendPlainly: Send;

  /** @throws ConfigurationError or EndpointError for a configuration with an invalid option */
  constructor(service: Service, config?: ClientConfig | null) {
    super();
    if (shareMiddleware) shareMiddleware(Client.prototype);
    const checked = readConfig(config);
    const kept = withEnvironment ? withEnvironment(checked, service.sdkId) : checked;
    this.config = { region: () => resolveRegion(kept) };
    this.sendPlainly = createSend(service, kept);
  }

  /** Makes the types of clients fit tools for the official clients. Programs cannot call this overload. */
  send(command: UnknownCommand, options?: unknown, callback?: unknown): Promise<object>;
  /**
   * Sends a command and returns its output. The promise rejects with a ServiceException if the service refuses the
   * command, and with a ClientError if the call fails in another way. Errors of hooks, of a retry strategy, and of
   * providers other than the credentials provider are passed on unchanged.
   *
   * @throws ConfigurationError if a callback is passed
   */
  send<I extends object, O extends object>(
    command: Command<I, O, S>,
    options?: CallOptions,
    callback?: never,
  ): Promise<O>;
  send(command: object, options?: unknown, callback: unknown = options): Promise<object> {
    if (typeof callback === "function")
      throw new ConfigurationError("Callbacks are not supported: use `await client.send(command)`.");
    return this.sendPlainly(command as Command<object, object>, options as CallOptions);
  }

  /** Does nothing: fetch manages its own connections, and the program that created a `requestHandler` closes it. */
  destroy(): void {}

  /** Does nothing, like `destroy`. */
  close(): void {}
}
