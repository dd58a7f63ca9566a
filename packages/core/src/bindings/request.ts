/**
 * Turns an input into an HTTP request.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { toPlainJson } from "../codec/object.ts";
import type { Operation } from "../descriptors/operation.ts";
import type { Address } from "../endpoint/resolve.ts";
import { InputError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";
import { putBody } from "./payloads.ts";

/**
 * Returns the request for an input.
 *
 * @throws InputError that names the operation and says why the input cannot be sent
 */
export async function writeRequest<I extends object, O extends object>(
  { name, method, path, input: codec }: Operation<I, O>,
  input: I,
  address: Address,
): Promise<HttpRequest> {
  const request: HttpRequest = {
    ...address,
    method: method ?? "POST",
    path: address.path + path,
    query: {},
    headers: { ...address.headers },
  };
  try {
    if (codec) await codec.write(request, input, codec);
    else putBody(request, "application/json", toPlainJson(input));
    return request;
  } catch (cause) {
    throw new InputError(`${name}: the input cannot be sent: ${(cause as Error)?.message ?? cause}`, { cause });
  }
}
