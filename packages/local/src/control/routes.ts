/** The control API: JSON over POST below one prefix, unsigned, for whoever runs the service. */
import { type Context, Hono } from "hono";
import { ivs } from "../contracts/ivs.ts";
import { Fault, unmodelledStatus } from "../fault.ts";
import { unexpected } from "../http/answer.ts";
import { readBody } from "../http/input.ts";
import type { StreamOptions } from "../store/sessions.ts";
import { validate } from "../validation/validate.ts";
import { controlShapes } from "./shapes.ts";
import type { LocalStream, StreamControls } from "./streams.ts";

export const controlPrefix = "/_ivskit";

export interface Controls {
  readonly streams: StreamControls;
  reset(): Promise<void>;
}

export function createControlRoutes({ streams, reset }: Controls): Hono {
  const app = new Hono().basePath(controlPrefix);
  app.use(guard);
  app.get("/health", (context) => context.json({ status: "ok" }));
  app.post("/reset", async (context) => {
    await reset();
    return context.body(null, 204);
  });
  const stream = <I extends ChannelInput>(
    name: string,
    shape: string,
    run: (input: I) => Promise<LocalStream>,
  ): void => {
    app.post(`/streams/${name}`, async (context) => {
      return context.json(await run(validate(controlShapes, shape, await readJson(context)) as unknown as I));
    });
  };
  stream("connect", "Connect", ({ channelArn, ...options }: ConnectInput) => streams.connect(channelArn, options));
  stream("start", "Connect", ({ channelArn, ...options }: ConnectInput) => streams.start(channelArn, options));
  stream("end", "End", ({ channelArn }: ChannelInput) => streams.end(channelArn));
  stream("starve", "Starve", ({ channelArn, starving }: StarveInput) => streams.starve(channelArn, starving));
  stream("fail", "Fail", ({ channelArn, code }: FailInput) => streams.fail(channelArn, code));
  stream("viewers", "Viewers", ({ channelArn, viewerCount }: ViewersInput) =>
    streams.setViewers(channelArn, viewerCount),
  );
  app.notFound(() => answer(new Fault("UnknownOperationException", "No such control route")));
  app.onError((error) => answer(error instanceof Fault ? error : unexpected()));
  return app;
}

interface ChannelInput {
  readonly channelArn: string;
}
interface ConnectInput extends ChannelInput, StreamOptions {}
interface StarveInput extends ChannelInput {
  readonly starving?: boolean;
}
interface FailInput extends ChannelInput {
  readonly code?: string;
}
interface ViewersInput extends ChannelInput {
  readonly viewerCount: number;
}

/**
 * These routes are unsigned, and browsers send a page's requests to loopback too: pages of other hosts are refused,
 * pages from this machine may read the answers.
 */
async function guard(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const origin = context.req.header("origin");
  if (origin !== undefined) {
    if (!isLoopback(origin)) return answer(new Fault("AccessDeniedException", "Control routes are for local pages"));
    context.header("access-control-allow-origin", origin);
    context.header("access-control-allow-headers", "content-type");
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

async function readJson(context: Context): Promise<unknown> {
  const text = new TextDecoder().decode(await readBody(context.req.raw));
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    throw new Fault("SerializationException", "The body is no JSON");
  }
}

function answer(fault: Fault): Response {
  const status =
    ivs.shapes[fault.name]?.httpError ?? unmodelledStatus[fault.name as keyof typeof unmodelledStatus] ?? 500;
  return Response.json({ name: fault.name, message: fault.message }, { status });
}
