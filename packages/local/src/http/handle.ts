/** One request, from the wire to the wire. */
import type { Contract } from "../basics/contract.ts";
import type { Random } from "../basics/random.ts";
import { Fault } from "../basics/service-error.ts";
import { inject, skewOf } from "../fault-injection/inject.ts";
import type { FaultRule } from "../fault-injection/rules.ts";
import type { ServedService } from "../simulation/define-service.ts";
import { plainErrorName, readAttempt } from "../simulation/request-log.ts";
import type { Service } from "../simulation/world.ts";
import { answerFault, answerOutput, commonHeaders, unexpected } from "./answer.ts";
import { addCorsHeaders, answerPreflight, isPreflight } from "./cors.ts";
import { readBody, readInput } from "./input.ts";
import { readQuery } from "./query.ts";
import type { Route, Router } from "./router.ts";
import type { Verifier } from "./sigv4/verify.ts";
import { validate } from "./validation/validate.ts";

export interface Parts {
  readonly router: Router;
  /** Answers where no operation does. */
  readonly fallback: ServedService;
  readonly verify: Verifier;
  readonly service: Service;
  readonly requestIds: Random;
}

/** Facts about a request that are collected while it is handled. */
interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** Where no operation answers, the reason. */
  readonly route: Route | Fault;
  readonly contract: Contract;
  readonly rules: readonly FaultRule[];
  /** The service's, as far off as the rules say. */
  readonly time: Date;
  readonly headers: Headers;
  /** The name of an unexpected exception. */
  unexpected?: string;
}

/**
 * Answers whatever the request is: who sent it is told what is wrong with it. Rejects only where a rule for faults cuts
 * the connection, or where the request is aborted while a rule holds its answer back.
 */
export async function handleRequest(parts: Parts, request: Request): Promise<Response> {
  const { router, fallback, service } = parts;
  service.clock.runDue();
  const started = performance.now();
  const url = new URL(request.url);
  const asked = isPreflight(request) ? router.preflight(url.pathname) : undefined;
  if (asked !== undefined) {
    const headers = commonHeaders(parts.requestIds, service.now());
    addCorsHeaders(asked.served.contract, headers);
    return answerPreflight(asked.served.contract, asked.methods, headers);
  }
  const route = findRoute(router, request.method, url.pathname);
  const operation = route instanceof Fault ? undefined : route.name;
  const { contract } = route instanceof Fault ? fallback : route.served;
  const rules = service.faults.draw(operation);
  const time = new Date(service.now().getTime() + skewOf(rules));
  const headers = commonHeaders(parts.requestIds, time);
  addCorsHeaders(contract, headers);
  const exchange: Exchange = { request, url, route, contract, rules, time, headers };
  let response: Response | undefined;
  try {
    response = await inject({
      rules,
      action: `${contract.service.signingName}:${operation ?? "unknown"}`,
      clock: service.clock,
      signal: request.signal,
      answer: () => answer(parts, exchange),
      answerFault: (fault) => answerFault(contract, fault, headers),
    });
    return response;
  } finally {
    writeLog(parts, exchange, response, performance.now() - started);
  }
}

function findRoute(router: Router, method: string, path: string): Route | Fault {
  try {
    return router.match(method, path);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

async function answer(parts: Parts, exchange: Exchange): Promise<Response> {
  const { route, contract, headers } = exchange;
  try {
    if (route instanceof Fault) throw route;
    return await callOperation(parts, exchange, route);
  } catch (error) {
    if (!(error instanceof Fault)) exchange.unexpected = plainErrorName(error);
    return answerFault(contract, error instanceof Fault ? error : unexpected(), headers);
  }
}

async function callOperation(
  { verify, service }: Parts,
  { request, url, time, headers }: Exchange,
  { served, name, operation, labels }: Route,
): Promise<Response> {
  const { contract, handlers } = served;
  const { signingName } = contract.service;
  const query = readQuery(url.search);
  const body = await readBody(request);
  await verify({ method: request.method, url, query, headers: request.headers, body }, signingName, time);
  const received = readInput(contract, operation, { labels, query, headers: request.headers, body });
  const input = validate(contract.shapes, operation.input, received);
  const handler = handlers[name];
  if (handler === undefined) throw new Error(`The operation ${name} has no handler`);
  const run = (): unknown => {
    service.rates.take(contract, name, input, service.now());
    return handler(service, input as never);
  };
  // The response is sent only after the changes were stored.
  const output = await service.journal.transaction(() => service.clock.atOneMoment(run));
  return answerOutput(contract, operation, output, headers);
}

function writeLog(parts: Parts, exchange: Exchange, response: Response | undefined, latency: number): void {
  const { service } = parts;
  const { route, request } = exchange;
  const attempt = readAttempt(request.headers.get("amz-sdk-request"));
  const errorName = exchange.unexpected ?? response?.headers.get("x-amzn-errortype") ?? undefined;
  service.requestLog.add({
    time: service.now(),
    ...(route instanceof Fault ? {} : { operation: route.name }),
    status: response?.status ?? 0,
    ...(errorName === undefined ? {} : { errorName }),
    latencyMs: Math.round(latency * 100) / 100,
    ...(attempt === undefined ? {} : { attempt }),
  });
}
