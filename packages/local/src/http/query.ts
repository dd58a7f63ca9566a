/** Reads the query of a URL as SigV4 does: a plus sign does not mean a space. */
import { ServiceError } from "../basics/service-error.ts";

/**
 * All values by name, in order.
 * @throws ServiceError SerializationException if the query is not percent-encoded UTF-8
 */
export function readQuery(search: string): Map<string, string[]> {
  const query = new Map<string, string[]>();
  for (const part of search.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const [name = "", ...rest] = part.split("=");
    const key = decode(name);
    query.set(key, [...(query.get(key) ?? []), decode(rest.join("="))]);
  }
  return query;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ServiceError("SerializationException", "The query is not percent-encoded UTF-8");
  }
}
