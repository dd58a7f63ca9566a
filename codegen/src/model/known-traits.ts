/**
 * Every trait that has a say in a client, with what becomes of it. The table in the README is written from here, and
 * readers take only traits of the first list: one that is not in it does not compile.
 */

/** Traits that are carried out. */
export const READ_TRAITS = {
  "aws.api#service": "names client, package and user agent (`sdkId`), and the host where there are no endpoint rules",
  "aws.auth#sigv4": "the service name of signatures",
  "aws.protocols#restJson1": "the protocol; a service has to have it",
  "ivskit.codegen#repeatable":
    "our own, for overlays: `{ safe, reason }` corrects a model that calls an operation read-only although it has effects",
  "ivskit.codegen#headers":
    "our own, for overlays: `{ name: value }`, headers that a service or operation needs in every request",
  "ivskit.codegen#regions":
    "our own, for overlays: `{ names, source, reason }` lists the regions in which the service is offered, as `regions`",
  "smithy.api#auth":
    "an empty one: the call is not signed; one that names other schemes first is warned of, and signed with SigV4",
  "smithy.api#clientOptional": "a required member that the types leave optional",
  "smithy.api#cors": "headers that a local service allows and exposes",
  "smithy.api#default": "documented; filled in with `--fill-defaults` alone",
  "smithy.api#deprecated": "`@deprecated` with the message",
  "smithy.api#documentation": "its first paragraph, as plain text",
  "smithy.api#endpoint": "what stands before the host, with the labels of its members",
  "smithy.api#enum": "enums of Smithy 1.0: a type and an object of constants",
  "smithy.api#enumValue": "the value of a constant",
  "smithy.api#error": "an error class, of the client or of the server",
  "smithy.api#examples": "examples of OpenAPI documents",
  "smithy.api#hostLabel": "a member in the name of the host",
  "smithy.api#http": "method, URI with labels and fixed query, status",
  "smithy.api#httpChecksumRequired": "the MD5 of the body in a header",
  "smithy.api#httpError": "the status of an error",
  "smithy.api#httpHeader": "a member in a header",
  "smithy.api#httpLabel": "a member in the URI, greedy labels too",
  "smithy.api#httpPayload": "a member that is the whole body",
  "smithy.api#httpPrefixHeaders": "a map in headers with a prefix",
  "smithy.api#httpQuery": "a member in the query",
  "smithy.api#httpQueryParams": "a map in the query",
  "smithy.api#httpResponseCode": "a member that is the status",
  "smithy.api#idempotencyToken": "a random UUID where the caller gives none",
  "smithy.api#idempotent": "a call that may have happened is sent again",
  "smithy.api#jsonName": "the name of a member in JSON",
  "smithy.api#length": "documented; not enforced",
  "smithy.api#mediaType": "the content type of a payload; text in base64 in a header",
  "smithy.api#optionalAuth": "the call is not signed, and asks for no credentials",
  "smithy.api#paginated": "a paginator, with `items()` where the items are named",
  "smithy.api#pattern": "documented as it was published; not enforced",
  "smithy.api#range": "documented; not enforced",
  "smithy.api#readonly": "a call that may have happened is sent again",
  "smithy.api#requestCompression": "gzip, for streams and for bodies from 10,240 bytes on",
  "smithy.api#required": "a member without `?`",
  "smithy.api#requiresLength": "a stream that is not compressed",
  "smithy.api#retryable": "an error after which the call is repeated, slower where it is throttling",
  "smithy.api#sensitive":
    "kept out of logs, errors and inspections, with what bears the same name in the same operation",
  "smithy.api#sparse": "nulls in lists and maps are values",
  "smithy.api#streaming":
    "on blobs: a stream that is not held in memory; on unions: an event stream, for which the operation is left out",
  "smithy.api#timestampFormat": "how a time travels",
  "smithy.api#title": "what the service is called in documentation",
  "smithy.rules#endpointRuleSet": "compiled to code",
  "smithy.waiters#waitable": "a waiter for each, its conditions compiled to code",
} as const;

export type ReadTrait = keyof typeof READ_TRAITS;

/** Traits of an operation that is left out for them, since a client without them would be wrong. */
export const LEAVING_OUT = {
  "smithy.rules#operationContextParams": "endpoints that depend on its input",
  "smithy.rules#staticContextParams": "endpoints of its own",
} as const;

/** Traits of protocols, endpoints and signatures that ask nothing of a client of ours. */
export const NEEDLESS_TRAITS = {
  "aws.auth#cognitoUserPools": "not for clients of AWS credentials",
  "aws.auth#sigv4a": "beside `sigv4`, which is used",
  "aws.auth#unsignedPayload": "bodies in memory are signed, which services take; streams are not",
  "aws.protocols#awsQueryCompatible": "errors keep the names of the model",
  "aws.protocols#awsQueryError": "errors keep the names of the model",
  "smithy.api#eventHeader": "of event streams",
  "smithy.api#eventPayload": "of event streams",
  "smithy.api#httpApiKeyAuth": "beside `sigv4`, which is used",
  "smithy.api#httpBasicAuth": "beside `sigv4`, which is used",
  "smithy.api#httpBearerAuth": "beside `sigv4`, which is used",
  "smithy.api#httpDigestAuth": "beside `sigv4`, which is used",
  "smithy.api#xmlAttribute": "of other protocols",
  "smithy.api#xmlFlattened": "of other protocols",
  "smithy.api#xmlName": "of other protocols",
  "smithy.api#xmlNamespace": "of other protocols",
  "smithy.rules#clientContextParams": "parameters of endpoint rules that nobody sets",
  "smithy.rules#contextParam": "on an optional member: the member is left out, with a warning; else the operation is",
  "smithy.rules#endpointBdd": "the same as `endpointRuleSet`, which is read",
  "smithy.rules#endpointTests": "for tests of endpoint rules",
} as const;

/** Families of traits that may change how a call travels. Those of other families are documentation to a client. */
const WEIGHTY =
  /^(aws\.(auth|protocols|customizations)|smithy\.(protocols|rules))#|^smithy\.api#(http|event|host|auth)/;

const KNOWN: ReadonlySet<string> = new Set(
  [READ_TRAITS, LEAVING_OUT, NEEDLESS_TRAITS].flatMap((list) => Object.keys(list)),
);

/** True for a trait of which nothing is known but that it may matter. */
export function isUnknown(trait: string): boolean {
  return WEIGHTY.test(trait) && !KNOWN.has(trait);
}
