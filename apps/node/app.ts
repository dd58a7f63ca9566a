/**
 * The HTTP side of the service:
 *
 *     POST   /creators        makes a creator's channel, and tells its stream key, once
 *     GET    /creators/:name  what belongs to the creator, and whether the channel is live
 *     DELETE /creators/:name  ends the broadcast and deletes everything
 *     GET    /health          200, or 503 while the service stops
 */
import { ChannelNotBroadcasting, GetStreamCommand, type IvsClient } from "@ivskit/client-ivs";
import { type Context, Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";
import { arnsOf, findResources } from "./creator.ts";
import { describeFailure, type Failure, LeftBehindError, Refusal } from "./failures.ts";
import type { Log } from "./log.ts";
import { provision } from "./provision.ts";
import { removeResources } from "./remove.ts";
import { readCreatorRequest, readName } from "./request.ts";

export interface AppOptions {
  readonly client: IvsClient;
  readonly apiToken: string;
  readonly log: Log;
  /** New requests are refused from then on; those under way go on. */
  readonly stopping: AbortSignal;
  /** Those under way end, too, and are rolled back. */
  readonly ended: AbortSignal;
}

type Variables = { readonly Variables: { requestId: string } };
type App = Hono<Variables>;

export function createApp({ client, apiToken, log, stopping, ended }: AppOptions): App {
  const app: App = new Hono();
  /** Two requests for one creator would tread on each other's toes. */
  const busy = new Set<string>();

  app.use(async (context, next) => {
    const requestId = crypto.randomUUID();
    const started = performance.now();
    context.set("requestId", requestId);
    if (stopping.aborted) context.res = answer(context, refusals.stopping);
    else await next();
    context.header("x-request-id", requestId);
    context.header("cache-control", "no-store");
    if (stopping.aborted) context.header("connection", "close");
    const { method, path } = context.req;
    const milliseconds = Math.round(performance.now() - started);
    log("info", "request", { requestId, method, path, status: context.res.status, milliseconds });
  });
  app.get("/health", (context) => context.json({ status: "ok" }));

  const unauthorized = { error: { code: "Unauthorized", message: "Send the API token: authorization: Bearer …" } };
  app.use(
    "/creators/*",
    bearerAuth({
      token: apiToken,
      noAuthenticationHeader: { message: unauthorized },
      invalidAuthenticationHeader: { message: unauthorized },
      invalidToken: { message: unauthorized },
    }),
  );

  app.post(
    "/creators",
    bodyLimit({ maxSize: 16 * 1024, onError: (context) => answer(context, refusals.tooLarge) }),
    async (context) => {
      const request = readCreatorRequest(await context.req.text());
      const { name } = request;
      return alone(busy, name, async () => {
        const existing = arnsOf(await findResources(client, name));
        if (existing.length > 0) throw new Refusal({ ...refusals.exists, message: existsText(name, existing) });
        // A caller who hangs up would never learn the stream key.
        const signal = AbortSignal.any([ended, context.req.raw.signal]);
        const { channel, streamKey, policyArn, recordingArn } = await provision(client, request, signal, log);
        log("info", "provisioned", { creator: name, channelArn: channel.arn });
        return context.json(
          {
            name,
            channelArn: channel.arn,
            playbackUrl: channel.playbackUrl,
            ingestUrl: `rtmps://${channel.ingestEndpoint}:443/app/`,
            streamKey: streamKey.value,
            playbackRestrictionPolicyArn: policyArn,
            recordingConfigurationArn: recordingArn,
          },
          201,
          { location: `/creators/${name}` },
        );
      });
    },
  );

  app.get("/creators/:name", async (context) => {
    const name = readName(context.req.param("name"));
    const found = await findResources(client, name);
    if (arnsOf(found).length === 0) throw new Refusal(refusals.unknown);
    const channelArn = found.channels[0]?.arn;
    return context.json({
      name,
      channelArn,
      live: channelArn !== undefined && (await isLive(client, channelArn)),
      playbackRestrictionPolicyArn: found.policies[0]?.arn,
      recordingConfigurationArn: found.recordings[0]?.arn,
    });
  });

  app.delete("/creators/:name", async (context) => {
    const name = readName(context.req.param("name"));
    return alone(busy, name, async () => {
      const found = await findResources(client, name);
      const deleted = arnsOf(found);
      if (deleted.length === 0) throw new Refusal(refusals.unknown);
      await removeResources(client, found);
      log("info", "removed", { creator: name, arns: deleted });
      return context.json({ name, deleted });
    });
  });

  app.notFound((context) => answer(context, refusals.noRoute));
  app.onError((error, context) => {
    // bearerAuth has its own answer ready.
    if ("getResponse" in error) return error.getResponse();
    const failure = describeFailure(error);
    const leftBehind = error instanceof LeftBehindError ? error.leftBehind : undefined;
    const { name, message } = error instanceof LeftBehindError && error.cause instanceof Error ? error.cause : error;
    const requestId = context.get("requestId");
    if (failure.status >= 500) log("error", "failed", { requestId, error: name, message, leftBehind });
    return answer(context, failure, leftBehind);
  });
  return app;
}

const refusals = {
  stopping: { status: 503, code: "Stopping", message: "The service is stopping; try again", retryAfter: 5 },
  tooLarge: { status: 413, code: "TooLarge", message: "The body is over 16 KB" },
  exists: { status: 409, code: "CreatorExists", message: "" },
  unknown: { status: 404, code: "CreatorUnknown", message: "Nothing belongs to a creator of this name" },
  noRoute: { status: 404, code: "NoRoute", message: "There are POST /creators, GET and DELETE /creators/:name" },
  busy: { status: 409, code: "CreatorBusy", message: "Another request for this creator is under way", retryAfter: 5 },
} satisfies Record<string, Failure>;

function existsText(name: string, arns: readonly string[]): string {
  return `${name} exists already (${arns.join(", ")}); to begin anew: DELETE /creators/${name}`;
}

async function alone<T>(busy: Set<string>, name: string, work: () => Promise<T>): Promise<T> {
  if (busy.has(name)) throw new Refusal(refusals.busy);
  busy.add(name);
  try {
    return await work();
  } finally {
    busy.delete(name);
  }
}

/** The one sign that can be relied upon is the error. */
async function isLive(client: IvsClient, channelArn: string): Promise<boolean> {
  try {
    await client.send(new GetStreamCommand({ channelArn }));
    return true;
  } catch (error) {
    if (error instanceof ChannelNotBroadcasting) return false;
    throw error;
  }
}

function answer(context: Context<Variables>, failure: Failure, leftBehind?: readonly string[]): Response {
  const { status, code, message, retryAfter } = failure;
  if (retryAfter !== undefined) context.header("retry-after", String(retryAfter));
  return context.json({ error: { code, message, requestId: context.get("requestId"), leftBehind } }, status);
}
