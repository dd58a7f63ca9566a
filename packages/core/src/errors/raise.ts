// From an error response to an exception.
// @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
import { mapRecord, parseRecord, withoutNulls } from "../codec/object.ts";
import type { ResponseMetadata } from "../metadata.ts";
import type { ResponseParts } from "../operation.ts";
import { scrub } from "../redact.ts";
import type { Service } from "../service.ts";
import type { ServiceException } from "./service.ts";

/** Members that are the exception's own business. */
const reserved = /^(name|[mM]essage|stack|cause|\$.*|__.*)$/;

/** Makes the exception of a response. `secrets` are taken out of every text in it. */
export function raise(
  service: Service,
  { statusCode, headers: given, body }: ResponseParts,
  $metadata: ResponseMetadata,
  secrets: readonly (string | undefined)[],
): ServiceException {
  const clean = (value: unknown): unknown => (typeof value === "string" ? scrub(value, secrets) : value);
  const headers = mapRecord(given, clean) as Record<string, string>;
  const json = parseRecord(body as string, (_, value) => clean(value));
  let fields = withoutNulls(json ?? {}) as Record<string, unknown>;
  const { __type, code: short, message, Message, exceptionMessage } = fields;
  const name = errorName(given["x-amzn-errortype"], __type, short);
  // Some proxy's words.
  const excerpt = json ? "" : `${clean(body)}`.replace(/\s+/g, " ").trim().slice(0, 200);
  const Exception = service.errors?.find(({ code }) => code === name) ?? service.exception;
  const exception = new Exception({
    name: name ?? "UnknownError",
    message:
      firstText(message, Message, exceptionMessage, headers["x-amzn-errormessage"]) ??
      `The service answered ${statusCode}${excerpt && `: ${excerpt}`}.`,
    $fault: statusCode < 500 ? "client" : "server",
    $metadata,
    $response: { statusCode, headers },
    $service: service.sdkId,
  });
  try {
    const { codec } = Exception;
    if (codec) fields = codec.read(fields, false, { statusCode, headers, body }, codec);
  } catch {
    // A member of the wrong kind must not hide the error itself.
  }
  for (const key in fields) {
    if (!reserved.test(key)) (exception as unknown as Record<string, unknown>)[key] = fields[key];
  }
  return exception;
}

/** The first name that is given, without namespace and without the address, or the same header again, that may follow. */
export function errorName(...found: unknown[]): string | undefined {
  return firstText(...found.map((name) => typeof name === "string" && name.replace(/[^:,]*#|[:,].*/gs, "").trim()));
}

function firstText(...found: unknown[]): string | undefined {
  return found.find((text) => text && typeof text === "string") as string | undefined;
}
