// An input as an HTTP request, by the operation's HTTP bindings.
// @see https://smithy.io/2.0/spec/http-bindings.html
import { toJson } from "../codec/json.ts";
import type { Address } from "../endpoint/resolve.ts";
import { InputError } from "../errors/client.ts";
import type { Operation } from "../operation.ts";
import type { HttpRequest } from "../transport/handler.ts";
import { putBody } from "./payloads.ts";
import { putQuery } from "./uri.ts";

/** Writes an input. Throws an InputError that names the member which cannot be sent. */
export async function writeRequest<I extends object, O extends object>(
  { name, method, path, bodyless, steps = [], input: codec }: Operation<I, O>,
  given: I,
  { target, headers }: Address,
): Promise<HttpRequest> {
  const [template, literal] = path.split("?");
  // Without prototypes: names come from outside.
  const request: HttpRequest = {
    ...target,
    method: method ?? "POST",
    path: target.path + template,
    query: Object.create(null),
    headers: Object.assign(Object.create(null), headers),
  };
  const input: Record<string, unknown> = Object.assign(Object.create(null), given);
  const rest = { ...input };
  const members = codec?.members ?? {};
  let member = "";
  try {
    for (const [key, value] of new URLSearchParams(literal)) putQuery(request, key, value);
    for (member in members) {
      const descriptor = members[member] ?? {};
      const { to, fill, name: wireName = member } = descriptor;
      if (fill && input[member] == null) rest[member] = input[member] = fill();
      if (!to) continue;
      to(request, input[member], wireName, descriptor);
      delete rest[member];
    }
    member = "";
    if (!bodyless) putBody(request, "application/json", toJson(rest, codec));
    for (const step of steps) await step(request, input);
    return request;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : cause;
    throw new InputError(`${name}: the input${member && ` member ${member}`} cannot be sent: ${why}`, { cause });
  }
}
