/** The queue against a local service with the rates of Amazon IVS. */
import { getEventListeners } from "node:events";
import { Ivs, IvsClient } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials as credentials, type LocalIvs } from "@ivskit/local";
import { beforeEach, expect, test } from "vitest";
import { createRateLimiter } from "../src/limits/memory.ts";
import type { RateLimiter } from "../src/limits/rate-limiter.ts";
import { MetadataQueue } from "../src/metadata/metadata-queue.ts";
import type { MetadataQueueOptions } from "../src/metadata/queue-options.ts";
import { createMetadataReader } from "../src/metadata/reader.ts";

/** Permits every action. */
const unlimited: RateLimiter = { acquire: async () => ({ release: async () => {} }) };

let local: LocalIvs;
let ivs: Ivs;
let client: IvsClient;
let channelArn: string;
/** The calls that the service received. */
let calls: { readonly metadata: string; readonly status: number }[];
/** The number of calls that the client has begun. */
let started: number;
/** If it is set, each call waits for this promise before the service receives it. */
let held: Promise<void> | undefined;

async function createChannel(isLive = true): Promise<string> {
  const { channel } = await ivs.createChannel({});
  if (isLive) await local.streams.start(channel?.arn ?? "");
  return channel?.arn ?? "";
}

beforeEach(async () => {
  local = createLocalIvs({ rates: true });
  ivs = new Ivs({ region: "us-west-2", credentials, fetch: local.fetch });
  calls = [];
  started = 0;
  held = undefined;
  client = new IvsClient({
    region: "us-west-2",
    credentials,
    fetch: async (request: Request) => {
      started++;
      const { metadata } = (await request.clone().json()) as { metadata: string };
      await held;
      const response = await local.fetch(request);
      calls.push({ metadata, status: response.status });
      return response;
    },
  });
  channelArn = await createChannel();
});

function createQueue(options: Partial<MetadataQueueOptions> = {}): MetadataQueue {
  return new MetadataQueue(client, { limiter: createRateLimiter(), retryDelayMs: 5, ...options });
}

/** The data that players got. */
function delivered(): unknown[] {
  const read = createMetadataReader();
  return calls.flatMap(({ metadata, status }) => (status === 204 ? read(metadata) : [])).map(({ data }) => data);
}

/** Makes the first call wait, so that later messages share the next one. Returns the function that ends the wait. */
function holdCalls(): () => void {
  let end = (): void => {};
  held = new Promise((resolve) => {
    end = resolve;
  });
  return end;
}

const outcomesOf = async (sent: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(sent)).map((result) =>
    result.status === "fulfilled" ? result.value : `${(result.reason as Error).name}`,
  );

test("messages of the same moment share a call, in order", async () => {
  const queue = createQueue();
  const messages = Array.from({ length: 20 }, (_, number) => ({ number }));
  expect(await outcomesOf(messages.map((message) => queue.send(channelArn, message)))).toEqual(Array(20).fill("sent"));
  expect(delivered()).toEqual(messages);
  expect(calls).toHaveLength(1);
  expect(queue.size).toBe(0);
});

test("more than 1 KB is sent in several calls, one after the other", async () => {
  const queue = createQueue();
  const messages = Array.from({ length: 6 }, (_, number) => `${number}${"€".repeat(150)}`);
  await Promise.all(messages.map((message) => queue.send(channelArn, message)));
  expect(delivered()).toEqual(messages);
  expect(calls).toHaveLength(3);
});

test("a message is sent only once the service has accepted it", async () => {
  const release = holdCalls();
  const queue = createQueue();
  let isSent = false;
  const sent = queue.send(channelArn, 1).then(() => {
    isSent = true;
  });
  await expect.poll(() => started).toBe(1);
  expect([isSent, queue.size]).toEqual([false, 1]);
  release();
  await sent;
  expect([calls.length, queue.size]).toEqual([1, 0]);
});

test("a message with a key takes the place of the one that waits", async () => {
  const release = holdCalls();
  const queue = createQueue();
  const sent = [queue.send(channelArn, "first")];
  // The first call is in progress, so its message cannot be replaced any more.
  await expect.poll(() => started).toBe(1);
  for (let score = 0; score < 3; score++) sent.push(queue.send(channelArn, { score }, { key: "score" }));
  sent.push(queue.send(channelArn, "last"), queue.send(channelArn, { score: 3 }, { key: "score" }));
  release();
  expect(await outcomesOf(sent)).toEqual(["sent", "replaced", "replaced", "replaced", "sent", "sent"]);
  expect(delivered()).toEqual(["first", { score: 3 }, "last"]);
});

