/**
 * Every trait that affects a client, with its effect. The table in the README is written from these lists. Code can
 * only read traits of the first list: the type of `read` allows no other.
 */

/** Supported traits. */
export const readTraits = {
  "aws.api#service":
    "names of the client, the package and the user agent (`sdkId`), and the host if there are no endpoint rules",
  "aws.auth#sigv4": "the service name in signatures",
  "aws.protocols#restJson1": "the protocol; required",
  "ivskit.codegen#repeatable":
    "for overlays: `{ safe, reason }` corrects a model that calls an operation read-only although it has effects",
  "ivskit.codegen#headers":
    "for overlays: `{ name: value }` lists headers that a service or operation needs in every request",
  "ivskit.codegen#firstCall":
    "for overlays: `{ operation, input }` is the call with which the README of a client begins",
  "ivskit.codegen#regions":
    "for overlays: `{ names, source, reason }` lists the regions of the service, which the client exports as `regions`",
  "ivskit.codegen#unsupported":
    "for overlays: `{ needs }` says what an operation needs and clients do not have; the operation is left out",
  "smithy.api#auth":
    "the first scheme of the list that clients support, which are `sigv4` and `httpBearerAuth`, is used; an empty list: calls are not signed",
  "smithy.api#clientOptional": "a required member is optional in the types",
  "smithy.api#cors": "the headers that a local service allows and exposes",
  "smithy.api#default": "documented; filled in only with `--fill-defaults`",
  "smithy.api#deprecated": "`@deprecated` with the message",
  "smithy.api#documentation": "the first paragraph, as plain text",
  "smithy.api#endpoint": "a prefix of the host name, with labels for members",
  "smithy.api#enum": "an enum of Smithy 1.0: a type and an object of constants",
  "smithy.api#enumValue": "the value of a constant",
  "smithy.api#error": "an error class, and whether the client or the server is at fault",
  "smithy.api#examples": "examples of OpenAPI documents",
  "smithy.api#hostLabel": "a member in the host name",
  "smithy.api#http": "the method, the URI with labels and fixed query parameters, and the status",
  "smithy.api#httpBearerAuth": "the bearer token of the option `token` in the header `authorization`",
  "smithy.api#httpChecksumRequired": "the MD5 of the body in a header",
  "smithy.api#httpError": "the status of an error",
  "smithy.api#httpHeader": "a member in a header",
  "smithy.api#httpLabel": "a member in the URI; labels may be greedy",
  "smithy.api#httpPayload": "a member that is the whole body",
  "smithy.api#httpPrefixHeaders": "a map whose entries are headers with a prefix",
  "smithy.api#httpQuery": "a member in the query",
  "smithy.api#httpQueryParams": "a map whose entries are query parameters",
  "smithy.api#httpResponseCode": "a member that is the status",
  "smithy.api#idempotencyToken": "a random UUID if the caller sets no value",
  "smithy.api#idempotent": "calls are retried even if an earlier attempt may have taken effect",
  "smithy.api#jsonName": "the name of a member in JSON",
  "smithy.api#length": "documented; not enforced",
  "smithy.api#mediaType": "the content type of a payload; a header with this trait is encoded in base64",
  "smithy.api#optionalAuth": "calls are not signed and need no credentials",
  "smithy.api#paginated": "a paginator, with `items()` if the trait names the items",
  "smithy.api#pattern": "documented as it was published; not enforced",
  "smithy.api#range": "documented; not enforced",
  "smithy.api#readonly": "calls are retried even if an earlier attempt may have taken effect",
  "smithy.api#requestCompression": "streams, and bodies of at least 10,240 bytes, are compressed with gzip",
  "smithy.api#required": "a member without `?`",
  "smithy.api#requiresLength": "the stream is not compressed",
  "smithy.api#retryable": "calls are retried after this error, with longer delays if it is throttling",
  "smithy.api#sensitive":
    "kept out of logs, errors and inspections, and so are members of the same name in the same operation",
  "smithy.api#sparse": "lists and maps may contain nulls",
  "smithy.api#streaming":
    "on a blob: a stream that is not kept in memory; on a union: an event stream, and the operation is left out",
  "smithy.api#timestampFormat": "the format of a timestamp",
  "smithy.api#title": "the name of the service in documentation",
  "smithy.rules#clientContextParams": "options of the client that are parameters of its endpoint rules",
  "smithy.rules#contextParam": "a member that is a parameter of the endpoint rules",
  "smithy.rules#endpointRuleSet": "compiled to code",
  "smithy.rules#operationContextParams":
    "parameters of the endpoint rules from the input, by paths of the same subset of JMESPath as in waiters",
  "smithy.rules#staticContextParams": "parameters of the endpoint rules with a value for each operation",
  "smithy.waiters#waitable": "waiters, with their conditions compiled to code",
} as const;

export type ReadTrait = keyof typeof readTraits;

/** Traits of protocols, endpoints and signatures that have no effect on our clients. */
export const needlessTraits = {
  "aws.auth#cognitoUserPools": "not for clients with AWS credentials",
  "aws.auth#sigv4a":
    "`sigv4` or `httpBearerAuth` is used instead; a service or operation with neither is refused by name",
  "aws.auth#unsignedPayload": "bodies in memory are signed, which services accept; streams are not signed",
  "aws.protocols#awsQueryCompatible": "errors keep the names of the model",
  "aws.protocols#awsQueryError": "errors keep the names of the model",
  "smithy.api#eventHeader": "only for event streams",
  "smithy.api#eventPayload": "only for event streams",
  "smithy.api#httpApiKeyAuth": "`sigv4` is used instead",
  "smithy.api#httpBasicAuth": "`sigv4` is used instead",
  "smithy.api#httpDigestAuth": "`sigv4` is used instead",
  "smithy.api#xmlAttribute": "only for other protocols",
  "smithy.api#xmlFlattened": "only for other protocols",
  "smithy.api#xmlName": "only for other protocols",
  "smithy.api#xmlNamespace": "only for other protocols",
  "smithy.rules#endpointBdd": "`endpointRuleSet`, which says the same, is used instead",
  "smithy.rules#endpointTests": "only for tests of endpoint rules, which `conformance/main.ts` runs",
} as const;

/** Families of traits that may change how a request is sent. Traits of other families have no effect on clients. */
const relevantFamilies =
  /^(aws\.(auth|protocols|customizations)|smithy\.(protocols|rules))#|^smithy\.api#(http|event|host|auth)/;

const knownTraits: ReadonlySet<string> = new Set([readTraits, needlessTraits].flatMap((list) => Object.keys(list)));

/** True for a trait that may matter to a client and is in none of the lists. */
export function isUnknown(trait: string): boolean {
  return relevantFamilies.test(trait) && !knownTraits.has(trait);
}
