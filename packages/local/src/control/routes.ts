/** The control API: JSON below one prefix, without signatures. */
import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { shortText } from "../basics/common-schemas.ts";
import type { Schema, StructureSchema } from "../basics/schema.ts";
import { ServiceError, type UnmodelledError, unmodelledStatus } from "../basics/service-error.ts";
import { unexpected } from "../http/answer.ts";
import { readBody } from "../http/input.ts";
import type { ControlRoute } from "../simulation/control-route.ts";
import type { Service } from "../simulation/define-service.ts";
import type { Journal } from "../storage/journal.ts";
import type { BaseControls } from "./controls.ts";
import { parse, withoutOptional } from "./parse.ts";
import { controlPrefix } from "./prefix.ts";
import { controlSchemasOf } from "./schemas.ts";
import { eventStream } from "./sse.ts";
import { controlRoutesOf } from "./table.ts";

interface ControlParts {
  readonly services: readonly Service[];
  /** The controls that do not wait until their changes are written. */
  readonly controls: BaseControls;
  readonly journal: Pick<Journal, "transaction">;
  /** Loads the OpenAPI document. */
  readonly openApi: () => Promise<object>;
}

/**
 * Each request is one transaction, apart from routes that store nothing: changes of others that cannot be written must
 * not refuse them.
 */
export function createControlRoutes({ services, controls, journal, openApi }: ControlParts): Hono {
  const app = new Hono().basePath(controlPrefix);
  app.use(allowReading);
  app.get("/openapi.json", async (context) => context.json(await openApi()));
  for (const route of controlRoutesOf(services, controlSchemasOf(services))) {
    app.on(route.method, route.path, async (context) => {
      const input = (await readInput(context, route)) as never;
      if ("item" in route) {
        const subscribe = route.subscribe(controls as never, input, context.req.header("last-event-id"));
        return eventStream(subscribe, route.idOf as ((item: unknown) => string) | undefined);
      }
      const run = (): unknown => route.run(controls as never, input);
      // Looks too: they may bring a stream up to the present.
      const output = await (route.isUnkept === true ? run() : journal.transaction(run));
      return route.output === undefined ? context.body(null, 204) : context.json(output as object);
    });
  }
  app.notFound(() => answer(services, new ServiceError("UnknownOperationException", "No such control route")));
  app.onError((error) => answer(services, error instanceof ServiceError ? error : unexpected()));
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
  const value = method === "POST" ? await readJson(context) : readQuery(input, context.req.query());
  if ("validatesItself" in route) return value;
  return parse(input, value);
}

async function readJson(context: Context): Promise<unknown> {
  const text = new TextDecoder().decode(await readBody(context.req.raw));
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new ServiceError("SerializationException", "The body must be JSON");
  }
}

/** Converts the text of a query to the numbers and booleans of the schema. */
function readQuery({ shape }: StructureSchema, query: Readonly<Record<string, string>>): Record<string, unknown> {
  const read = ([name, text]: [string, string]): [string, unknown] => {
    const member = withoutOptional(Object.hasOwn(shape, name) ? (shape[name] as Schema) : shortText);
    if (member instanceof z.ZodMiniBoolean && (text === "true" || text === "false")) return [name, text === "true"];
    if (member instanceof z.ZodMiniNumber && /^-?\d{1,15}$/.test(text)) return [name, Number(text)];
    return [name, text];
  };
  return Object.fromEntries(Object.entries(query).map(read));
}

function answer(services: readonly Service[], error: ServiceError): Response {
  const { httpError } = services.flatMap(({ contract }) => contract.shapes[error.name] ?? [])[0] ?? {};
  const status = httpError ?? unmodelledStatus[error.name as UnmodelledError] ?? 500;
  return Response.json({ name: error.name, message: error.message }, { status });
}
