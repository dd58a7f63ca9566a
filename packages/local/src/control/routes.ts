/** The control API: JSON below one prefix, unsigned, for whoever runs the service. */
import { type Context, Hono } from "hono";
import { Fault, type UnmodelledError, unmodelledStatus } from "../fault.ts";
import { unexpected } from "../http/answer.ts";
import { readBody } from "../http/input.ts";
import { services } from "../services.ts";
import type { Journal } from "../store/journal.ts";
import { shapeOf, validate } from "../validation/validate.ts";
import type { Controls } from "./controls.ts";
import { openApiDocument } from "./openapi.ts";
import { controlPrefix } from "./prefix.ts";
import type { ControlRoute } from "./route.ts";
import { controlShapes } from "./shapes.ts";
import { eventStream } from "./sse.ts";
import { controlRoutes } from "./table.ts";

/** `controls`: those that do not wait until their changes are written. Here each request is one transaction. */
export function createControlRoutes(controls: Controls, journal: Pick<Journal, "transaction">): Hono {
  const app = new Hono().basePath(controlPrefix);
  app.use(guard);
  app.get("/openapi.json", (context) => context.json(openApiDocument()));
  for (const route of controlRoutes) {
    app.on(route.method, route.path, async (context) => {
      const input = (await readInput(context, route)) as never;
      if ("item" in route) {
        const subscribe = route.subscribe(controls, input, context.req.header("last-event-id"));
        return eventStream(subscribe, route.idOf as ((item: unknown) => string) | undefined);
      }
      // Looks too: they may bring a stream up to the present.
      const output = await journal.transaction(() => route.run(controls, input));
      return route.output === undefined ? context.body(null, 204) : context.json(output as object);
    });
  }
  app.notFound(() => answer(new Fault("UnknownOperationException", "No such control route")));
  app.onError((error) => answer(error instanceof Fault ? error : unexpected()));
  return app;
}

/**
 * These routes are unsigned, and browsers send a page's requests to loopback too: pages of other hosts are refused,
 * pages from this machine and the service's own may read the answers.
 */
async function guard(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const origin = context.req.header("origin");
  if (origin !== undefined) {
    if (!isLoopback(origin) && !isOwnAddress(origin, context.req.url))
      return answer(new Fault("AccessDeniedException", "Control routes are for local pages"));
    context.header("access-control-allow-origin", origin);
    context.header("access-control-allow-headers", "content-type");
    context.header("access-control-allow-methods", "GET,POST,DELETE");
    context.header("vary", "origin");
    if (context.req.method === "OPTIONS") return context.body(null, 204);
  }
  await next();
  return undefined;
}

function isLoopback(origin: string): boolean {
  const host = /^https?:\/\/(\[::1\]|[^:/]+)(:\d+)?$/.exec(origin)?.[1];
  return host === "[::1]" || host === "127.0.0.1" || host === "localhost" || host?.endsWith(".localhost") === true;
}

/**
 * The console, where the service listens beyond this machine. By its address alone: whoever owns a name can let it point
 * here, and their page would have the same origin.
 */
function isOwnAddress(origin: string, url: string): boolean {
  const own = new URL(url);
  return origin === own.origin && /^(\[[0-9a-f:.]+\]|\d+\.\d+\.\d+\.\d+)$/.test(own.hostname);
}

async function readInput(context: Context, route: ControlRoute): Promise<unknown> {
  const { input, method } = route;
  if (input === undefined) return {};
  const given = method === "POST" ? await readJson(context) : readQuery(input, context.req.query());
  return "validatesItself" in route ? given : validate(controlShapes, input, given);
}

async function readJson(context: Context): Promise<unknown> {
  const text = new TextDecoder().decode(await readBody(context.req.raw));
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new Fault("SerializationException", "The body is no JSON");
  }
}

/** A query holds text alone: what is a number or a flag by the shape is read as one. */
function readQuery(input: string, query: Readonly<Record<string, string>>): Record<string, unknown> {
  const members = shapeOf(controlShapes, input).members ?? {};
  const read = ([name, text]: [string, string]): [string, unknown] => {
    const { type } = shapeOf(controlShapes, members[name]?.target ?? "Text");
    if (type === "boolean" && (text === "true" || text === "false")) return [name, text === "true"];
    if (type === "integer" && /^-?\d{1,15}$/.test(text)) return [name, Number(text)];
    return [name, text];
  };
  return Object.fromEntries(Object.entries(query).map(read));
}

function answer(fault: Fault): Response {
  const { httpError } = services.flatMap(({ contract }) => contract.shapes[fault.name] ?? [])[0] ?? {};
  const status = httpError ?? unmodelledStatus[fault.name as UnmodelledError] ?? 500;
  return Response.json({ name: fault.name, message: fault.message }, { status });
}
