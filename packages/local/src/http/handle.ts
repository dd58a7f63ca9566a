/** One request, from the wire to the wire. */
import type { Contract } from "../basics/contract.ts";
import type { Random } from "../basics/random.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { Answers } from "../fault-injection/answers.ts";
import { inject, skewOf } from "../fault-injection/inject.ts";
import type { FaultRule } from "../fault-injection/rules.ts";
import type { Service } from "../simulation/define-service.ts";
import { plainErrorName, readAttempt } from "../simulation/request-log.ts";
import type { World } from "../simulation/world.ts";
import { authorize } from "./access.ts";
import { answerError, answerOutput, commonHeaders, unexpected } from "./answer.ts";
import { answerByTest } from "./answer-by-test.ts";
import { addCorsHeaders, answerPreflight, isPreflight } from "./cors.ts";
import { readBody, readInput } from "./input.ts";
import { readQuery } from "./query.ts";
import type { Route, Router } from "./router.ts";
import { signingNameIn } from "./sigv4/authorization.ts";
import type { Verifier } from "./sigv4/verify.ts";
import { validate } from "./validation/validate.ts";

export interface Parts {
  readonly router: Router;
  /** Answers where no operation does. */
  readonly fallback: Service;
  readonly verify: Verifier;
  readonly world: World;
  readonly requestIds: Random;
  readonly answers: Answers;
}

/** Facts about a request that are collected while it is handled. */
interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** The route of the operation, or the error if no operation has this path. */
  readonly route: Route | ServiceError;
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
  const { router, fallback, world } = parts;
  world.clock.runDue();
  const started = performance.now();
  const url = new URL(request.url);
  const asked = isPreflight(request) ? router.preflight(url.pathname) : undefined;
  if (asked !== undefined) {
    const headers = commonHeaders(parts.requestIds, world.now());
    addCorsHeaders(asked.served.contract, headers);
    return answerPreflight(asked.served.contract, asked.methods, headers);
  }
  const route = findRoute(router, request, url.pathname);
  const operation = route instanceof ServiceError ? undefined : route.name;
  const { contract } = route instanceof ServiceError ? fallback : route.served;
  const rules = world.faults.draw(operation);
  const time = new Date(world.now().getTime() + skewOf(rules));
  const headers = commonHeaders(parts.requestIds, time);
  addCorsHeaders(contract, headers);
  const exchange: Exchange = { request, url, route, contract, rules, time, headers };
  let response: Response | undefined;
  try {
    response = await inject({
      rules,
      action: `${contract.service.signingName}:${operation ?? "unknown"}`,
      clock: world.clock,
      signal: request.signal,
      answer: () => answer(parts, exchange),
      answerError: (error) => answerError(contract, error, headers),
    });
    return response;
  } finally {
    writeLog(parts, exchange, response, performance.now() - started);
  }
}

function findRoute(router: Router, { method, headers }: Request, path: string): Route | ServiceError {
  try {
    return router.match(method, path, () => signingNameIn(headers.get("authorization") ?? ""));
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

async function answer(parts: Parts, exchange: Exchange): Promise<Response> {
  const { route, contract, headers } = exchange;
  try {
    if (route instanceof ServiceError) throw route;
    return await callOperation(parts, exchange, route);
  } catch (error) {
    if (!(error instanceof ServiceError)) exchange.unexpected = plainErrorName(error);
    return answerError(contract, error instanceof ServiceError ? error : unexpected(), headers);
  }
}

async function callOperation(
  { verify, world, answers }: Parts,
  { request, url, time, headers }: Exchange,
  { served, name, operation, labels }: Route,
): Promise<Response> {
  const { contract, handlers, arnMembers } = served;
  const { signingName } = contract.service;
  const query = readQuery(url.search);
  const body = await readBody(request);
  const credentials = await verify(
    { method: request.method, url, query, headers: request.headers, body },
    signingName,
    time,
  );
  const received = readInput(contract, operation, { labels, query, headers: request.headers, body });
  const { accessKeyId, policy } = credentials;
  const { accountId } = world.settings;
  authorize({ accessKeyId, policy, action: `${signingName}:${name}`, input: received, arnMembers, accountId });
  const input = validate(contract.shapes, operation.input, received);
  const handler = handlers[name];
  if (handler === undefined) throw new Error(`The operation ${name} has no handler`);
  const run = (): unknown => {
    world.rates.take(contract, name, input, world.now());
    return handler(world, input as never);
  };
  // The response is sent only after the changes were stored.
  const handle = async (): Promise<unknown> => world.journal.transaction(() => world.clock.atOneMoment(run));
  const answer = answers.get(name);
  if (answer !== undefined) return answerByTest(answer, { contract, name, operation, input, headers, handle });
  return answerOutput(contract, operation, await handle(), headers);
}

function writeLog(parts: Parts, exchange: Exchange, response: Response | undefined, latency: number): void {
  const { world } = parts;
  const { route, request } = exchange;
  const attempt = readAttempt(request.headers.get("amz-sdk-request"));
  const errorName = exchange.unexpected ?? response?.headers.get("x-amzn-errortype") ?? undefined;
  world.requestLog.add({
    time: world.now(),
    ...(route instanceof ServiceError ? {} : { operation: route.name }),
    status: response?.status ?? 0,
    ...(errorName === undefined ? {} : { errorName }),
    latencyMs: Math.round(latency * 100) / 100,
    ...(attempt === undefined ? {} : { attempt }),
  });
}
