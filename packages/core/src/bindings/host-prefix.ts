/**
 * Puts the prefix of an operation before the host name.
 *
 * @see https://smithy.io/2.0/spec/endpoint-traits.html
 */
import { isValidHostLabel } from "../endpoint/functions.ts";
import type { HttpRequest } from "../http/message.ts";

/**
 * Fills the labels of a prefix such as `data-{account}.` from the input, and puts the prefix before the host name. An
 * IP address stays unchanged.
 *
 * @throws TypeError for a value that is not a valid host label
 */
export function prefixHost(request: HttpRequest, input: Readonly<Record<string, unknown>>, prefix: string): void {
  const filled = prefix.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = input[name];
    if (typeof value === "string" && isValidHostLabel(value)) return value;
    throw new TypeError(`${name} must be a host label of 1 to 63 letters, digits and inner hyphens`);
  });
  // An IP address cannot have a prefix.
  if (!/^\[|^[\d.]+$/.test(request.hostname)) request.hostname = filled + request.hostname;
}
