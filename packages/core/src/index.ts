/** Exports the functions and types that generated clients and their users need. */

export { contentMd5 } from "./bindings/checksum.ts";
export { gzipBody } from "./bindings/compression.ts";
export {
  fromHeader,
  fromHeaderList,
  fromHeaderMap,
  fromStatus,
  toHeader,
  toHeaderList,
  toHeaderMap,
} from "./bindings/headers.ts";
export { prefixHost } from "./bindings/host-prefix.ts";
export { toGreedyLabel, toLabel } from "./bindings/labels.ts";
export { readMembers, writeMembers } from "./bindings/members.ts";
export { deferEndpoint, useEndpoint } from "./bindings/own-endpoint.ts";
export { fromJsonPayload, fromPayload, toBlobPayload, toJsonPayload, toTextPayload } from "./bindings/payloads.ts";
export { toQuery, toQueryMap } from "./bindings/queries.ts";
export { readHeaders } from "./bindings/response.ts";
export { Client, type ClientInfo, type Sender } from "./call/client.ts";
export { Command } from "./call/command.ts";
export type { CallOptions, ClientConfig } from "./call/config.ts";
export type { HookContext, Hooks } from "./call/hooks.ts";
export type { Logger } from "./call/log.ts";
export type { MiddlewareStack } from "./call/middleware-stack.ts";
export { fromOtherNames, type OtherNames } from "./call/other-names.ts";
export { type OwnOptions, withOwnOptions } from "./call/own-options.ts";
export { base64Text, blob } from "./codec/base64.ts";
export { list, map, sparseList, sparseMap, union } from "./codec/collections.ts";
export { filledStructure } from "./codec/defaults.ts";
export { renamedStructure, structure } from "./codec/structure.ts";
export { dateTime, epochSeconds, httpDate } from "./codec/timestamps.ts";
export type {
  Codec,
  Collection,
  Convert,
  InputCodec,
  Leaf,
  MemberCodec,
  OutputCodec,
  ReadBinding,
  ReadMembers,
  RequestStep,
  ResponseParts,
  StructureCodec,
  WriteBinding,
  WriteInput,
} from "./codec/types.ts";
export { booleanText, document, emptyStructure, float, numberText, randomToken } from "./codec/values.ts";
export { fromEnv } from "./credentials/environment.ts";
export type { BearerToken, TokenProvider } from "./credentials/token.ts";
export type { Credentials, CredentialsProvider } from "./credentials/types.ts";
export type { Endpoint, EndpointParams, EndpointScope } from "./descriptors/endpoint.ts";
export type { Operation } from "./descriptors/operation.ts";
export type { Service } from "./descriptors/service.ts";
export {
  isValidHostLabel,
  type ParsedArn,
  type ParsedUrl,
  parseArn,
  parseUrl,
  substring,
} from "./endpoint/functions.ts";
export type { Partition, PartitionDomains } from "./endpoint/partition.ts";
export { partition, partitionDomains } from "./endpoint/partition.ts";
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
export { isCredentialsRefusal } from "./errors/credentials-refusal.ts";
export {
  type ErrorResponse,
  type Fault,
  ServiceException,
  type ServiceExceptionClass,
  type ServiceExceptionOptions,
} from "./errors/service.ts";
export type { HttpRequest, HttpResponse, ResponseHead } from "./http/message.ts";
export type { MetadataBearer, ResponseMetadata } from "./http/metadata.ts";
export { uriEncode } from "./http/uri.ts";
export {
  type PaginationConfiguration,
  type PaginationMembers,
  type Paginator,
  paginate,
} from "./many-calls/paginate.ts";
export {
  type Waiter,
  type WaiterAcceptor,
  type WaiterConfiguration,
  type WaiterResult,
  waitUntil,
} from "./many-calls/wait.ts";
export type { Failure, FailureKind } from "./retry/classify.ts";
export { type RetryStrategy, standardRetryStrategy } from "./retry/strategy.ts";
export { redact } from "./secrets/redact.ts";
export { anonymous } from "./sign/anonymous.ts";
export type { Authentication } from "./sign/authentication.ts";
export { bearer } from "./sign/bearer.ts";
export { readBytes, readStream, readText } from "./transport/body.ts";
export type { FetchFunction, HttpHandler, HttpHandlerOptions } from "./transport/handler.ts";
