/** The logs of rooms, as files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Ivschat } from "@ivskit/client-ivschat";
import { afterAll, expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { startLocalIvs } from "../../src/node/index.ts";
import { connect } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "room-logs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("messages and events are in the files of each active logging configuration", async () => {
  const server = await startLocalIvs({ chatLogs: folder, loggingConfigurationDelay: 0 });
  const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
  const destinations = [
    { s3: { bucketName: "bucket-1" } },
    { cloudWatchLogs: { logGroupName: "../group/1" } },
    { firehose: { deliveryStreamName: ".." } },
  ];
  const loggingConfigurationIdentifiers: string[] = [];
  for (const destinationConfiguration of destinations) {
    const { arn = "" } = await chat.createLoggingConfiguration({ destinationConfiguration });
    loggingConfigurationIdentifiers.push(arn);
  }
  const { arn: roomIdentifier = "", id } = await chat.createRoom({ loggingConfigurationIdentifiers });
  const { arn: silent = "" } = await chat.createRoom({});
  const { token } = await chat.createChatToken({ roomIdentifier, userId: "ann", capabilities: ["SEND_MESSAGE"] });
  const ann = await connect(server.url, token);
  ann.send({ Action: "SEND_MESSAGE", Content: "Hello" });
  await ann.received(1);
  await chat.sendEvent({ roomIdentifier, eventName: "poll" });
  await chat.sendEvent({ roomIdentifier: silent, eventName: "unheard" });
  const frames = await ann.received(2);
  await server.close();

  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /room_[^/]*$/.test(path) && /\.gz$|room_[A-Za-z0-9]{12}$/.test(path),
  );
  const texts = files
    .filter((path) => path.endsWith(".gz") || !path.startsWith("bucket-1"))
    .map((path) => ({ path, data: readFileSync(join(folder, path)) }));
  const [year, month, day] = new Date().toISOString().slice(0, 10).split("-");
  expect(texts.map(({ path }) => path).sort()).toEqual([
    `%2E%2E/room_${id}`,
    `${encodeURIComponent("../group/1")}/aws/IVSChatLogs/1.0/room_${id}`,
    expect.stringMatching(
      new RegExp(
        `^bucket-1/AWSLogs/123456789012/IVSChatLogs/1.0/us-west-2/room_${id}/${year}/${month}/${day}/\\d\\d/` +
          `123456789012_IVSChatLogs_1.0_us-west-2_room_${id}_\\d{8}T\\d{4}Z_\\w+\\.log\\.gz$`,
      ),
    ),
  ]);
  const records = frames.map((payload) => ({
    event_timestamp: payload.SendTime,
    type: payload.Type,
    version: "1.0",
    payload,
  }));
  for (const { path, data } of texts) {
    const text = (path.endsWith(".gz") ? gunzipSync(data) : data).toString();
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
  }
});
