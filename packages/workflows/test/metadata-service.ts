/** A local service over HTTP, with the rates of Amazon IVS, that remembers the metadata it received. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials as credentials } from "@ivskit/local";
import { createMetadataReader } from "../src/metadata/reader.ts";

export interface MetadataService {
  readonly url: string;
  readonly channelArns: readonly string[];
  /** The status of each PutMetadata call. */
  readonly statuses: readonly number[];
  /** The data that the players of a channel got. */
  receivedBy(channelArn: string): readonly unknown[];
  stop(): Promise<void>;
}

export async function startMetadataService(channels: number): Promise<MetadataService> {
  const local = createLocalIvs({ rates: { CreateChannel: false } });
  const ivs = new Ivs({ region: "us-west-2", credentials, fetch: local.fetch });
  const received = new Map<string, unknown[]>();
  for (let index = 0; index < channels; index++) {
    const { channel } = await ivs.createChannel({});
    await local.streams.start(channel?.arn ?? "");
    received.set(channel?.arn ?? "", []);
  }
  const statuses: number[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const headers = incoming.headersDistinct as Record<string, string[]>;
    const request = new Request(`${url}${incoming.url}`, {
      method: incoming.method ?? "",
      headers: Object.entries(headers).map(([name, values]): [string, string] => [name, values.join()]),
      body,
    });
    const response = await local.fetch(request);
    statuses.push(response.status);
    const { channelArn, metadata } = JSON.parse(`${body}`);
    if (response.status === 204) received.get(channelArn)?.push(...createMetadataReader()(metadata));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    channelArns: [...received.keys()],
    statuses,
    receivedBy: (channelArn) => (received.get(channelArn) ?? []).map((message) => (message as { data: unknown }).data),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
