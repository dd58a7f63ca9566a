/** The servers that the programs of the READMEs of packages call: a local IVS service, and the backend of a reader. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Ivschat } from "@ivskit/client-ivschat";
import { createMemoryRecordings, defaultCredentials, type MemoryRecordings } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";

export interface ReadmeService {
  readonly local: RunningLocalIvs;
  /** The ARN of its chat room. */
  readonly roomArn: string;
  /** The URL of the backend, without a slash at its end. It gives credentials, chat tokens and the file of a recording. */
  readonly backend: string;
  close(): Promise<void>;
}

const recordingConfigurationArn = "arn:aws:ivs:us-west-2:123456789012:recording-configuration/AbCdEfGhIjKl";

/**
 * Starts both on loopback. The service has a channel and a room, both with the name `studio`.
 * @throws Error if a port cannot be opened
 */
export async function startReadmeService(): Promise<ReadmeService> {
  const store = createMemoryRecordings();
  const local = await startLocalIvs({ rates: false, recordings: store, recordingConfigurationDelay: 0 });
  try {
    return await startBackend(local, store);
  } catch (error) {
    await local.close();
    throw error;
  }
}

async function startBackend(local: RunningLocalIvs, store: MemoryRecordings): Promise<ReadmeService> {
  const { channels, rooms } = await local.service.seed({
    recordingConfigurations: [
      { arn: recordingConfigurationArn, destinationConfiguration: { s3: { bucketName: "archive" } } },
    ],
    channels: [{ name: "studio", recordingConfigurationArn, stream: {} }],
    rooms: [{ name: "studio" }],
  });
  await local.service.streams.end(channels[0]?.arn ?? "");
  const roomArn = rooms[0]?.arn ?? "";
  const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: local.url });

  const answers: Readonly<Record<string, () => unknown>> = {
    "/credentials": () => ({ ...defaultCredentials, expiration: new Date(Date.now() + 3_600_000).toISOString() }),
    "/chat-token": () =>
      chat.createChatToken({ roomIdentifier: roomArn, userId: "ann", capabilities: ["SEND_MESSAGE"] }),
    "/events/recording-ended.json": () => endedRecording(store.objects),
  };
  const backend = createServer(async ({ url = "" }, response) => {
    const [, answer] = Object.entries(answers).find(([path]) => url.endsWith(path)) ?? [];
    // A page of another origin may ask, too.
    response.setHeader("access-control-allow-origin", "*");
    try {
      response.end(JSON.stringify(await answer?.()));
    } catch (error) {
      response.writeHead(500).end(`${error}`);
    }
  });
  await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
  return {
    local,
    roomArn,
    backend: `http://127.0.0.1:${(backend.address() as AddressInfo).port}`,
    async close() {
      backend.closeAllConnections();
      await new Promise((resolve) => backend.close(resolve));
      await local.close();
    },
  };
}

/** Waits until the service has written the file, at most for five seconds. */
async function endedRecording(objects: ReadonlyMap<string, Uint8Array>): Promise<unknown> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [, bytes] = [...objects].find(([key]) => key.endsWith("/recording-ended.json")) ?? [];
    if (bytes !== undefined) return JSON.parse(new TextDecoder().decode(bytes));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The local service wrote no recording-ended.json");
}
