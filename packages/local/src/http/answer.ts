/**
 * The responses of the service: outputs and errors in the shapes of the contract, with the headers of every response.
 */
import type { Contract, ContractOperation } from "../basics/contract.ts";
import type { Random } from "../basics/random.ts";
import { ServiceError, type UnmodelledError, unmodelledStatus } from "../basics/service-error.ts";
import { project } from "./validation/project.ts";
import { shapeOf } from "./validation/validate.ts";

/** The headers of every response. `ids` generates request ids, separately from ids of resources. */
export function commonHeaders(ids: Random, time: Date): Headers {
  return new Headers({
    date: time.toUTCString(),
    "x-amz-apigw-id": `${ids.alphanumeric(15)}=`,
    "x-amzn-requestid": ids.uuid(),
    "x-amzn-trace-id": `Root=1-${Math.floor(time.getTime() / 1000).toString(16)}-${ids.hex(24)}`,
  });
}

export function answerOutput(
  contract: Contract,
  operation: ContractOperation,
  output: unknown,
  headers: Headers,
): Response {
  if (operation.output === "Unit") return new Response(null, { status: operation.status, headers });
  headers.set("content-type", "application/json");
  // Dates become ISO-8601 text, which is the date-time format.
  const body = JSON.stringify(project(contract.shapes, operation.output, output ?? {}));
  return new Response(body, { status: operation.status, headers });
}

export function answerError(contract: Contract, error: ServiceError, headers: Headers): Response {
  const { status, body } = bodyOf(contract, error);
  headers.set("content-type", "application/json");
  headers.set("x-amzn-errortype", error.name);
  return new Response(JSON.stringify({ __type: error.name, ...body }), { status, headers });
}

/** The response to an unexpected error. Its text may contain secrets, so it is not sent. */
export function unexpected(): ServiceError {
  return new ServiceError("InternalServerException", "The local service failed; this is a bug in it");
}

/** The name of the message member depends on the service. Errors that no model declares use `message`. */
function bodyOf({ shapes }: Contract, error: ServiceError): { readonly status: number; readonly body: object } {
  const shape = Object.hasOwn(shapes, error.name) ? shapes[error.name] : undefined;
  if (shape === undefined) {
    const status = unmodelledStatus[error.name as UnmodelledError];
    return { status: status ?? 500, body: { message: error.message } };
  }
  const body: Record<string, unknown> = {};
  for (const [name, { at, target, required }] of Object.entries(shape.members ?? {})) {
    if (at !== undefined) continue;
    if (isText(name)) body[name] = error.message;
    else if (error.details[name] !== undefined) body[name] = project(shapes, target, error.details[name]);
    else if (required) body[name] = unknownValue(shapes, target);
  }
  return { status: shape.httpError ?? (shape.error === "server" ? 500 : 400), body };
}

function isText(name: string): boolean {
  return name === "message" || name === "exceptionMessage";
}

/** A placeholder for a required member of an error whose value is unknown, for example of an injected error. */
function unknownValue(shapes: Contract["shapes"], target: string): unknown {
  const { type, values } = shapeOf(shapes, target);
  return values?.[0] ?? (type === "string" ? "unknown" : 0);
}
