/** The query of a URL, read as SigV4 reads it: a plus sign is a plus sign. */
import { ServiceError } from "../basics/service-error.ts";

/**
 * Every value of every name, in order.
 * @throws ServiceError SerializationException where it is not percent-encoded UTF-8
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
