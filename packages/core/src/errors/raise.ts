// From an error response to an exception.
// @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
import { isRecord, mapRecord } from "../codec/object.ts";
import { readMembers } from "../http/response.ts";
import type { ResponseMetadata } from "../metadata.ts";
import type { ResponseParts } from "../operation.ts";
import { scrub } from "../redact.ts";
import type { ErrorDescriptor, Service } from "../service.ts";
import type { ServiceException } from "./service.ts";

/** Members that are the exception's own business. */
const reserved = /^(name|[mM]essage|stack|cause|\$.*|__.*)$/;

/** Makes the exception of a response whose body is text. `secrets` are taken out of every text in it. */
export function raise(
  service: Service,
  response: ResponseParts,
  $metadata: ResponseMetadata,
  secrets: readonly (string | undefined)[],
): ServiceException {
  const { statusCode } = response;
  const clean = (value: unknown): unknown => (typeof value === "string" ? scrub(value, secrets) : value);
  const headers = mapRecord(response.headers, clean) as Record<string, string>;
  let fields: Record<string, unknown> = {};
  let excerpt = "";
  try {
    const parsed: unknown = JSON.parse(response.body as string, (_, value) => clean(value));
    if (isRecord(parsed)) fields = parsed;
  } catch {
    // Some proxy's words.
    excerpt = `${clean(response.body)}`
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(.{200}).+/, "$1…");
  }
  const { __type, code, message, Message, exceptionMessage } = fields;
  const name = errorName(response.headers["x-amzn-errortype"], __type, code);
  const text = [message, Message, exceptionMessage, headers["x-amzn-errormessage"]].find(
    (found) => found && typeof found === "string",
  );
  const descriptor = descriptorOf(service, name);
  const exception = new (descriptor?.type ?? service.exception)({
    name: name ?? "UnknownError",
    message: `${text ?? `The service answered ${statusCode} without an error message${excerpt && `: ${excerpt}`}.`}`,
    $fault: statusCode < 500 ? "client" : "server",
    $metadata,
    $response: { statusCode, headers },
    $service: service.sdkId,
  });
  let members = fields;
  try {
    members = readMembers(descriptor?.codec, { statusCode, headers, body: JSON.stringify(fields) }, true);
  } catch {
    // A member of the wrong kind must not hide the error itself.
  }
  for (const key in members)
    if (!reserved.test(key)) (exception as unknown as Record<string, unknown>)[key] = members[key];
  return exception;
}

/** What the model says of an error. */
export function descriptorOf({ errors }: Service, name = ""): ErrorDescriptor | undefined {
  return Object.hasOwn(errors, name) ? errors[name] : undefined;
}

/** The first name that is given, without namespace and without the address, or the same header again, that may follow. */
export function errorName(...found: unknown[]): string | undefined {
  const names = found.map((name) =>
    (typeof name === "string" ? name : "")
      .replace(/[:,].*/s, "")
      .replace(/.*#/s, "")
      .trim(),
  );
  return names.find((name) => name);
}
