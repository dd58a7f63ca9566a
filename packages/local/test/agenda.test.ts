/** Scheduled tasks are performed in time, also by a later process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ivs } from "@aws-sdk/client-ivs";
import { afterAll, expect, test } from "vitest";
import { defaultCredentials } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { newChannel, refused } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-agenda-"));
afterAll(() => rmSync(folder, { recursive: true }));

const time = new Date();

async function open() {
  const server = await startLocalIvs({
    data: join(folder, "agenda.db"),
    clock: () => time,
    streamStartDelay: 1_000,
    visibilityDelay: 4_000,
    reconnectDelay: 5_000,
    recordingConfigurationDelay: 0,
    rates: false,
  });
  const ivs = new Ivs({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  const close = async () => {
    ivs.destroy();
    await server.close();
  };
  return { ivs, close, local: server.service };
}

test("a service that starts again goes on with what its predecessor had set itself to do", async () => {
  const first = await open();
  const { recordingConfiguration } = await first.ivs.createRecordingConfiguration({
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    recordingReconnectWindowSeconds: 3,
  });
  const recorded = await newChannel(first.ivs, { recordingConfigurationArn: recordingConfiguration?.arn });
  const stopped = await newChannel(first.ivs);
  const deleted = await newChannel(first.ivs);
  await first.local.clock.advance(4_000);
  await first.local.streams.start(recorded.arn);
  await first.local.streams.start(stopped.arn, { reconnect: true });
  await first.local.clock.advance(1_000);
  await first.local.streams.end(recorded.arn);
  await first.ivs.stopStream({ channelArn: stopped.arn });
  await first.ivs.deleteChannel({ arn: deleted.arn });
  const late = await newChannel(first.ivs);
  await first.close();

  const second = await open();
  const { ivs, local } = second;
  try {
    await ivs.getChannel({ arn: deleted.arn });
    await refused(ivs.getChannel({ arn: late.arn }), "ResourceNotFoundException", 404);
    await local.clock.advance(4_000);
    await refused(ivs.getChannel({ arn: deleted.arn }), "ResourceNotFoundException", 404);
    await ivs.getChannel({ arn: late.arn });
    const { streamSession } = await ivs.getStreamSession({ channelArn: recorded.arn });
    expect(streamSession?.truncatedEvents?.[0]?.name).toBe("Recording End");
    await local.clock.advance(1_000);
    expect((await local.streams.start(stopped.arn)).phase, "its encoder was there, and not live yet").toBe("live");
  } finally {
    await second.close();
  }
});
