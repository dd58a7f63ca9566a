// An HTTP response as an output or as the members of an error.
// @see https://smithy.io/2.0/spec/http-bindings.html
import { fromJson } from "../codec/json.ts";
import { isRecord } from "../codec/object.ts";
import type { ResponseParts, StructureCodec } from "../operation.ts";

/**
 * Reads the members of an output; a body that is text and `whole` is JSON of them. Members that the model does not know
 * pass through. Throws a SyntaxError for a body that is no JSON object and a TypeError for a value that does not fit.
 */
export function readMembers(
  codec: StructureCodec | undefined,
  response: ResponseParts,
  whole: boolean,
): Record<string, unknown> {
  const { body } = response;
  const output = whole && typeof body === "string" && body.trim() ? fromJson(body, codec) : {};
  if (!isRecord(output)) throw new SyntaxError("expected a JSON object");
  for (const name in codec?.members) {
    const member = codec.members[name];
    if (!member?.from) continue;
    const value = member.from(response, member.name ?? name, member);
    if (value === undefined) delete output[name];
    else output[name] = value;
  }
  return output;
}
