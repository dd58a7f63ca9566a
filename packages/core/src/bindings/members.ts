/**
 * Writes and reads members by their HTTP bindings. An operation whose input and output are plain JSON does not import
 * this file. A bundle with only such operations does not contain it.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
import { compile, convert, toJson } from "../codec/json.ts";
import { convertPart } from "../codec/problems.ts";
import type { ReadMembers, WriteInput } from "../codec/types.ts";

/**
 * Writes each member into the header, path, query or body that the codec names, then runs the steps of the codec.
 *
 * @throws TypeError that names a member which cannot be sent; the error of a step
 */
export const writeMembers: WriteInput = async (request, input, codec) => {
  // Callers choose names, and even `__proto__` must be an ordinary name. So these objects have no prototype. Removing a
  // prototype is faster than creating an object without one.
  request.query = Object.setPrototypeOf({ ...codec.query }, null);
  Object.setPrototypeOf(request.headers, null);
  const members: Record<string, unknown> = Object.setPrototypeOf({ ...input }, null);
  const inBody = { ...members };
  for (const [name, member] of Object.entries(codec.members)) {
    if (member.fill) inBody[name] = members[name] ??= member.fill();
    if (!member.to) continue;
    try {
      member.to(request, members[name], member.name ?? name, member);
    } catch (cause) {
      throw new TypeError(`${name}: ${(cause as Error).message}`, { cause });
    }
    delete inBody[name];
  }
  if (!codec.bodyless) request.body = toJson(inBody, codec);
  for (const step of codec.steps ?? []) await step(request, members);
};

/**
 * Reads the members in the body, the headers and the status. Members that the model does not know are kept. A value
 * that does not fit is left out and named in `problems`.
 *
 * @throws SyntaxError for a payload that is not JSON; TypeError for a value that does not fit, if `problems` is absent
 */
export const readMembers: ReadMembers = (json, clean, response, codec, problems) => {
  const output = convert(compile(codec, "decode"), json, clean, problems) as Record<string, unknown>;
  for (const [name, member] of Object.entries(codec.members)) {
    if (!member.from) continue;
    const { from } = member;
    const read = (): unknown => from(response, member.name ?? name, member, problems);
    const value = convertPart(read, name, undefined, clean, problems);
    if (value === undefined) delete output[name];
    else output[name] = value;
  }
  return output;
};
