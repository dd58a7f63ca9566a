/** The control API: JSON below one prefix, without signatures. */
import { type Context, Hono } from "hono";
import { Fault, type UnmodelledError, unmodelledStatus } from "../basics/service-error.ts";
import { unexpected } from "../http/answer.ts";
import { readBody } from "../http/input.ts";
import { shapeOf, validate } from "../http/validation/validate.ts";
import { services } from "../services.ts";
import type { ControlRoute } from "../simulation/control-route.ts";
import type { Journal } from "../storage/journal.ts";
import type { Controls } from "./controls.ts";
import { openApiDocument } from "./openapi.ts";
import { controlPrefix } from "./prefix.ts";
import { controlShapes } from "./shapes.ts";
import { eventStream } from "./sse.ts";
import { controlRoutes } from "./table.ts";

/**
 * `controls`: those that do not wait until their changes are written. Here each request is one transaction, but for
 * routes that keep nothing: others' changes must not make them answer that nothing was done.
 */
export function createControlRoutes(controls: Controls, journal: Pick<Journal, "transaction">): Hono {
  const app = new Hono().basePath(controlPrefix);
  app.use(allowReading);
  app.get("/openapi.json", (context) => context.json(openApiDocument()));
  for (const route of controlRoutes) {
    app.on(route.method, route.path, async (context) => {
      const input = (await readInput(context, route)) as never;
      if ("item" in route) {
        const subscribe = route.subscribe(controls, input, context.req.header("last-event-id"));
        return eventStream(subscribe, route.idOf as ((item: unknown) => string) | undefined);
      }
      const run = (): unknown => route.run(controls, input);
      // Looks too: they may bring a stream up to the present.
      const output = await (route.isUnkept === true ? run() : journal.transaction(run));
      return route.output === undefined ? context.body(null, 204) : context.json(output as object);
    });
  }
  app.notFound(() => answer(new Fault("UnknownOperationException", "No such control route")));
  app.onError((error) => answer(error instanceof Fault ? error : unexpected()));
  return app;
}

/** Any page that comes this far is allowed, and may read every answer: the gate has refused all others. */
async function allowReading(context: Context, next: () => Promise<void>): Promise<void> {
  const origin = context.req.header("origin");
  if (origin !== undefined && context.req.method === "OPTIONS") context.res = new Response(null, { status: 204 });
  else await next();
  if (origin === undefined) return;
  // Afterwards: an answer that is a Response of its own has none of the headers that were set before.
  context.header("access-control-allow-origin", origin);
  context.header("access-control-allow-headers", "content-type");
  context.header("access-control-allow-methods", "GET,POST,DELETE");
  context.header("vary", "origin");
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
    throw new Fault("SerializationException", "The body must be JSON");
  }
}

/** Converts the text of a query to the numbers and booleans of the shape. */
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
