// From an error response to an exception.
// @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
import { isRecord, setOwn } from "../codec/object.ts";
import { readMembers } from "../codec/response.ts";
import type { ResponseHead, ResponseMetadata } from "../metadata.ts";
import { scrub } from "../redact.ts";
import type { ErrorDescriptor, Service } from "../service.ts";
import type { ServiceException } from "./service.ts";

/** An exception, and what the model says about it. */
export interface RaisedException {
  readonly exception: ServiceException;
  readonly descriptor: ErrorDescriptor | undefined;
}

/** Members that are the exception's own business. */
const reserved = [
  "name",
  "message",
  "Message",
  "stack",
  "cause",
  "$fault",
  "$metadata",
  "$response",
  "$service",
  "__type",
  "__proto__",
];

/** Makes the exception of a response. `secrets` are taken out of every text in it. */
export function raise(
  service: Service,
  response: ResponseHead,
  text: string,
  $metadata: ResponseMetadata,
  secrets: readonly (string | undefined)[],
): RaisedException {
  const body = parseBody(text);
  const name = errorName(response, body);
  const descriptor = name !== undefined && Object.hasOwn(service.errors, name) ? service.errors[name] : undefined;
  const clean = (value: unknown): unknown => scrubDeep(value, secrets);
  const exception = new (descriptor?.type ?? service.exception)({
    name: name ?? "UnknownError",
    message: clean(errorText(response, body) ?? describe(response, body, text, secrets)) as string,
    $fault: response.statusCode >= 500 ? "server" : "client",
    $metadata,
    $response: { statusCode: response.statusCode, headers: response.headers },
    $service: service.sdkId,
  });
  for (const [key, value] of Object.entries(readErrorMembers(descriptor, response, body, text))) {
    if (!reserved.includes(key)) setOwn(exception as unknown as Record<string, unknown>, key, clean(value));
  }
  return { exception, descriptor };
}

/** The name of an error, without namespace and without the address, or the same header again, that may follow. */
export function errorName(
  { headers }: ResponseHead,
  body: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  for (const found of [headers["x-amzn-errortype"], body?.__type, body?.code]) {
    const name = typeof found === "string" ? found.split(/[:,]/)[0]?.split("#").pop()?.trim() : "";
    if (name) return name;
  }
  return undefined;
}

/** The text of an error, wherever the service put it. */
export function errorText(
  { headers }: ResponseHead,
  body: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  for (const found of [body?.message, body?.Message, body?.exceptionMessage, headers["x-amzn-errormessage"]]) {
    if (typeof found === "string" && found !== "") return found;
  }
  return undefined;
}

function parseBody(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function readErrorMembers(
  descriptor: ErrorDescriptor | undefined,
  response: ResponseHead,
  body: Record<string, unknown> | undefined,
  text: string,
): Record<string, unknown> {
  try {
    return readMembers(descriptor?.codec, response, body && text);
  } catch {
    // A member of the wrong kind must not hide the error itself.
    return body ?? {};
  }
}

function describe(
  { statusCode }: ResponseHead,
  body: object | undefined,
  text: string,
  secrets: readonly (string | undefined)[],
): string {
  const answer = `The service answered ${statusCode} without an error message`;
  const excerpt = body ? "" : scrub(text, secrets).replace(/\s+/g, " ").trim();
  return excerpt === "" ? `${answer}.` : `${answer}: ${excerpt.length > 200 ? `${excerpt.slice(0, 200)}…` : excerpt}`;
}

function scrubDeep(value: unknown, secrets: readonly (string | undefined)[]): unknown {
  if (typeof value === "string") return scrub(value, secrets);
  if (Array.isArray(value)) return value.map((item) => scrubDeep(item, secrets));
  if (!isRecord(value)) return value;
  for (const key of Object.keys(value)) setOwn(value, key, scrubDeep(value[key], secrets));
  return value;
}
