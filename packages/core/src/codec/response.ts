// An HTTP response as an output or as the members of an error.
// @see https://smithy.io/2.0/spec/http-bindings.html
import type { ResponseHead } from "../metadata.ts";
import type { StructureCodec } from "../operation.ts";
import { fromJson } from "./json.ts";
import { isRecord, setOwn } from "./object.ts";
import { fromHeader } from "./text.ts";

/** The body of a response: its text, or what the operation takes as bytes or stream. */
export type ResponseBody = string | Uint8Array | undefined | { readonly stream: unknown };

/** How an operation wants its response body. */
export function bodyKind(codec: StructureCodec | undefined): "text" | "blob" | "stream" {
  for (const name in codec?.members) {
    const member = codec?.members[name];
    if (member?.at === "payload") return member.as === "blob" || member.as === "stream" ? member.as : "text";
  }
  return "text";
}

/**
 * Reads the members of an output. Members that the model does not know pass through.
 * Throws a SyntaxError for a body that is no JSON and a TypeError for a value that does not fit.
 */
export function readMembers(
  codec: StructureCodec | undefined,
  response: ResponseHead,
  body: ResponseBody,
): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  let payload = false;
  for (const [name, member] of Object.entries(codec?.members ?? {})) {
    let value: unknown;
    switch (member.at) {
      case "header": {
        const header = response.headers[(member.name ?? name).toLowerCase()];
        if (header !== undefined) value = fromHeader(header, member.as);
        break;
      }
      case "headerMap":
        value = readPrefixed(response.headers, member.name ?? "");
        break;
      case "status":
        value = response.statusCode;
        break;
      case "payload":
        payload = true;
        value = readPayload(body, member.as);
        break;
      default:
        continue;
    }
    if (value !== undefined) bound[name] = value;
  }
  if (payload || typeof body !== "string" || body.trim() === "") return bound;
  const members = fromJson(body, codec);
  if (!isRecord(members)) throw new SyntaxError("expected a JSON object");
  return Object.assign(members, bound);
}

function readPrefixed(headers: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(prefix.toLowerCase())) setOwn(found, name.slice(prefix.length), value);
  }
  return found;
}

function readPayload(body: ResponseBody, as: StructureCodec["members"][string]["as"]): unknown {
  if (body instanceof Uint8Array) return body.length ? body : undefined;
  if (typeof body !== "string") return body?.stream;
  if (body === "") return undefined;
  return as === "string" ? body : fromJson(body, as);
}
