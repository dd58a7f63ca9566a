// What generated clients and their users get.

export { Client, type ClientInfo, type Sender } from "./client.ts";
export { base64Text, blob } from "./codec/base64.ts";
export { list, map, sparseList, sparseMap, union } from "./codec/collections.ts";
export { filledStructure } from "./codec/defaults.ts";
export { renamedStructure, structure } from "./codec/structure.ts";
export { dateTime, epochSeconds, httpDate } from "./codec/timestamps.ts";
export { booleanText, document, emptyStructure, float, numberText, randomToken } from "./codec/values.ts";
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
export { partition, partitionDomains } from "./endpoint/partition.ts";
export type { Endpoint, EndpointParams, Partition, PartitionDomains } from "./endpoint/types.ts";
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
export { contentMd5 } from "./http/checksum.ts";
export { gzipBody } from "./http/compression.ts";
export {
  fromHeader,
  fromHeaderList,
  fromHeaderMap,
  fromStatus,
  toHeader,
  toHeaderList,
  toHeaderMap,
} from "./http/headers.ts";
export { prefixHost } from "./http/host-prefix.ts";
export { toGreedyLabel, toLabel } from "./http/labels.ts";
export { readMembers, writeMembers } from "./http/members.ts";
export { fromJsonPayload, fromPayload, toBlobPayload, toJsonPayload, toTextPayload } from "./http/payloads.ts";
export { toQuery, toQueryMap } from "./http/queries.ts";
export { readHeaders } from "./http/response.ts";
export { uriEncode } from "./http/uri.ts";
export type { Logger } from "./log.ts";
export type { MetadataBearer, ResponseHead, ResponseMetadata } from "./metadata.ts";
export type {
  Authentication,
  Codec,
  Collection,
  Convert,
  InputCodec,
  Leaf,
  MemberCodec,
  Operation,
  OutputCodec,
  ReadBinding,
  ReadMembers,
  RequestStep,
  ResponseParts,
  StructureCodec,
  WriteBinding,
  WriteInput,
} from "./operation.ts";
export { type PaginationConfiguration, type PaginationMembers, type Paginator, paginate } from "./paginate.ts";
export { redact } from "./redact.ts";
export type { Failure, FailureKind } from "./retry/classify.ts";
export { type RetryStrategy, standardRetryStrategy } from "./retry/strategy.ts";
export type { Service } from "./service.ts";
export { anonymous } from "./sign/anonymous.ts";
export { readBytes, readStream, readText } from "./transport/body.ts";
export type { FetchFunction, HttpHandler, HttpHandlerOptions, HttpRequest, HttpResponse } from "./transport/handler.ts";
export { type Waiter, type WaiterAcceptor, type WaiterConfiguration, type WaiterResult, waitUntil } from "./wait.ts";
