/**
 * Symbols of core, typed by core. They stand apart from other symbols, so that the declarations of this package's entries
 * do not refer to core.
 */
import type * as core from "@ivskit/core";
import type { SymbolRef } from "./symbols.ts";

export const corePackage = "@ivskit/core";

/** The names of the functions, classes and constants of core. The generator cannot name one that core lacks. */
export type CoreValue = keyof typeof core;

/**
 * The types of core that generated code names. TypeScript cannot list the types that a module exports. So each is written
 * here, and a name that core lacks does not compile.
 */
interface CoreTypes {
  readonly BearerToken: core.BearerToken;
  readonly CallOptions: core.CallOptions;
  readonly ClientConfig: core.ClientConfig;
  readonly ClientInfo: core.ClientInfo;
  readonly Credentials: core.Credentials;
  readonly CredentialsProvider: core.CredentialsProvider;
  readonly Endpoint: core.Endpoint;
  readonly EndpointParams: core.EndpointParams;
  readonly Logger: core.Logger;
  readonly MetadataBearer: core.MetadataBearer;
  readonly MiddlewareStack: core.MiddlewareStack<object, object>;
  readonly Operation: core.Operation<object, object>;
  readonly OtherNames: core.OtherNames;
  readonly OutputCodec: core.OutputCodec;
  readonly PaginationConfiguration: core.PaginationConfiguration;
  readonly Paginator: core.Paginator<unknown, unknown>;
  readonly ResponseMetadata: core.ResponseMetadata;
  readonly Service: core.Service;
  readonly StructureCodec: core.StructureCodec;
  readonly TokenProvider: core.TokenProvider;
  readonly Waiter: core.Waiter<object, object>;
  readonly WaiterConfiguration: core.WaiterConfiguration;
  readonly WaiterResult: core.WaiterResult;
}

/** The options of all clients. An option of a single service needs another name. */
export const clientOptions: Readonly<Record<keyof core.ClientConfig, true>> = {
  credentials: true,
  customUserAgent: true,
  endpoint: true,
  fetch: true,
  logger: true,
  maxAttempts: true,
  maxBodyBytes: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  region: true,
  requestHandler: true,
  requestTimeout: true,
  retryMode: true,
  retryStrategy: true,
  useDualstackEndpoint: true,
  useFipsEndpoint: true,
  userAgent: true,
};

export type CoreType = keyof CoreTypes;

export function coreType(name: CoreType): SymbolRef {
  return { name, module: corePackage, typeOnly: true };
}

export function coreValue(name: CoreValue): SymbolRef {
  return { name, module: corePackage, typeOnly: false };
}
