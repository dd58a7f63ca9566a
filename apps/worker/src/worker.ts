/**
 * A Cloudflare Worker for live streams on Amazon IVS:
 *
 *     POST /tokens    signs a playback token for a viewer of a private channel
 *     POST /metadata  queues timed metadata, which reaches the players within the service's limits
 *     GET  /metadata  how a channel's queue stands (?channelArn=…)
 *     POST /events    takes Amazon EventBridge's events about streams
 */
import { byteLength, messageLimit } from "./batch.ts";
import { type ChannelRelay, queueLimit } from "./channel-relay.ts";
import { readEvent, readStreamChange } from "./events.ts";
import { checkMembers, checkSecret, type Json, Refusal, readChannelArn, readObject } from "./http.ts";
import { toLogLine } from "./log.ts";
import { clientConfig, type Env, need, needRegion, needSecret } from "./settings.ts";
import { signPlaybackToken } from "./token.ts";

// The runtime looks for the classes of the Durable Objects here.
export { AccountBudget } from "./account-budget.ts";
export { ChannelRelay } from "./channel-relay.ts";

/** Bytes; an event of EventBridge has at most as many. */
const bodyLimit = 256 * 1024;
const messagesPerRequest = 500;
/** Seconds: a day. */
const longestLifetime = 86_400;

type Route = (request: Request, env: Env) => Promise<Response>;

const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  "/tokens": { POST: postToken },
  "/metadata": { POST: postMetadata, GET: getMetadata },
  "/events": { POST: postEvent },
};

export default {
  async fetch(request, env): Promise<Response> {
    try {
      const { pathname } = new URL(request.url);
      const methods = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
      if (!methods) throw new Refusal(404, `There is no ${pathname}; there are ${Object.keys(routes).join(", ")}`);
      const route = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
      const allow = Object.keys(methods).join(", ");
      if (!route) throw new Refusal(405, `${pathname} takes ${allow}`, { allow });
      return await route(request, env);
    } catch (error) {
      if (error instanceof Refusal) return answer(error.status, { error: error.message }, error.headers);
      console.error(toLogLine({ event: "unexpected", error: error instanceof Error ? error.message : "unknown" }));
      return answer(500, { error: "Something unexpected went wrong; the worker's log says what" });
    }
  },
} satisfies ExportedHandler<Env>;

/** Your own site asks for its viewer, whom it knows; the token goes to the player as `?token=` of the playback URL. */
async function postToken(request: Request, env: Env): Promise<Response> {
  await checkCaller(request, env);
  const input = await readObject(request, bodyLimit);
  return answer(201, await signPlaybackToken(input, need(env, "PLAYBACK_PRIVATE_KEY"), new Date()));
}

async function postMetadata(request: Request, env: Env): Promise<Response> {
  await checkCaller(request, env);
  // What cannot be sent for want of a setting is refused at once, and not queued for nothing.
  clientConfig(env);
  const input = await readObject(request, bodyLimit);
  checkMembers(input, ["channelArn", "messages", "lifetime"]);
  const channelArn = checkedRegion(readChannelArn(input.channelArn), env);
  const result = await relay(env, channelArn).enqueue(channelArn, readMessages(input), readLifetime(input));
  if (result.accepted) return answer(202, { queued: result.queued });
  const text = `${result.queued} messages wait already, of at most ${queueLimit}; is the channel live? GET /metadata says why`;
  throw new Refusal(503, text, { "retry-after": "10" });
}

async function getMetadata(request: Request, env: Env): Promise<Response> {
  await checkCaller(request, env);
  const channelArn = readChannelArn(new URL(request.url).searchParams.get("channelArn"));
  return answer(200, await relay(env, channelArn).status());
}

/** An API destination of EventBridge, whose connection adds the secret as an API key. */
async function postEvent(request: Request, env: Env): Promise<Response> {
  await checkSecret(
    request.headers.get("x-webhook-secret"),
    needSecret(env, "EVENT_SECRET"),
    "The header x-webhook-secret",
  );
  const event = readEvent(await readObject(request, bodyLimit));
  const change = readStreamChange(event);
  if (change) await relay(env, change.channelArn).streamChanged(change);
  console.log(toLogLine({ event: event.type, id: event.id, resource: event.resources[0], used: change !== undefined }));
  return answer(202, { used: change !== undefined });
}

async function checkCaller(request: Request, env: Env): Promise<void> {
  const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
  await checkSecret(token, needSecret(env, "API_TOKEN"), "The bearer token in the header authorization");
}

function readMessages({ messages }: Json): string[] {
  if (Array.isArray(messages) && messages.length > 0 && messages.length <= messagesPerRequest)
    return messages.map(encodeMessage);
  throw new Refusal(400, `messages has to be a list of 1 to ${messagesPerRequest} JSON values`);
}

/** @throws Refusal 413 for a message that no payload can hold */
function encodeMessage(value: unknown, index: number): string {
  const data = JSON.stringify(value);
  const size = byteLength(data);
  if (size <= messageLimit) return data;
  throw new Refusal(413, `messages[${index}] has ${size} bytes as JSON; at most ${messageLimit} can be sent`);
}

function readLifetime({ lifetime = longestLifetime }: Json): number {
  if (typeof lifetime === "number" && lifetime > 0 && lifetime <= longestLifetime) return lifetime;
  throw new Refusal(400, `lifetime has to be a number of seconds up to ${longestLifetime}`);
}

function checkedRegion(channelArn: string, env: Env): string {
  const region = channelArn.split(":")[3];
  if (region === needRegion(env)) return channelArn;
  throw new Refusal(
    400,
    `The channel is in ${region}, and this worker calls ${env.AWS_REGION}; deploy one for each region`,
  );
}

function relay(env: Env, channelArn: string): DurableObjectStub<ChannelRelay> {
  return env.CHANNELS.get(env.CHANNELS.idFromName(channelArn));
}

/** Tokens and queues are nobody else's business, so no cache may keep an answer. */
function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}
