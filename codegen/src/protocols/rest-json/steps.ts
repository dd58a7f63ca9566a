/** Steps that change a request after its members were written. Each step is a function of core. */
import { type Code, code, joinCode, type Literal } from "../../emit/code.ts";
import { endpointStep } from "../../emit/endpoint-step.ts";
import type { Operation } from "../../model/operation.ts";
import { coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";

/** Writes only names and arrow functions: bundlers would keep a call even if the operation is unused. */
export function stepsOf(operation: Operation, plan: Plan): Literal | undefined {
  const { request, input } = operation;
  const { model } = plan;
  // The prefix of the host is put before the host of the endpoint.
  const endpoint = endpointStep(operation, plan);
  const steps: Code[] = endpoint ? [endpoint] : [];
  const headers = Object.entries(request.headers);
  if (headers.length > 0) steps.push(code`({ headers }) => { ${joinCode(headers.map(headerOf), " ")} }`);
  if (request.hostPrefix !== undefined) {
    const prefix = JSON.stringify(request.hostPrefix);
    steps.push(code`(request, input) => ${coreValue("prefixHost")}(request, input, ${prefix})`);
  }
  // The length is that of the uncompressed stream.
  const needsLength = input.members.some(({ target }) => {
    const shape = model.shapes.get(target);
    return shape?.kind === "simple" && shape.requiresLength;
  });
  // The checksum is of the compressed body, so it comes after compression.
  if (request.compressed && !needsLength) steps.push(code`${coreValue("gzipBody")}`);
  if (request.checksum) steps.push(code`${coreValue("contentMd5")}`);
  return steps.length === 0 ? undefined : steps;
}

function headerOf([name, value]: readonly [string, string]): Code {
  return code`headers[${JSON.stringify(name.toLowerCase())}] ??= ${JSON.stringify(value)};`;
}
