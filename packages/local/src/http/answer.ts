/** Answers of the service: outputs and errors in the shapes of the contract, with the headers that every answer has. */
import type { Contract, ContractOperation } from "../contract.ts";
import { Fault, unmodelledStatus } from "../fault.ts";
import type { Random } from "../random.ts";
import { project } from "../validation/project.ts";
import { shapeOf } from "../validation/validate.ts";

/** Of every answer. `ids` are for request ids, apart from those of resources. */
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

export function answerFault(contract: Contract, fault: Fault, headers: Headers): Response {
  const { status, textMember } = errorShape(contract, fault);
  headers.set("content-type", "application/json");
  headers.set("x-amzn-errortype", fault.name);
  return new Response(JSON.stringify({ __type: fault.name, [textMember]: fault.message }), { status, headers });
}

/** What an error that nobody planned for becomes: its text may hold anything, so none of it leaves. */
export function unexpected(): Fault {
  return new Fault("InternalServerException", "The local service failed; this is a bug in it");
}

/** Services name the member that carries an error's text differently; what no model declares says `message`. */
function errorShape(contract: Contract, { name }: Fault): { readonly status: number; readonly textMember: string } {
  if (name in unmodelledStatus) {
    return { status: unmodelledStatus[name as keyof typeof unmodelledStatus], textMember: "message" };
  }
  const shape = shapeOf(contract.shapes, name);
  const text = Object.entries(shape.members ?? {}).find(([, member]) => member.at === undefined);
  return { status: shape.httpError ?? (shape.error === "server" ? 500 : 400), textMember: text?.[0] ?? "message" };
}
