// What generated clients and their users get.

export { Client, type ClientInfo, type Sender } from "./client.ts";
export { uriEncode } from "./codec/uri.ts";
export { Command } from "./command.ts";
export type { CallOptions, ClientConfig } from "./config.ts";
export { fromEnv } from "./credentials/environment.ts";
export type { Credentials, CredentialsProvider } from "./credentials/types.ts";
export {
  isValidHostLabel,
  type ParsedArn,
  type ParsedUrl,
  parseArn,
  parseUrl,
  substring,
} from "./endpoint/functions.ts";
export { partition } from "./endpoint/partition.ts";
export type { Endpoint, EndpointParams, Partition } from "./endpoint/types.ts";
export {
  AbortError,
  ClientError,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  type CredentialsErrorReason,
  EndpointError,
  InputError,
  MissingRegionError,
  ResponseParseError,
  TimeoutError,
  WaiterFailureError,
  WaiterTimeoutError,
} from "./errors/client.ts";
export {
  type Fault,
  ServiceException,
  type ServiceExceptionClass,
  type ServiceExceptionOptions,
} from "./errors/service.ts";
export type { HookContext, Hooks } from "./hooks.ts";
export type { Logger } from "./log.ts";
export type { MetadataBearer, ResponseHead, ResponseMetadata } from "./metadata.ts";
export type {
  Codec,
  ListCodec,
  MapCodec,
  MemberCodec,
  Operation,
  StructureCodec,
  TimestampFormat,
} from "./operation.ts";
export { type PaginationConfiguration, type PaginationMembers, type Paginator, paginate } from "./paginate.ts";
export { redact } from "./redact.ts";
export type { Failure, FailureKind } from "./retry/classify.ts";
export { type RetryStrategy, standardRetryStrategy } from "./retry/strategy.ts";
export type { ErrorDescriptor, Service } from "./service.ts";
export type { FetchFunction, HttpHandler, HttpHandlerOptions, HttpRequest, HttpResponse } from "./transport/handler.ts";
export { type Waiter, type WaiterAcceptor, type WaiterConfiguration, type WaiterResult, waitUntil } from "./wait.ts";
