/**
 * Starts the local service behind a proxy. If there are too many PutMetadata calls per second, the proxy answers 429, as
 * AWS does. It can also delay PutMetadata calls, or answer a call itself with another status.
 */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs } from "@ivskit/local";

export interface Delivery {
  readonly channelArn: string;
  readonly time: number;
  readonly messages: readonly { readonly id: number; readonly data: unknown }[];
  readonly bytes: number;
}

export interface LimitedIvs {
  readonly url: string;
  readonly local: LocalIvs;
  readonly client: Ivs;
  /** The PutMetadata calls that were accepted, in order. */
  readonly deliveries: Delivery[];
  /** The number of PutMetadata calls that were answered with 429. */
  readonly throttled: number;
  /** The channel of each PutMetadata call, and the time of its arrival in milliseconds of a monotonic clock. */
  readonly arrivals: { readonly channelArn: string; readonly time: number }[];
  /**
   * The status with which the proxy itself answers the next PutMetadata call. The service does not receive this call.
   */
  proxyAnswer: number | undefined;
  /** Delays every PutMetadata call until the promise resolves. */
  held: Promise<void> | undefined;
  /** Returns the largest number of calls that arrived within a second, for the given channel or for all channels. */
  peak(channelArn?: string): number;
  /** Creates a channel that is live, and returns its ARN. */
  liveChannel(name: string): Promise<string>;
  close(): Promise<void>;
}

export async function startLimitedIvs(limits = { channel: 5, account: 155 }): Promise<LimitedIvs> {
  const local = createLocalIvs();
  const arrivals: { channelArn: string; time: number }[] = [];
  const deliveries: Delivery[] = [];
  let throttled = 0;
  const proxy = async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname !== "/PutMetadata") return local.fetch(request);
    const time = performance.now();
    const { channelArn, metadata } = (await request.clone().json()) as { channelArn: string; metadata: string };
    const within = arrivals.filter((call) => call.time > time - 1000);
    arrivals.push({ channelArn, time });
    const ofChannel = within.filter((call) => call.channelArn === channelArn).length;
    if (ofChannel >= limits.channel || within.length >= limits.account) {
      throttled++;
      const exceptionMessage = `Operation: ivs:PutMetadata exceeded call rate: ${limits.channel} for resource: ${channelArn}`;
      return Response.json(
        { exceptionMessage },
        { status: 429, headers: { "x-amzn-errortype": "ThrottlingException" } },
      );
    }
    const { proxyAnswer: status } = ivs;
    ivs.proxyAnswer = undefined;
    if (status) return new Response("<html>The proxy says no</html>", { status });
    await ivs.held;
    const response = await local.fetch(request);
    if (response.status === 204) {
      deliveries.push({ channelArn, time, messages: JSON.parse(metadata), bytes: Buffer.byteLength(metadata) });
    }
    return response;
  };
  const server = createAdaptorServer({ fetch: proxy, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: url });
  const ivs: LimitedIvs = {
    url,
    local,
    client,
    deliveries,
    arrivals,
    proxyAnswer: undefined,
    held: undefined,
    get throttled() {
      return throttled;
    },
    peak: (channelArn) => {
      const times = arrivals.filter((call) => channelArn === undefined || call.channelArn === channelArn);
      let most = 0;
      for (let first = 0, last = 0; last < times.length; last++) {
        while ((times[first]?.time ?? 0) <= (times[last]?.time ?? 0) - 1000) first++;
        most = Math.max(most, last - first + 1);
      }
      return most;
    },
    liveChannel: async (name) => {
      const { channel } = await client.createChannel({ name });
      const arn = channel?.arn ?? "";
      await local.streams.start(arn);
      return arn;
    },
    close: async () => {
      client.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return ivs;
}