test("a key of one channel replaces nothing in another", async () => {
  const other = await createChannel();
  const queue = createQueue();
  const sent = [queue.send(channelArn, 1, { key: "score" }), queue.send(other, 2, { key: "score" })];
  expect(await outcomesOf(sent)).toEqual(["sent", "sent"]);
});

test("throttled calls are repeated in order, and players get each message once", async () => {
  const queue = createQueue({ limiter: unlimited, retryDelayMs: 100 });
  const messages = Array.from({ length: 12 }, (_, number) => `${number}${"x".repeat(900)}`);
  await Promise.all(messages.map((message) => queue.send(channelArn, message)));
  expect(calls.some(({ status }) => status === 429)).toBe(true);
  expect(delivered()).toEqual(messages);
});

test("a message of a throttled call is replaced by one that waits with its key", async () => {
  const release = holdCalls();
  local.faults.set({ fault: "ThrottlingException", count: 1 });
  const queue = createQueue();
  const sent = [queue.send(channelArn, "first"), queue.send(channelArn, { votes: 1 }, { key: "votes" })];
  await expect.poll(() => started).toBe(1);
  sent.push(queue.send(channelArn, { votes: 2 }, { key: "votes" }));
  release();
  expect(await outcomesOf(sent)).toEqual(["sent", "replaced", "sent"]);
  expect(delivered()).toEqual(["first", { votes: 2 }]);
});

test("a message that was aborted during a throttled call is not sent again", async () => {
  const release = holdCalls();
  local.faults.set({ fault: "ThrottlingException", count: 1 });
  const one = new AbortController();
  const queue = createQueue();
  const sent = [queue.send(channelArn, 1, { abortSignal: one.signal }), queue.send(channelArn, 2)];
  await expect.poll(() => started).toBe(1);
  one.abort(new RangeError("not needed"));
  release();
  expect(await outcomesOf(sent)).toEqual(["RangeError", "sent"]);
  expect(delivered()).toEqual([2]);
});

test("within its limiter it is never throttled", async () => {
  const queue = createQueue();
  const messages = Array.from({ length: 11 }, (_, number) => `${number}${"x".repeat(900)}`);
  await Promise.all(messages.map((message) => queue.send(channelArn, message)));
  expect(calls.map(({ status }) => status)).toEqual(Array(11).fill(204));
});

test("the messages of a refused call fail with its error, and later ones are sent", async () => {
  const offline = await createChannel(false);
  const queue = createQueue();
  const sent = [queue.send(offline, 1), queue.send(offline, 2), queue.send(channelArn, 3)];
  expect(await outcomesOf(sent)).toEqual(["ChannelNotBroadcasting", "ChannelNotBroadcasting", "sent"]);
  await local.streams.start(offline);
  expect(await queue.send(offline, 4)).toBe("sent");
});

test("a call whose response is lost fails and is not repeated; players skip a second message with its id", async () => {
  const queue = createQueue();
  local.faults.set({ fault: "html", status: 502, when: "after", count: 1 });
  const [outcome] = await outcomesOf([queue.send(channelArn, "a", { id: "my-id" })]);
  expect(outcome).not.toBe("sent");
  expect(calls.map(({ metadata }) => metadata)).toEqual(['[{"id":"my-id","data":"a"}]']);
  await queue.send(channelArn, "a", { id: "my-id" });
  const read = createMetadataReader();
  expect(calls.map(({ metadata }) => read(metadata).length)).toEqual([1, 0]);
});

test("a permit is released after an answer of the service, and not after that of a proxy", async () => {
  let released = 0;
  const release = async (): Promise<void> => void released++;
  const queue = createQueue({ limiter: { acquire: async () => ({ release }) } });
  local.faults.set({ fault: "html", status: 502, count: 1 });
  await outcomesOf([queue.send(channelArn, "a")]);
  expect(released).toBe(0);
  await queue.send(channelArn, "b");
  expect(released).toBe(1);
  await outcomesOf([queue.send(await createChannel(false), "c")]);
  expect(released).toBe(2);
});

