/** Middleware runs in the same order, with the same data, as in the official client. */
import { describe, expect, test } from "vitest";
import { type Context, createSides, type Middleware, type Options, type Result, type Side } from "./clients.ts";
import { type Reply, startReplies } from "./replies.ts";

const steps = ["initialize", "serialize", "build", "finalizeRequest", "deserialize"];
const priorities = ["high", "normal", "low"];

/** Beside these names, tools add their middleware. */
const neighbours = [
  "loggerMiddleware",
  "httpAuthSchemeMiddleware",
  "endpointV2Middleware",
  "serializerMiddleware",
  "contentLengthMiddleware",
  "hostHeaderMiddleware",
  "retryMiddleware",
  "awsAuthMiddleware",
  "deserializerMiddleware",
];

const places: readonly Options[] = [
  ...steps.flatMap((step) => priorities.map((priority) => ({ name: `${step} ${priority}`, step, priority }))),
  ...neighbours.flatMap((toMiddleware) =>
    ["before", "after"].map((relation) => ({ name: `${relation} ${toMiddleware}`, relation, toMiddleware })),
  ),
];

/** Middleware that writes each step, its arguments and its result into a log. */
function observe(name: string, log: string[]): Middleware {
  return (next) => async (args) => {
    log.push(
      `${name}: ${Object.keys(args.input)} ${args.request ? `${args.request.method} ${args.request.path}` : ""}`,
    );
    try {
      const result = await next(args);
      log.push(`${name}: ${describeResult(result)}`);
      return result;
    } catch (error) {
      log.push(`${name}: ${(error as Error).name}`);
      throw error;
    }
  };
}

function describeResult({ response, output }: Result): string {
  const { statusCode } = (response ?? {}) as { statusCode?: number };
  return `${statusCode} ${output ? JSON.stringify({ ...output, $metadata: "" }) : "no output"}`;
}

/** Adds the middleware of all places, of the client or of the command in turn, and sends the command. */
async function trace(side: Side): Promise<string[]> {
  const log: string[] = [];
  places.forEach((options, index) => {
    const stack = index % 2 ? side.command : side.client;
    const middleware = observe(options.name ?? "", log);
    if (options.relation) stack.addRelativeTo(middleware, options);
    else stack.add(middleware, options);
  });
  const end = await side.send().then(
    (output) => `output ${JSON.stringify({ ...output, $metadata: "" })}`,
    (error: Error) => `error ${error.name}`,
  );
  return [...log, end];
}

const refusal = { status: 404, headers: { "x-amzn-errortype": "ResourceNotFoundException" } };
const fault = { status: 500, headers: { "x-amzn-errortype": "InternalServerException" } };
const found = { body: '{"channel":{"name":"a"}}' };

describe("the sequence of middleware equals that of the official client", () => {
  test.each<[string, readonly Reply[], attempts: number]>([
    ["a call that succeeds", [found], 1],
    ["a call that is retried", [fault, found], 2],
    ["a call that fails", [refusal], 1],
    ["a call whose attempts all fail", [fault], 3],
  ])("%s", async (_, replies, attempts) => {
    const forOurs = await startReplies(replies);
    const forTheirs = await startReplies(replies);
    const traceOfOurs = await trace(createSides(forOurs.url).ours);
    expect(traceOfOurs).toEqual(await trace(createSides(forTheirs.url).theirs));
    expect(traceOfOurs.length).toBeGreaterThan(2 * places.length);
    expect([forOurs.received.length, forTheirs.received.length]).toEqual([attempts, attempts]);
  });
});

test("the names of client and command", async () => {
  const { url } = await startReplies([found]);
  const { ours, theirs } = createSides(url);
  const seen: Context[] = [];
  for (const { client, send } of [ours, theirs]) {
    client.add((next, context) => {
      seen.push({ clientName: context.clientName ?? "", commandName: context.commandName ?? "" });
      return next;
    });
    await send();
  }
  expect(seen).toEqual([
    { clientName: "IvsClient", commandName: "GetChannelCommand" },
    { clientName: "IvsClient", commandName: "GetChannelCommand" },
  ]);
});

test("a fresh client has the middleware of the official client, by name", () => {
  const { ours, theirs } = createSides("http://127.0.0.1:1");
  expect(ours.client.identify()).toEqual(theirs.client.identify());
  expect(ours.command.identify()).toEqual([]);
});
