/**
 * Converts values outside of a JSON body: in labels, queries, headers and text payloads.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { compile } from "../codec/json.ts";
import type { Codec } from "../codec/types.ts";

/** Returns one value as text. @throws TypeError for an object, a list or a value that the codec cannot encode */
export function toText(value: unknown, as: Codec | undefined): string {
  const encode = compile(as, "encode");
  const encoded = encode ? encode(value, false) : value;
  if (typeof encoded === "object") throw new TypeError("expected text, a number or a boolean");
  return String(encoded);
}

/** Returns the value of a text. @throws TypeError for text that does not fit */
export function fromText(text: string, as: Codec | undefined): unknown {
  const decode = compile(as, "decode");
  return decode ? decode(text, false) : text;
}
