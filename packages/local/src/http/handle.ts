/** One request, from the wire to the wire. */
import type { Contract } from "../contract.ts";
import { Fault } from "../fault.ts";
import type { Random } from "../random.ts";
import type { Verifier } from "../sigv4/verify.ts";
import type { Service } from "../store/service.ts";
import { validate } from "../validation/validate.ts";
import { answerFault, answerOutput, commonHeaders, unexpected } from "./answer.ts";
import { addCorsHeaders, answerPreflight, isPreflight } from "./cors.ts";
import { readBody, readInput } from "./input.ts";
import { readQuery } from "./query.ts";
import type { Router } from "./router.ts";

/** Its input has been found valid for the operation under whose name it stands. */
export type Handler = (service: Service, input: never) => unknown;

export interface Parts {
  readonly contract: Contract;
  readonly router: Router;
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly verify: Verifier;
  readonly service: Service;
  readonly requestIds: Random;
}

/** Always answers: whatever is wrong with the request, its sender is told. */
export async function handleRequest(parts: Parts, request: Request): Promise<Response> {
  const { contract, router } = parts;
  const headers = commonHeaders(parts.requestIds, parts.service.now());
  addCorsHeaders(contract, headers);
  const { pathname } = new URL(request.url);
  const methods = router.methodsOf(pathname);
  if (isPreflight(request) && methods.length > 0) return answerPreflight(contract, methods, headers);
  try {
    return await callOperation(parts, request, headers);
  } catch (error) {
    return answerFault(contract, error instanceof Fault ? error : unexpected(), headers);
  }
}

async function callOperation(
  { contract, router, handlers, verify, service }: Parts,
  request: Request,
  headers: Headers,
): Promise<Response> {
  const url = new URL(request.url);
  const { name, operation, labels } = router.match(request.method, url.pathname);
  const query = readQuery(url.search);
  const body = await readBody(request);
  await verify({ method: request.method, url, query, headers: request.headers, body }, service.now());
  const received = readInput(contract, operation, { labels, query, headers: request.headers, body });
  const input = validate(contract.shapes, operation.input, received);
  const handler = handlers[name];
  if (handler === undefined) throw new Error(`No handler carries out ${name}`);
  const output = await handler(service, input as never);
  return answerOutput(contract, operation, output, headers);
}
