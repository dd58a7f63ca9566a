// Values in a JSON body. Where nothing needs work there is no conversion at all.
// @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
import type { Codec, Convert, Direction } from "../operation.ts";
import { withoutNulls } from "./object.ts";

/** The conversion of a codec; undefined: the value is its own JSON. */
export function compile(codec: Codec | undefined, direction: Direction): Convert | undefined {
  if (!codec) return undefined;
  // A shape that contains itself: what it is made of is looked up when it is needed.
  if (typeof codec === "function") return (value, clean) => convert(compile(codec(), direction), value, clean);
  if ("members" in codec) return codec.work?.(codec, direction);
  return "encode" in codec ? codec[direction] : codec[0](compile(codec[1], direction));
}

/** Applies a conversion that may be none. */
export function convert(conversion: Convert | undefined, value: unknown, clean: boolean): unknown {
  return conversion ? conversion(value, clean) : clean ? withoutNulls(value) : value;
}

/** Writes a value as JSON. Nulls are looked for only when the text may hold one. */
export function toJson(value: unknown, codec: Codec | undefined): string {
  const write = (clean: boolean): string => JSON.stringify(convert(compile(codec, "encode"), value, clean)) ?? "";
  const text = write(false);
  return text.includes("null") ? write(true) : text;
}

/** Reads JSON. Throws a SyntaxError for what is none, a TypeError for a value that does not fit. */
export function fromJson(text: string, codec: Codec | undefined): unknown {
  return convert(compile(codec, "decode"), JSON.parse(text), text.includes("null"));
}