test("a limiter that fails makes the messages fail that wait for it", async () => {
  const queue = createQueue({ limiter: { acquire: () => Promise.reject(new RangeError("no server")) } });
  expect(await outcomesOf([queue.send(channelArn, 1), queue.send(channelArn, 2)])).toEqual([
    "RangeError",
    "RangeError",
  ]);
});

test.each([
  { name: "no JSON", data: undefined, want: "TypeError" },
  { name: "more than 1 KB", data: "€".repeat(340), want: "RangeError" },
])("$name is refused and blocks nothing", async ({ data, want }) => {
  const queue = createQueue();
  expect(await outcomesOf([queue.send(channelArn, data), queue.send(channelArn, 1)])).toEqual([want, "sent"]);
});

test("a full queue refuses a message, and is ready again after a call", async () => {
  const queue = createQueue({ maxQueuedMessages: 2 });
  const sent = [1, 2, 3].map((data) => queue.send(channelArn, data));
  expect(await outcomesOf(sent)).toEqual(["sent", "sent", "MetadataQueueError"]);
  await queue.ready();
  for (let data = 0; data < 6; data++) {
    await queue.ready();
    expect(queue.size).toBeLessThan(2);
    sent.push(queue.send(channelArn, data));
  }
  expect((await outcomesOf(sent)).slice(3)).toEqual(Array(6).fill("sent"));
});

test("flush waits for the messages that are in the queue, and drain for the last one", async () => {
  const queue = createQueue();
  const sent = [queue.send(channelArn, 1)];
  await queue.flush();
  expect(delivered()).toEqual([1]);
  sent.push(queue.send(channelArn, 2));
  const drained = queue.drain();
  sent.push(queue.send(channelArn, 3));
  await drained;
  expect(delivered()).toEqual([1, 2]);
  expect(await outcomesOf(sent)).toEqual(["sent", "sent", "MetadataQueueError"]);
});

test("a queue drains when its scope ends", async () => {
  const sent: Promise<unknown>[] = [];
  {
    await using queue = createQueue();
    sent.push(queue.send(channelArn, 1), queue.send(channelArn, 2));
  }
  expect(delivered()).toEqual([1, 2]);
  expect(await outcomesOf(sent)).toEqual(["sent", "sent"]);
});

test("closing fails the messages that wait, and waits for the call in progress", async () => {
  const release = holdCalls();
  const queue = createQueue();
  const sent = [queue.send(channelArn, 1)];
  await expect.poll(() => started).toBe(1);
  sent.push(queue.send(channelArn, 2));
  const closed = queue.close();
  release();
  await closed;
  expect(await outcomesOf([...sent, queue.send(channelArn, 3)])).toEqual([
    "sent",
    "MetadataQueueError",
    "MetadataQueueError",
  ]);
  expect(delivered()).toEqual([1]);
});

test("closing ends the pause after a throttled call", async () => {
  const queue = createQueue({ limiter: unlimited, retryDelayMs: 3_600_000 });
  local.faults.set({ id: "busy", fault: "ThrottlingException" });
  const sent = [queue.send(channelArn, 1)];
  await expect.poll(() => calls.length).toBe(1);
  await queue.close(new RangeError("the show is over"));
  expect(await outcomesOf(sent)).toEqual(["RangeError"]);
});

test("signals take out one message, or close the queue", async () => {
  const release = holdCalls();
  const whole = new AbortController();
  const one = new AbortController();
  const queue = createQueue({ abortSignal: whole.signal });
  const sent = [queue.send(channelArn, 1)];
  await expect.poll(() => started).toBe(1);
  sent.push(queue.send(channelArn, 2, { abortSignal: one.signal }), queue.send(channelArn, 3));
  one.abort(new RangeError("not needed"));
  expect(await outcomesOf([sent[1] as Promise<unknown>])).toEqual(["RangeError"]);
  whole.abort(new SyntaxError("all over"));
  release();
  expect(await outcomesOf([...sent, queue.send(channelArn, 4)])).toEqual([
    "sent",
    "RangeError",
    "SyntaxError",
    "MetadataQueueError",
  ]);
  expect(delivered()).toEqual([1]);
  expect(await outcomesOf([queue.send(channelArn, 5, { abortSignal: one.signal })])).toEqual(["RangeError"]);
});

