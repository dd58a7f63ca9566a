/** JSON objects as parts of a token. */
import { fromBase64, toBase64Url } from "./base64.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Whether a value is a plain object. False for arrays, and for objects such as a Map, whose content is not in its
 * properties.
 */
export function isObject(value: unknown): value is JsonObject {
  return tagOf(value) === "[object Object]";
}

/** Returns the kind of a built-in object, such as `[object Date]`, also for an object of another window. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

export function encodeObject(value: JsonObject): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** Returns the object in a part of a token; undefined for anything but a JSON object in UTF-8 and base64url. */
export function decodeObject(part: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64(part)));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
