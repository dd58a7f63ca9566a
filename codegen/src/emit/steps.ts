/** What is done to a request after its members were written: each step names the function of core that does it. */
import type { Operation } from "../model/operation.ts";
import type { Plan } from "../plan/plan.ts";
import { coreValue } from "../plan/symbols.ts";
import { type Code, code, joinCode, type Literal } from "./code.ts";

/** Arrows and names alone: a call would have to be kept by bundlers that drop the operation. */
export function stepsOf({ request, input }: Operation, { model }: Plan): Literal | undefined {
  const steps: Code[] = [];
  const headers = Object.entries(request.headers);
  if (headers.length > 0) steps.push(code`({ headers }) => { ${joinCode(headers.map(headerOf), " ")} }`);
  if (request.hostPrefix !== undefined) {
    const prefix = JSON.stringify(request.hostPrefix);
    steps.push(code`(request, input) => ${coreValue("prefixHost")}(request, input, ${prefix})`);
  }
  // The length that is sent is that of the stream as it was given.
  const needsLength = input.members.some(({ target }) => {
    const shape = model.shapes.get(target);
    return shape?.kind === "simple" && shape.requiresLength;
  });
  // What is hashed is what is sent.
  if (request.compressed && !needsLength) steps.push(code`${coreValue("gzipBody")}`);
  if (request.checksum) steps.push(code`${coreValue("contentMd5")}`);
  return steps.length === 0 ? undefined : steps;
}

function headerOf([name, value]: readonly [string, string]): Code {
  return code`headers[${JSON.stringify(name.toLowerCase())}] ??= ${JSON.stringify(value)};`;
}
