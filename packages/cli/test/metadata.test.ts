/** `ivskit metadata send`: timed metadata. */
import { expect, test } from "vitest";
import { run, succeed, withService } from "./support.ts";

const service = withService();

async function goLive(): Promise<string> {
  const channelArn = (await service.ivs.createChannel({})).channel?.arn ?? "";
  await service.server.service.streams.start(channelArn);
  return channelArn;
}

test("sends a text, and the standard input", async () => {
  const channelArn = await goLive();
  expect(await succeed(["metadata", "send", channelArn, '{"score":"1:0"}', ...service.to])).toMatch(/^bytes +15$/m);
  expect(await service.server.service.streams.metadata(channelArn)).toBe('{"score":"1:0"}');
  const input = await succeed(["metadata", "send", channelArn, "--file", "-", "--json", ...service.to], { input: "ü" });
  expect(JSON.parse(input)).toEqual({ channelArn, bytes: 2 });
  expect(await service.server.service.streams.metadata(channelArn)).toBe("ü");
});

test("sends a text that looks like an option, after --", async () => {
  const channelArn = await goLive();
  await succeed(["metadata", "send", channelArn, ...service.to, "--", "--score=1:0"]);
  expect(await service.server.service.streams.metadata(channelArn)).toBe("--score=1:0");
});

test.each([
  [["x".repeat(1025)], "error: The metadata must have 1 to 1024 bytes in UTF-8, got 1025.\n"],
  [[], "error: Pass the metadata either as an argument or with --file, got neither of them.\n"],
  [["text", "--file", "-"], "error: Pass the metadata either as an argument or with --file, got both.\n"],
  [["--file", "/nonexistent/file"], "error: --file: no such file\n"],
  [["--file", "/"], "error: --file: cannot be read: EISDIR\n"],
])("refuses %#", async (args, stderr) => {
  const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
  const outcome = await run(["metadata", "send", channelArn, ...args, ...service.to]);
  expect(outcome).toEqual({ status: 2, stdout: "", stderr });
});

test("an offline channel is an error", async () => {
  const channelArn = (await service.ivs.createChannel({})).channel?.arn ?? "";
  const { status, stderr } = await run(["metadata", "send", channelArn, "text", ...service.to]);
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^error: ChannelNotBroadcasting: /),
  });
});
