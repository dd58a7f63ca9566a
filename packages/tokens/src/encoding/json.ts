/** JSON objects as parts of a token. */
import { fromBase64, toBase64Url } from "./base64.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function encodeObject(value: JsonObject): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** Undefined for anything but a JSON object in UTF-8 and base64url. */
export function decodeObject(part: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64(part)));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
