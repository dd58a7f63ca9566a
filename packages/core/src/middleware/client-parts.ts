/** Creates the parts of a client that make its calls with middleware, once for each client. */
import type { WrittenRequest } from "../bindings/request.ts";
import { createSendOnce } from "../call/attempt.ts";
import type { Client } from "../call/client.ts";
import type { Command } from "../call/command.ts";
import type { CallOptions, CheckedConfig } from "../call/config.ts";
import { createSend, type Send } from "../call/send.ts";
import { createCredentialsSource } from "../credentials/source.ts";
import type { Service } from "../descriptors/service.ts";
import type { Authentication } from "../sign/authentication.ts";
import { createSigner } from "../sign/signer.ts";
import { createFetchHandler } from "../transport/fetch.ts";
import type { HttpHandler } from "../transport/handler.ts";
import { handOver } from "./exchange.ts";
import type { AnyCall, LoopOperation } from "./loop.ts";

/** The `send` of clients without middleware. */
export type SendPlainly = (
  this: Client,
  command: Command<object, object>,
  options?: CallOptions,
  callback?: never,
) => Promise<object>;

export interface ClientParts {
  readonly service: Service;
  readonly config: CheckedConfig;
  /** The transport of the client. */
  readonly handler: HttpHandler;
  /** The credentials and the signer of the client. */
  readonly auth: Authentication;
  /** Sends a command in the loop of core. The function `sendOnce` of its operation makes each attempt. */
  readonly send: Send;
  /** Makes one attempt of core with the given authentication and the transport `handOver`. */
  sendOnce(call: AnyCall, request: WrittenRequest, auth: Authentication): Promise<object>;
}

const known = new WeakMap<object, ClientParts>();

/** Returns the parts of a client. */
export function partsOf(client: Client, sendPlainly: SendPlainly): ClientParts {
  const openClient = async (service: Service, config: CheckedConfig): Promise<void> => {
    known.set(client, createParts(service, config));
  };
  // The client calls `openClient` before it waits for anything, so calls at the same time get the same parts.
  if (!known.has(client)) void sendPlainly.call(client, { openClient } as never);
  return known.get(client) as ClientParts;
}

function createParts(service: Service, config: CheckedConfig): ClientParts {
  const attemptOfCore = createSendOnce(service, { ...config, requestHandler: handOver });
  const send = createSend(service, config, (call, request) =>
    (call.operation as unknown as LoopOperation).sendOnce(call, request),
  );
  return {
    service,
    config,
    handler: config.requestHandler ?? createFetchHandler(config.fetch),
    auth: { source: createCredentialsSource(config.credentials), sign: createSigner() },
    send,
    sendOnce: (call, request, auth) =>
      attemptOfCore(Object.assign(call, { operation: { ...call.operation, auth: () => auth } }), request),
  };
}
