// What operations put before the name of the host. @see https://smithy.io/2.0/spec/endpoint-traits.html
import { isValidHostLabel } from "../endpoint/functions.ts";
import type { HttpRequest } from "../http/message.ts";

/** Fills the labels of a prefix such as `data-{account}.`; throws a TypeError for a value that is no part of a host's name. */
export function prefixHost(request: HttpRequest, input: Readonly<Record<string, unknown>>, prefix: string): void {
  const filled = prefix.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = input[name];
    if (typeof value === "string" && isValidHostLabel(value)) return value;
    throw new TypeError(`${name} has to be a part of a host name, of at most 63 letters, digits and hyphens`);
  });
  // An address in numbers has no names before it.
  if (!/^\[|^[\d.]+$/.test(request.hostname)) request.hostname = filled + request.hostname;
}
