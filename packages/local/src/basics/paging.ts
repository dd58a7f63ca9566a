/**
 * Pages of a list. A token holds the place of the last record and a digest of the list, so that a token of another list
 * or a made-up token is refused.
 */

import type { Ordered } from "../storage/collection.ts";
import type { Entry } from "../storage/slots.ts";
import { invalidMember } from "./service-error.ts";

export interface PageRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextToken?: string;
}

export interface PageOptions<T> {
  /** Operation and filters, which identify the list. A token is valid for one list. */
  readonly list: readonly (string | undefined)[];
  /** The largest number of items if the caller gives none. */
  readonly size: number;
  readonly where?: ((value: T) => boolean) | undefined;
}

/** @throws ServiceError ValidationException for a token that this list never gave */
export function page<T>(collection: Ordered<T>, request: PageRequest, options: PageOptions<T>): Page<T> {
  const list = options.list.join("\n");
  const start = request.nextToken ? decodeToken(request.nextToken, list) : 0;
  return collect(collection.after(start), request, options, list);
}

/** The same, newest first. */
export function pageNewestFirst<T>(collection: Ordered<T>, request: PageRequest, options: PageOptions<T>): Page<T> {
  const list = options.list.join("\n");
  const start = request.nextToken ? decodeToken(request.nextToken, list) : Number.POSITIVE_INFINITY;
  return collect(collection.before(start), request, options, list);
}

function collect<T>(entries: Iterable<Entry<T>>, request: PageRequest, options: PageOptions<T>, list: string): Page<T> {
  const limit = request.maxResults ?? options.size;
  const items: T[] = [];
  let last = 0;
  for (const { sequence, value } of entries) {
    if (options.where !== undefined && !options.where(value)) continue;
    if (items.length === limit) return { items, nextToken: encodeToken(last, list) };
    items.push(value);
    last = sequence;
  }
  return { items };
}

function encodeToken(sequence: number, list: string): string {
  return btoa(`1.${sequence}.${digest(list)}`).replaceAll("=", "");
}

function decodeToken(token: string, list: string): number {
  let text = "";
  try {
    text = atob(token);
  } catch {
    // Refused below, as any other token that this list never gave.
  }
  const [version, sequence = "", check] = text.split(".");
  if (version !== "1" || !/^[0-9]{1,15}$/.test(sequence) || check !== digest(list)) {
    throw invalidMember("nextToken", "is not a token of this list");
  }
  return Number(sequence);
}

/** FNV-1a: it distinguishes lists, and protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
