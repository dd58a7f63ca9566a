/**
 * Creates the HTTP routes of the service:
 *
 *     POST   /creators        creates the resources of a creator, and returns them with the stream key
 *     GET    /creators/:name  returns the creator's resources without the key, and whether the channel is live
 *     DELETE /creators/:name  stops the stream and deletes all resources of the creator
 *     GET    /health          answers 200, or 503 while the service stops
 */
import type { IvsClient } from "@ivskit/client-ivs";
import { isLive, WorkflowError } from "@ivskit/workflows";
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
  /** After this signal was aborted, new requests are refused. Requests in progress continue. */
  readonly stopping: AbortSignal;
  /** After this signal was aborted, a `POST /creators` in progress is rolled back. */
  readonly graceOver: AbortSignal;
}

type Variables = { readonly Variables: { requestId: string } };
type App = Hono<Variables>;

export function createApp({ client, apiToken, log, stopping, graceOver }: AppOptions): App {
  const app: App = new Hono();
  /**
   * The names of creators with a POST or DELETE request in progress. Two such requests for one creator at the same time
   * would undo each other's work.
   */
  const locked = new Set<string>();

  app.use(async (context, next) => {
    const requestId = crypto.randomUUID();
    const startedAt = performance.now();
    context.set("requestId", requestId);
    if (stopping.aborted) context.res = answer(context, refusals.stopping);
    else await next();
    context.header("x-request-id", requestId);
    context.header("cache-control", "no-store");
    if (stopping.aborted) context.header("connection", "close");
    const { method, path } = context.req;
    const milliseconds = Math.round(performance.now() - startedAt);
    log("info", "request", { requestId, method, path, status: context.res.status, milliseconds });
  });
  app.get("/health", (context) => context.json({ status: "ok" }));

  const unauthorized = (context: Context<Variables>): object => ({
    error: {
      code: "Unauthorized",
      message: "Send the API token: authorization: Bearer …",
      requestId: context.get("requestId"),
    },
  });
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
      return withLock(locked, name, async () => {
        const existing = arnsOf(await findResources(client, name));
        if (existing.length > 0) throw new Refusal({ ...refusals.exists, message: existsText(name, existing) });
        // A caller that disconnects would never get the stream key, so its request is rolled back.
        const signal = AbortSignal.any([graceOver, context.req.raw.signal]);
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
    return withLock(locked, name, async () => {
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
    // The error that `bearerAuth` throws contains the response.
    if ("getResponse" in error) return error.getResponse();
    const failure = describeFailure(error);
    const leftBehind = error instanceof LeftBehindError ? error.leftBehind : undefined;
    const isWrapper = error instanceof LeftBehindError || error instanceof WorkflowError;
    const { name, message } = isWrapper && error.cause instanceof Error ? error.cause : error;
    const requestId = context.get("requestId");
    if (failure.status >= 500) log("error", "failed", { requestId, error: name, message, leftBehind });
    return answer(context, failure, leftBehind);
  });
  return app;
}

const refusals = {
  stopping: { status: 503, code: "Stopping", message: "The service is stopping; try again", retryAfter: 5 },
  tooLarge: { status: 413, code: "TooLarge", message: "The body must have at most 16 KB" },
  exists: { status: 409, code: "CreatorExists", message: "" },
  unknown: { status: 404, code: "CreatorUnknown", message: "No creator has this name" },
  noRoute: { status: 404, code: "NoRoute", message: "The routes are POST /creators, GET and DELETE /creators/:name" },
  busy: { status: 409, code: "CreatorBusy", message: "Another request for this creator is in progress", retryAfter: 5 },
} satisfies Record<string, Failure>;

function existsText(name: string, arns: readonly string[]): string {
  return `${name} already exists (${arns.join(", ")}); send DELETE /creators/${name} to start over`;
}

/** Returns the result of the work. @throws Refusal with status 409 while another request has the lock of the name */
async function withLock<T>(locked: Set<string>, name: string, work: () => Promise<T>): Promise<T> {
  if (locked.has(name)) throw new Refusal(refusals.busy);
  locked.add(name);
  try {
    return await work();
  } finally {
    locked.delete(name);
  }
}

function answer(context: Context<Variables>, failure: Failure, leftBehind?: readonly string[]): Response {
  const { status, code, message, retryAfter } = failure;
  if (retryAfter !== undefined) context.header("retry-after", String(retryAfter));
  return context.json({ error: { code, message, requestId: context.get("requestId"), leftBehind } }, status);
}
