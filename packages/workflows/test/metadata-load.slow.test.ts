/**
 * A hundred producers for ten minutes of a simulated clock, which is also the clock of the service. The service has the
 * rates of Amazon IVS, and calls take up to 80 milliseconds there and back.
 */
import { Ivs, IvsClient } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials as credentials } from "@ivskit/local";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createRateLimiter } from "../src/limits/memory.ts";
import type { MetadataMessage } from "../src/metadata/envelope.ts";
import { MetadataQueue } from "../src/metadata/metadata-queue.ts";
import { createMetadataReader } from "../src/metadata/reader.ts";
import { SimulatedClock } from "./simulated-clock.ts";

const producers = 100;
const durationMs = 600_000;

// The client signs with the date of the system.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());

/** Numbers from 0 to 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Message {
  readonly producer: number;
  readonly number: number;
  readonly text: string;
}

test.each([
  { channels: 40, limit: 155 },
  { channels: 8, limit: 40 },
])("$channels channels, at most $limit calls per second", { timeout: 1_800_000 }, async ({ channels, limit }) => {
  const clock = new SimulatedClock((now) => void vi.setSystemTime(now));
  const random = createRandom(channels);
  const local = createLocalIvs({ rates: true, clock: () => new Date(clock.now()) });
  const ivs = new Ivs({ region: "us-west-2", credentials, fetch: local.fetch });
  const arns: string[] = [];
  for (let index = 0; index < channels; index++) {
    await clock.runUntil(clock.sleep(1_000));
    const { channel } = await ivs.createChannel({});
    arns.push(channel?.arn ?? "");
    await local.streams.start(channel?.arn ?? "");
  }
  const statuses = new Map<number, number>();
  const received = new Map<string, MetadataMessage[]>(arns.map((arn) => [arn, []]));
  const readers = new Map(arns.map((arn) => [arn, createMetadataReader()]));
  const client = new IvsClient({
    region: "us-west-2",
    credentials,
    fetch: async (request: Request) => {
      await clock.sleep(random() * 40);
      const response = await clock.during(async () => {
        const { channelArn, metadata } = (await request.clone().json()) as Record<string, string>;
        const answer = await local.fetch(request);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status === 204) {
          received.get(channelArn ?? "")?.push(...(readers.get(channelArn ?? "")?.(metadata ?? "") ?? []));
        }
        return answer;
      });
      await clock.sleep(random() * 40);
      return response;
    },
  });
  const queue = new MetadataQueue(client, { limiter: createRateLimiter({ clock }), requestTimeoutMs: 300_000 });
  const begun = clock.now();
  const sent = new Array<number>(producers).fill(0);
  const produce = async (producer: number): Promise<void> => {
    const channelArn = arns[producer % channels] ?? "";
    while (clock.now() < begun + durationMs) {
      // Two messages of this size do not share a call, so every message needs one.
      const text = "x".repeat(500 + random() * 400);
      const message: Message = { producer, number: sent[producer] ?? 0, text };
      sent[producer] = message.number + 1;
      expect(await queue.send(channelArn, message)).toBe("sent");
    }
  };
  await clock.runUntil(Promise.all(Array.from({ length: producers }, (_, producer) => produce(producer))));
  await clock.runUntil(queue.drain());
  const seconds = (clock.now() - begun) / 1_000;

  expect([...statuses.keys()]).toEqual([204]);
  const calls = statuses.get(204) ?? 0;
  console.log(
    `${channels} channels: ${calls} calls in ${seconds.toFixed(1)} s, ${((calls / seconds / limit) * 100).toFixed(1)} % of ${limit} a second`,
  );
  expect(calls / seconds).toBeGreaterThanOrEqual(limit * 0.9);
  for (const arn of arns) {
    const messages = (received.get(arn) ?? []).map(({ data }) => data as Message);
    for (const [producer, count] of sent.entries()) {
      if (arns[producer % channels] !== arn) continue;
      const numbers = messages.filter((message) => message.producer === producer).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: count }, (_, number) => number));
    }
  }
  expect([...received.values()].flat()).toHaveLength(sent.reduce((sum, count) => sum + count));
});
