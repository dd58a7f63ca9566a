/**
 * Serves the routes of a Cloudflare Worker for live streams on Amazon IVS:
 *
 *     POST /tokens    signs a playback token for a viewer of a private channel
 *     POST /metadata  queues timed metadata, which is sent to the players within the limits of the service
 *     GET  /metadata  returns the state of a channel's queue (?channelArn=…)
 *     POST /events    takes the stream events of Amazon EventBridge
 */
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type ChannelRelay, maxQueuedMessages, type RelayEnv } from "./channel-relay.ts";
import { readEvent, readStreamChange } from "./events.ts";
import { checkSecret, Refusal, readChannelArn, readObject } from "./http.ts";
import { toLogLine } from "./log.ts";
import { readMetadata } from "./metadata.ts";
import { accountCallsPerSecond, clientConfig, need, needRegion, needSecret } from "./settings.ts";
import { createPlaybackToken } from "./token.ts";

// The runtime finds the classes of the Durable Objects among the exports of this module.
export { RateLimiterObject as AccountBudget } from "@ivskit/workflows";
export { ChannelRelay } from "./channel-relay.ts";

/** The bindings of the worker, with their names in `wrangler.jsonc`. */
interface Env extends RelayEnv {
  readonly CHANNELS: DurableObjectNamespace<ChannelRelay>;
}

type AppEnv = { readonly Bindings: Env };

/** The size limit of every body. Events of Amazon IVS are much smaller. */
const maxBodyBytes = 256 * 1024;

const app: Hono<AppEnv> = new Hono();

/** Accepts only requests with `API_TOKEN` as their bearer token. Only your own servers have this token. */
const fromCaller: MiddlewareHandler<AppEnv> = async (context, next) => {
  const token = /^Bearer (.+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
  await checkSecret(token, needSecret(context.env, "API_TOKEN"), "The bearer token in the header authorization");
  await next();
};

/**
 * Accepts only requests with `EVENT_SECRET` in the header `x-webhook-secret`. The connection of EventBridge's API
 * destination sends it as an API key.
 */
const fromEventBridge: MiddlewareHandler<AppEnv> = async (context, next) => {
  const secret = needSecret(context.env, "EVENT_SECRET");
  await checkSecret(context.req.header("x-webhook-secret"), secret, "The header x-webhook-secret");
  await next();
};

const limitedBody: MiddlewareHandler = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => {
    throw new Refusal(413, `The body must have at most ${maxBodyBytes} bytes`);
  },
});

// Caches must not store answers, because an answer may contain a token, and the state of a queue changes.
app.use(async (context, next) => {
  await next();
  context.header("cache-control", "no-store");
});

// Your own site calls this route after it has checked that the viewer may watch. The player sends the token as
// `?token=` in the playback URL.
app.post("/tokens", fromCaller, limitedBody, async (context) => {
  const input = readObject(await context.req.arrayBuffer());
  return context.json(await createPlaybackToken(input, need(context.env, "PLAYBACK_PRIVATE_KEY"), new Date()), 201);
});
app.all("/tokens", () => refuseMethod("POST"));

app.post("/metadata", fromCaller, limitedBody, async ({ env, req, json }) => {
  // The settings are checked before messages are queued, because with wrong ones no message could be sent.
  clientConfig(env);
  accountCallsPerSecond(env);
  const { channelArn, messages, lifetimeSeconds } = readMetadata(readObject(await req.arrayBuffer()), needRegion(env));
  const { accepted, queued } = await relayOf(env, channelArn).enqueue(channelArn, messages, lifetimeSeconds);
  if (accepted) return json({ queued }, 202);
  const text = `The queue must hold at most ${maxQueuedMessages} messages, and holds ${queued}; GET /metadata says why they wait`;
  throw new Refusal(503, text, { "retry-after": "10" });
});
app.get("/metadata", fromCaller, async ({ env, req, json }) => {
  return json(await relayOf(env, readChannelArn(req.query("channelArn"))).status());
});
app.all("/metadata", () => refuseMethod("POST, GET"));

app.post("/events", fromEventBridge, limitedBody, async ({ env, req, json }) => {
  const event = readEvent(readObject(await req.arrayBuffer()));
  const change = readStreamChange(event);
  const used = change !== undefined;
  if (change) await relayOf(env, change.channelArn).streamChanged(change);
  console.log(toLogLine({ event: event["detail-type"], id: event.id, resource: event.resources[0], used }));
  return json({ used }, 202);
});
app.all("/events", () => refuseMethod("POST"));

app.notFound(({ req, json }) => json({ error: `The routes are /tokens, /metadata and /events, got ${req.path}` }, 404));
app.onError((error) => {
  if (error instanceof Refusal) return error.toResponse();
  console.error(toLogLine({ event: "unexpected error", error: error.message }));
  return new Refusal(500, "An unexpected error occurred; see the log of the worker").toResponse();
});

export default app;

/** @throws Refusal with status 405 */
function refuseMethod(allow: string): never {
  throw new Refusal(405, `The method must be one of ${allow}`, { allow });
}

function relayOf(env: Env, channelArn: string): DurableObjectStub<ChannelRelay> {
  return env.CHANNELS.get(env.CHANNELS.idFromName(channelArn));
}
