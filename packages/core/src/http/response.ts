// An HTTP response as an output or as the members of an error.
// @see https://smithy.io/2.0/spec/http-bindings.html
import { compile, convert } from "../codec/json.ts";
import { parseRecord } from "../codec/object.ts";
import { ResponseParseError } from "../errors/client.ts";
import type { Operation, ResponseParts, StructureCodec } from "../operation.ts";

/** Reads the output of a success. Throws a ResponseParseError. */
export function readOutput<I extends object, O extends object>(
  { name, output, reads }: Operation<I, O>,
  response: ResponseParts,
): O {
  const { statusCode, headers, body } = response;
  try {
    const text = reads ? "" : `${body}`;
    const json = text.trim() ? parseRecord(text) : {};
    if (!json) throw new SyntaxError("expected a JSON object");
    return readMembers(output, response, json, text.includes("null")) as O;
  } catch (cause) {
    const type = headers["content-type"];
    throw new ResponseParseError(`${name}: the answer cannot be read (status ${statusCode}, ${type}).`, { cause });
  }
}

/**
 * Reads the members of an output or error: those in `json`, of which those that the model does not know pass through, and
 * those elsewhere in the response. `clean`: nulls may be in the JSON. Throws a TypeError for a value that does not fit.
 */
export function readMembers(
  codec: StructureCodec | undefined,
  response: ResponseParts,
  json: Record<string, unknown>,
  clean: boolean,
): Record<string, unknown> {
  const output = convert(compile(codec, "decode"), json, clean) as Record<string, unknown>;
  for (const name in codec?.members) {
    const member = codec.members[name];
    if (!member?.from) continue;
    const value = member.from(response, member.name ?? name, member);
    if (value === undefined) delete output[name];
    else output[name] = value;
  }
  return output;
}
