import { afterEach, describe, expect, test } from "vitest";
import { createLocalIvs, type RateOptions } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { ivs } from "../src/services/ivs/contract.ts";
import { createRateLimiter } from "../src/simulation/rates.ts";
import { signed } from "./sign.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

const second = 1_000;
/** The time of the service. It stands still, so that a slow machine makes no difference. */
const start = new Date();
const clock = () => start;

/** Returns the number of calls at one moment that are accepted. */
function allowed(options: boolean | RateOptions, operation: string, input = {}): number {
  const limiter = createRateLimiter(options, services, "123456789012");
  let count = 0;
  for (; count < 200; count++) {
    try {
      limiter.take(ivs, operation, input, new Date(0));
    } catch {
      break;
    }
  }
  return count;
}

describe("calls a second", () => {
  test.each([
    ["CreateChannel", 5],
    ["BatchGetChannel", 5],
    ["ListChannels", 5],
    ["GetStream", 5],
    ["StopStream", 5],
    ["ListStreamSessions", 5],
    ["CreateStreamKey", 5],
    ["UpdatePlaybackRestrictionPolicy", 5],
    ["ImportPlaybackKeyPair", 3],
    ["ListPlaybackKeyPairs", 3],
    ["CreateRecordingConfiguration", 3],
    ["GetRecordingConfiguration", 3],
    ["StartViewerSessionRevocation", 10],
    ["BatchStartViewerSessionRevocation", 2],
    ["TagResource", 10],
    ["PutMetadata", 5],
  ])("%s: %d", (operation, want) => {
    expect(allowed(true, operation, { channelArn: "one" })).toBe(want);
  });

  test("each operation has its own", () => {
    const limiter = createRateLimiter({ GetStream: 1, GetChannel: 1 }, services, "123456789012");
    limiter.take(ivs, "GetStream", {}, new Date(0));
    limiter.take(ivs, "GetChannel", {}, new Date(0));
    expect(() => limiter.take(ivs, "GetStream", {}, new Date(0))).toThrow();
  });
});

describe("set otherwise", () => {
  const table: [boolean | RateOptions, string, number][] = [
    [false, "GetChannel", 200],
    [{ GetChannel: 2 }, "GetChannel", 2],
    [{ GetChannel: 2 }, "GetStream", 5],
    [{ GetChannel: false }, "GetChannel", 200],
    [{ PutMetadata: 7 }, "PutMetadata", 7],
    [{ PutMetadata: { channel: false, account: 3 } }, "PutMetadata", 3],
    [{ PutMetadata: false }, "PutMetadata", 155],
  ];
  test.each(table)("%j: %s %d", (options, operation, want) => {
    expect(allowed(options, operation, { channelArn: "one" })).toBe(want);
  });

  test.each([
    [{ Nonsense: 1 }, /^rates\.Nonsense must be the name of an operation/],
    [{ GetChannel: 0 }, /^rates\.GetChannel must be a number of calls a second/],
    [{ PutMetadata: { account: -1 } }, /^rates\.PutMetadata\.account must be a number/],
  ])("%j is refused", (rates, text) => {
    expect(() => createLocalIvs({ rates: rates as RateOptions })).toThrow(text);
  });
});

test("the window slides: a second after a call there is room for another, and refused calls take none", () => {
  const limiter = createRateLimiter({ GetChannel: 2 }, services, "123456789012");
  const take = (time: number) => {
    try {
      limiter.take(ivs, "GetChannel", {}, new Date(time));
      return true;
    } catch {
      return false;
    }
  };
  const times = [0, 600, 700, 999, 1_000, 1_001, 1_600, 1_601];
  expect(times.map(take)).toEqual([true, true, false, false, true, false, true, false]);
});

describe("over HTTP, on the service's clock", () => {
  const local = useLocalIvs({ rates: true, clock });

  test("PutMetadata: 5 a second on a channel", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    const other = await newChannel(local.ivs);
    for (const arn of [channelArn, other.arn]) await local.server.service.streams.start(arn);
    const put = (arn = channelArn) => local.ivs.putMetadata({ channelArn: arn, metadata: "x" });
    for (let index = 0; index < 5; index++) await put();
    const text = `Operation: ivs:PutMetadata exceeded call rate: 5 for resource: ${channelArn}`;
    await refused(put(), "ThrottlingException", 429, text);
    await put(other.arn);
    await local.server.service.clock.advance(second);
    await put();
  });

  test("PutMetadata: 155 a second on the account", async () => {
    const limiter = createRateLimiter(true, services, "123456789012");
    const put = (index: number) =>
      limiter.take(ivs, "PutMetadata", { channelArn: `channel-${index % 40}` }, new Date(0));
    for (let index = 0; index < 155; index++) put(index);
    expect(() => put(155)).toThrow("exceeded call rate: 155 for resource: account 123456789012");
  });

  test("429 also where the operation's model does not list it", async () => {
    expect(ivs.operations.GetChannel?.errors).not.toContain("ThrottlingException");
    const { arn } = await newChannel(local.ivs);
    for (let index = 0; index < 5; index++) await local.ivs.getChannel({ arn });
    await refused(local.ivs.getChannel({ arn }), "ThrottlingException", 429, "ivs:GetChannel exceeded call rate: 5");
  });
});

describe("unless told otherwise", () => {
  const servers: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  const burst = async (fetch: (request: Request) => Promise<Response>, url = "http://127.0.0.1:4100") => {
    const statuses = [];
    for (let index = 0; index < 6; index++) statuses.push((await fetch(signed(`${url}/ListChannels`, "{}"))).status);
    return statuses;
  };
  const six = (last: number) => [200, 200, 200, 200, 200, last];

  test("on in the server, off in-process", async () => {
    const server = await startLocalIvs({ clock });
    servers.push(server);
    expect(await burst(fetch, server.url)).toEqual(six(429));
    expect(await burst(createLocalIvs().fetch)).toEqual(six(200));
  });

  test("either can be set", async () => {
    const server = await startLocalIvs({ rates: false });
    servers.push(server);
    expect(await burst(fetch, server.url)).toEqual(six(200));
    expect(await burst(createLocalIvs({ rates: true, clock }).fetch)).toEqual(six(429));
  });

  test("a reset forgets the calls", async () => {
    const local = createLocalIvs({ rates: true, clock });
    await burst(local.fetch);
    await local.reset();
    expect(await burst(local.fetch)).toEqual(six(429));
  });
});
