/**
 * Turns an input into an HTTP request.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { toPlainJson } from "../codec/object.ts";
import type { Operation } from "../descriptors/operation.ts";
import type { Address } from "../endpoint/resolve.ts";
import { ClientError, InputError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";

/** A request with the scope of its signature. */
export interface WrittenRequest extends HttpRequest, Pick<Address, "service" | "region"> {}

/**
 * Returns the request for an input.
 *
 * @param contentType the media type of a body that the input does not name
 * @throws InputError that names the operation and says why the input cannot be sent; the ClientError of a step
 */
export async function writeRequest<I extends object, O extends object>(
  { name, method = "POST", path, input: codec }: Operation<I, O>,
  input: I,
  address: Address,
  contentType: string,
): Promise<WrittenRequest> {
  const request: WrittenRequest = {
    ...address,
    method,
    path: address.path + path,
    query: {},
    headers: { ...address.headers },
  };
  try {
    if (codec) await codec.write(request, input, codec);
    else request.body = toPlainJson(input);
    if (request.body) request.headers["content-type"] ??= contentType;
    return request;
  } catch (cause) {
    // Steps throw errors of clients, such as the EndpointError of an operation that resolves its own endpoint.
    if (cause instanceof ClientError) throw cause;
    throw new InputError(`${name}: the input cannot be sent: ${(cause as Error)?.message ?? cause}`, { cause });
  }
}