test.each(["close", "drain"] as const)("%s stops listening to the signal", async (end) => {
  const { signal } = new AbortController();
  const queue = createQueue({ abortSignal: signal });
  const sent = queue.send(channelArn, 1);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await Promise.allSettled([sent, queue[end]()]);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a queue that drains still listens to the signal", async () => {
  const release = holdCalls();
  const whole = new AbortController();
  const queue = createQueue({ abortSignal: whole.signal });
  const sent = [queue.send(channelArn, 1)];
  await expect.poll(() => started).toBe(1);
  sent.push(queue.send(channelArn, 2));
  const drained = queue.drain();
  whole.abort(new SyntaxError("all over"));
  release();
  await drained;
  expect(await outcomesOf(sent)).toEqual(["sent", "SyntaxError"]);
});

const names = "maxQueuedMessages,retryDelayMs,requestTimeoutMs,channelCallsPerSecond,accountCallsPerSecond";
test.each([
  [{ maxQueuedMessages: Number.NaN }, new RangeError("maxQueuedMessages must be an integer of at least 1, got NaN")],
  [{ maxQueuedMessages: 0 }, new RangeError("maxQueuedMessages must be an integer of at least 1, got 0")],
  [{ maxQueuedMessages: "10" }, new RangeError('maxQueuedMessages must be an integer of at least 1, got "10"')],
  [{ maxQueuedMessages: null }, new RangeError("maxQueuedMessages must be an integer of at least 1, got null")],
  [{ retryDelayMs: -1 }, new RangeError("retryDelayMs must be an integer of at least 0, got -1")],
  [{ requestTimeoutMs: 0 }, new RangeError("requestTimeoutMs must be an integer of at least 1, got 0")],
  [{ channelCallsPerSecond: 0.5 }, new RangeError("channelCallsPerSecond must be an integer of at least 1, got 0.5")],
  [{ accountCallsPerSecond: 0 }, new RangeError("accountCallsPerSecond must be an integer of at least 1, got 0")],
  [{ limiter: undefined }, new TypeError("limiter must have the method acquire, got undefined")],
  [{ limiter: 5 }, new TypeError("limiter must have the method acquire, got number")],
  [{ toString: 1 }, new TypeError(`toString is not an option: expected limiter, abortSignal or one of ${names}`)],
  [
    { maxMessages: undefined },
    new TypeError(`maxMessages is not an option: expected limiter, abortSignal or one of ${names}`),
  ],
])("the options %o are refused", (options, error) => {
  expect(() => createQueue(options as Partial<MetadataQueueOptions>)).toThrow(error);
});

test("a queue without options is refused; numbers of zero and absent ones are not", () => {
  expect(() => new MetadataQueue(client, undefined as unknown as MetadataQueueOptions)).toThrow(
    "limiter must have the method acquire, got undefined",
  );
  expect(createQueue({ retryDelayMs: 0, maxQueuedMessages: undefined, abortSignal: undefined }).size).toBe(0);
});

test("a message without an ARN is refused, and the queue stays usable", async () => {
  const queue = new MetadataQueue(client, { limiter: unlimited });
  await expect(queue.send(undefined as unknown as string, 1)).rejects.toThrow(
    new TypeError("channelArn must be a string, got undefined"),
  );
  expect(await queue.send(channelArn, 1)).toBe("sent");
  await queue.drain();
});

test("a permit that is not released in time holds no message back", async () => {
  const limiter: RateLimiter = { acquire: async () => ({ release: () => new Promise(() => {}) }) };
  const queue = new MetadataQueue(client, { limiter });
  expect(await queue.send(channelArn, 1)).toBe("sent");
  await queue.close();
});

test("all callers that wait for space go on when the queue is closed", async () => {
  const { promise, resolve } = withResolvers();
  held = promise;
  const queue = new MetadataQueue(client, { limiter: unlimited, maxQueuedMessages: 1 });
  const sent = queue.send(channelArn, 1);
  const waiting = Promise.all([queue.ready(), queue.ready(), queue.ready()]);
  const closed = queue.close();
  resolve();
  await Promise.allSettled([sent, closed]);
  await waiting;
  expect(queue.size).toBe(0);
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
