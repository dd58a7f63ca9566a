// An input as an HTTP request, by the operation's HTTP bindings.
// @see https://smithy.io/2.0/spec/http-bindings.html
import { toJson } from "../codec/json.ts";
import type { Address } from "../endpoint/resolve.ts";
import { InputError } from "../errors/client.ts";
import type { MemberCodec, Operation } from "../operation.ts";
import type { HttpRequest } from "../transport/handler.ts";
import { putBody } from "./payloads.ts";

/** Writes an input. Throws an InputError that names the member which cannot be sent. */
export async function writeRequest<I extends object, O extends object>(
  { name, method, path, query, bodyless, steps = [], input: codec }: Operation<I, O>,
  given: I,
  { target, headers }: Address,
): Promise<HttpRequest> {
  // Without prototypes: names come from outside.
  const request: HttpRequest = {
    ...target,
    method: method ?? "POST",
    path: target.path + path,
    query: { __proto__: null, ...query } as HttpRequest["query"],
    headers: { __proto__: null, ...headers } as unknown as HttpRequest["headers"],
  };
  const input = { __proto__: null, ...given } as Readonly<object> as Record<string, unknown>;
  const rest = { ...input };
  let member = "";
  try {
    for (member in codec?.members) {
      const descriptor = codec?.members[member] as MemberCodec;
      const { to, fill, name: wireName = member } = descriptor;
      if (fill) rest[member] = input[member] ??= fill();
      if (!to) continue;
      to(request, input[member], wireName, descriptor);
      delete rest[member];
    }
    member = "";
    if (!bodyless) putBody(request, "application/json", toJson(rest, codec));
    for (const step of steps) await step(request, input);
    return request;
  } catch (cause) {
    throw new InputError(`${name}: ${member || "the input"} cannot be sent: ${(cause as Error)?.message ?? cause}`, {
      cause,
    });
  }
}
