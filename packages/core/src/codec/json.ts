/**
 * Converts the values in a JSON body. A value that is plain JSON needs no conversion.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
 */

import { withoutNulls } from "./object.ts";
import { refuseProblems } from "./problems.ts";
import type { Codec, Convert, Direction, Problems } from "./types.ts";

/** Returns the conversion of a codec; undefined if the value is plain JSON. */
export function compile(codec: Codec | undefined, direction: Direction): Convert | undefined {
  if (!codec) return undefined;
  // A codec that is a function belongs to a shape that contains itself. It is compiled when a value needs it, since a
  // compilation in advance would never end.
  if (typeof codec === "function") {
    return (value, clean, problems) => convert(compile(codec(), direction), value, clean, problems);
  }
  if ("members" in codec) return codec.work?.(codec, direction);
  return "encode" in codec ? codec[direction] : codec[0](compile(codec[1], direction));
}

/** Applies a conversion. Without one, the value is plain JSON, and only its nulls are removed, if `clean` is true. */
export function convert(conversion: Convert | undefined, value: unknown, clean: boolean, problems?: Problems): unknown {
  return conversion ? conversion(value, clean, problems) : clean ? withoutNulls(value) : value;
}

/** Writes a value as JSON. @throws TypeError that names a member which cannot be written */
export function toJson(value: unknown, codec: Codec | undefined): string {
  const write = (clean: boolean): string => {
    const problems: Problems = [];
    const json = convert(compile(codec, "encode"), value, clean, problems);
    refuseProblems(problems);
    return JSON.stringify(json) ?? "";
  };
  // Most values contain no null. So nulls are removed by a second pass, which is rarely needed.
  const text = write(false);
  return text.includes("null") ? write(true) : text;
}

/**
 * Reads JSON. Members that do not fit are left out and named in `problems`.
 *
 * @throws SyntaxError for text that is not JSON; TypeError for a member that does not fit, if `problems` is absent
 */
export function fromJson(text: string, codec: Codec | undefined, problems?: Problems): unknown {
  const collected = problems ?? [];
  const value = convert(compile(codec, "decode"), parseJson(text), text.includes("null"), collected);
  if (!problems) refuseProblems(collected);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error of the runtime is replaced, because it contains the text, which may hold secrets.
    throw new SyntaxError("expected JSON");
  }
}
