/**
 * Runs a call of core in four parts. Each part is middleware in a stack, so that a program's middleware can run before
 * and after it.
 */
import type { WrittenRequest } from "../bindings/request.ts";
import type { CallOptions } from "../call/config.ts";
import type { MiddlewareContext } from "../call/middleware-stack.ts";
import type { Operation } from "../descriptors/operation.ts";
import { ConfigurationError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";
import { anonymous } from "../sign/anonymous.ts";
import { classifyError } from "./classify.ts";
import type { ClientParts } from "./client-parts.ts";
import { type Exchange, startExchange } from "./exchange.ts";
import { type AnyCall, type Loop, type Once, startLoop } from "./loop.ts";
import type { CallMiddleware, Next, Result } from "./types.ts";

/** The parts of a call, in the order in which they begin. */
export type Part = "write" | "repeat" | "sign" | "read";

type PartMiddleware = (next: Next) => Next;

/** The parts of each call, by the context that its middleware gets. */
const calls = new WeakMap<MiddlewareContext, Readonly<Record<Part, PartMiddleware>>>();

/** Returns the middleware that runs a part. It throws a ConfigurationError if a program runs the stack itself. */
export function middlewareOf(part: Part): CallMiddleware {
  return (next, context) => {
    const parts = calls.get(context);
    if (!parts) throw new ConfigurationError("A stack of middleware must be run by the client, by send.");
    return parts[part](next);
  };
}

/** An attempt that is not yet over. It can have several exchanges, since middleware can send a second request. */
interface Attempt {
  readonly call: AnyCall;
  /** The scope of its signature, which middleware may drop from the request. */
  readonly scope: Pick<WrittenRequest, "service" | "region">;
  readonly number: number;
  exchange?: Exchange;
  /** The exchange whose response is awaited. */
  reading?: Exchange;
}

/** Connects the parts of one call. Returns the end of its stack, which sends the request. */
export function connectParts(
  context: MiddlewareContext,
  client: ClientParts,
  operation: Operation<object, object>,
  options: CallOptions | undefined,
): Next {
  const errorsOfCore = new Set<unknown>();
  let loop: Loop | undefined;
  let attempt: Attempt | undefined;

  const write: PartMiddleware = (next) => async (args) => {
    const own = startLoop(client.send, operation, args.input, options);
    loop = own;
    const result = own.written.then((request) => next({ ...args, request }));
    // If middleware has ended the call before its first attempt, the loop ends in the same way.
    await Promise.allSettled([result]);
    await own.run(async () => (await result).output as object).catch(() => {});
    return result;
  };

  const repeat: PartMiddleware = (next) => async (args) => {
    let result: Result = {};
    const once: Once = async (call, { service, region }) => {
      const current: Attempt = { call, scope: { service, region }, number: call.attempt + 1 };
      attempt = current;
      call.head = call.failure = undefined;
      const end = async (): Promise<void> => {
        await current.exchange?.abandon();
        call.attempt = current.number;
      };
      try {
        result = await next({ ...args, request: copyOf(args.request) });
      } catch (error) {
        await end();
        if (!errorsOfCore.has(error)) call.failure = classifyError(error);
        throw error;
      }
      await end();
      return result.output as object;
    };
    const known = partBefore(loop, "serializerMiddleware");
    // Middleware that passes on a request twice gets a second loop.
    const own = known.isRunning ? startLoop(client.send, operation, args.input, options) : known;
    const output = await own.run(once);
    const { call } = partBefore(attempt, "serializerMiddleware");
    const { attempt: attempts, totalRetryDelay } = call;
    Object.assign((output as { $metadata?: object } | undefined)?.$metadata ?? {}, { attempts, totalRetryDelay });
    return { ...result, output };
  };

  /** Starts an attempt of core, and returns it when its request is signed. */
  async function exchangeFor(request: HttpRequest | undefined, isSigned: boolean): Promise<Exchange> {
    const current = partBefore(attempt, "retryMiddleware");
    const { call, scope, number } = current;
    await current.exchange?.abandon();
    // Core counts every attempt that it makes. Several of them can belong to one attempt of the call, so the number is
    // set back.
    call.attempt = number - 1;
    const auth = isSigned ? (operation.auth?.(client.service) ?? client.auth) : anonymous();
    const exchange = startExchange(client.handler, auth, async (ownAuth) => {
      try {
        return await client.sendOnce(call, { ...passedOn(request), ...scope }, ownAuth);
      } catch (error) {
        errorsOfCore.add(error);
        throw error;
      }
    });
    current.exchange = exchange;
    await exchange.signed;
    return exchange;
  }

  const sign: PartMiddleware = (next) => async (args) => {
    const exchange = await exchangeFor(args.request, true);
    return next({ ...args, request: await exchange.signed });
  };

  const read: PartMiddleware = (next) => async (args) => {
    const known = attempt?.exchange;
    // Without an exchange, the middleware that signs was removed. If the response of the exchange is read already,
    // middleware sends a second request.
    const exchange = known && !known.isRead ? known : await exchangeFor(args.request, !!known);
    partBefore(attempt, "retryMiddleware").reading = exchange;
    const { response } = await next(known ? args : { ...args, request: await exchange.signed });
    if (!response) throw new ConfigurationError("Middleware of the step deserialize must return a response.");
    return { response, output: await exchange.read(response) };
  };

  calls.set(context, { write, repeat, sign, read });
  return async ({ request }) => {
    const { reading } = partBefore(attempt, "retryMiddleware");
    return { response: await partBefore(reading, "deserializerMiddleware").send(passedOn(request)) };
  };
}

/** Returns a copy of the request, so that the changes of one attempt are not in the next. */
function copyOf(request: HttpRequest | undefined): HttpRequest {
  const { query, headers, ...rest } = passedOn(request);
  return { ...rest, query: { ...query }, headers: { ...headers } };
}

/** Returns the request. @throws ConfigurationError if middleware has dropped it */
function passedOn(request: HttpRequest | undefined): HttpRequest {
  if (!request) throw new ConfigurationError("Middleware must pass on the request.");
  return request;
}

/** Returns the value that a part has set. @throws ConfigurationError if the part has not run, since it was removed */
function partBefore<T>(value: T | undefined, name: string): T {
  if (value) return value;
  throw new ConfigurationError(`${name} must stay in the stack. For one attempt, set maxAttempts to 1.`);
}
