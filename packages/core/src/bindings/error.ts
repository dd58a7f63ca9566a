/**
 * Turns an error response into an exception.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
import { mapRecord, parseRecord, withoutNulls } from "../codec/object.ts";
import type { ResponseParts } from "../codec/types.ts";
import type { Service } from "../descriptors/service.ts";
import type { ServiceException } from "../errors/service.ts";
import { type Attempts, metadataOf } from "../http/metadata.ts";
import type { Scrub } from "../secrets/scrub.ts";

/** Matches the names of members in a body that are never copied to the exception. */
const reserved = /^(Message$|stack$|cause$|\$|__)/;

/**
 * Creates the exception for a response.
 *
 * @param attempts the attempts of the call, for the metadata of the exception
 * @param scrub takes secrets out of every text, name, id and key
 */
export function raise(
  service: Service,
  { statusCode, headers: received, body }: ResponseParts,
  attempts: Attempts,
  scrub: Scrub,
): ServiceException {
  const headers = mapRecord(received, (value) => scrub(`${value}`, true)) as typeof received;
  const $metadata = metadataOf(attempts, { statusCode, headers });
  const json = parseRecord(`${body}`);
  const { __type, code: short, message, Message, exceptionMessage } = json ?? {};
  const name = errorName(received["x-amzn-errortype"], __type, short) ?? "UnknownError";
  const known = service.errors?.find(({ code }) => code === name);
  const Exception = known ?? service.exception;
  const shown = scrub(`${body}`);
  // A body that is not JSON is often an HTML page of a proxy. If the response has no message, the message of the
  // exception contains the first characters of this body.
  const excerpt = json ? "" : shown.slice(0, 9_999).replace(/\s+/g, " ").trim().slice(0, 200);
  const text = firstText(message, Message, exceptionMessage, received["x-amzn-errormessage"]);
  const exception = new Exception({
    name: known ? name : scrub(name, true),
    message: text ? scrub(text) : `The service answered ${statusCode}${excerpt && `: ${excerpt}`}.`,
    $fault: statusCode < 500 ? "client" : "server",
    $metadata,
    $response: { statusCode, headers, body: shown },
    $service: service.sdkId,
  });
  try {
    let fields = withoutNulls(json ?? {}, scrub) as Record<string, unknown>;
    const unreadable: string[] = [];
    fields = Exception.codec?.read(fields, false, { statusCode, headers, body }, Exception.codec, unreadable) ?? fields;
    if (unreadable[0]) $metadata.unreadable = unreadable;
    for (const key in fields) {
      // A member must not replace properties that every error has, such as `toString` and `constructor`.
      if (!(key in exception || reserved.test(key))) Object.assign(exception, { [key]: fields[key] });
    }
  } catch {
    // A body that cannot be read, such as one that is nested too deeply, must not hide the error itself.
  }
  return exception;
}

/**
 * Returns the first error name that is present, without its namespace; undefined if there is none. The name ends at the
 * first colon or comma, because some services append a URL, and runtimes join the values of a repeated header with
 * commas.
 */
export function errorName(...found: unknown[]): string | undefined {
  return firstText(
    ...found.map((name) => typeof name === "string" && name.split(/[:,]/)[0]?.split("#").at(-1)?.trim()),
  );
}

function firstText(...found: unknown[]): string | undefined {
  return found.find((text) => text && typeof text === "string") as string | undefined;
}
