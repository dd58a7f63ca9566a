/**
 * Turns an HTTP response into an output, or into the members of an error.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { parseRecord, withoutNulls } from "../codec/object.ts";
import type { ReadMembers, ResponseParts } from "../codec/types.ts";
import type { Operation } from "../descriptors/operation.ts";
import { ResponseParseError } from "../errors/client.ts";
import { headerOf } from "./headers.ts";

/**
 * Reads the output of a successful response. Members that do not fit the model are left out and named in `unreadable`.
 *
 * @throws ResponseParseError for a body that cannot be read, such as one that is not JSON, and, if `unreadable` is
 *   absent, for members that do not fit
 */
export function readOutput<I extends object, O extends object>(
  { name, output, reads }: Operation<I, O>,
  response: ResponseParts,
  unreadable?: string[],
): O {
  const { statusCode, body } = response;
  try {
    const text = reads ? "" : `${body}`;
    const json = text.trim() ? parseRecord(text) : {};
    if (!json) throw new SyntaxError("expected a JSON object");
    const clean = text.includes("null");
    return (output ? output.read(json, clean, response, output, unreadable) : clean ? withoutNulls(json) : json) as O;
  } catch (cause) {
    throw new ResponseParseError(`${name}: the answer cannot be read (status ${statusCode}).`, { cause });
  }
}

/** Returns the JSON members of the body, and the members of the codec as texts from headers. */
export const readHeaders: ReadMembers = (json, clean, { headers }, { members }) => {
  const output = (clean ? withoutNulls(json) : json) as Record<string, unknown>;
  for (const name in members) {
    const text = headers[members[name]?.name ?? headerOf(name)];
    if (text != null) output[name] = text;
  }
  return output;
};
