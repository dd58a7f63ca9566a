/**
 * Fifty clients send at the same time, at two edges. No call is throttled. All messages arrive, and the messages of
 * each client arrive in order. A call without an answer in time is repeated with the same ids, as on a machine that is
 * very busy, so the tests skip repeated ids, as players do.
 */
import { afterEach, expect, test } from "vitest";
import { type Edge, startEdge } from "./edge.ts";
import { type LimitedIvs, startLimitedIvs } from "./limited-ivs.ts";

let ivs: LimitedIvs;
let edge: Edge;
afterEach(async () => {
  await edge.stop();
  await ivs.close();
});

interface Load {
  readonly clients: number;
  readonly channels: number;
  /** The number of messages that each client sends, with one request for each message. */
  readonly messages: number;
  readonly account: number;
  /** The number of characters that are added to each message. */
  readonly padding: number;
}

const loads: Load[] = [
  { clients: 50, channels: 1, messages: 6, account: 155, padding: 40 },
  { clients: 50, channels: 5, messages: 8, account: 155, padding: 100 },
  { clients: 50, channels: 12, messages: 6, account: 20, padding: 200 },
  { clients: 50, channels: 50, messages: 12, account: 155, padding: 400 },
];

for (const load of loads) {
  const { clients, channels, messages, account, padding } = load;
  test(`${clients} clients, ${channels} channels, ${account} calls per second for the account`, async () => {
    ivs = await startLimitedIvs({ channel: 5, account });
    const settings = { IVS_ENDPOINT: ivs.url, ACCOUNT_CALLS_PER_SECOND: String(account) };
    edge = await startEdge({ settings, edges: 2 });
    const arns = await Promise.all(Array.from({ length: channels }, (_, index) => ivs.liveChannel(`load-${index}`)));

    const begun = performance.now();
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        const channelArn = arns[client % channels];
        for (let number = 0; number < messages; number++) {
          const message = { client, number, text: "x".repeat(padding) };
          const response = await edge.call("/metadata", { channelArn, messages: [message] }, client % 2);
          expect(response.status).toBe(202);
        }
      }),
    );
    const total = clients * messages;
    const arrived = (): number => arns.reduce((sum, arn) => sum + messagesOf(ivs, arn).length, 0);
    await expect.poll(arrived, { timeout: 100_000, interval: 100 }).toBe(total);
    const seconds = (performance.now() - begun) / 1000;

    const peakOfChannel = Math.max(...arns.map((arn) => ivs.peak(arn)));
    console.log(
      `${clients} clients, ${channels} channels: ${total} messages in ${ivs.arrivals.length} calls ` +
        `(${(total / ivs.arrivals.length).toFixed(1)} a call) in ${seconds.toFixed(1)} s; most in a second: ` +
        `${peakOfChannel} of a channel, ${ivs.peak()} of ${account} in all; ${ivs.throttled} throttled`,
    );
    expect(ivs.throttled).toBe(0);
    expect(peakOfChannel).toBeLessThanOrEqual(5);
    expect(ivs.peak()).toBeLessThanOrEqual(account);
    for (const delivery of ivs.deliveries) expect(delivery.bytes).toBeLessThanOrEqual(1024);
    for (const arn of arns) expectOrder(ivs, arn, messages);
  });
}

/** Returns the messages of a channel, each once. */
function messagesOf({ deliveries }: LimitedIvs, arn: string): { readonly id: number; readonly data: unknown }[] {
  const messages = deliveries.filter(({ channelArn }) => channelArn === arn).flatMap((delivery) => delivery.messages);
  return [...new Map(messages.toReversed().map((message) => [message.id, message])).values()].toReversed();
}

/** Expects ids without a gap, and the messages of each client in the order in which it sent them. */
function expectOrder(ivs: LimitedIvs, arn: string, messages: number): void {
  const seen = messagesOf(ivs, arn);
  expect(seen.map(({ id }) => id)).toEqual(seen.map((_, index) => index + 1));
  const byClient = Map.groupBy(
    seen.map(({ data }) => data as { client: number; number: number }),
    ({ client }) => client,
  );
  for (const sent of byClient.values()) {
    expect(sent.map(({ number }) => number)).toEqual(Array.from({ length: messages }, (_, number) => number));
  }
}
