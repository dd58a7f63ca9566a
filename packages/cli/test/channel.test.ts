/** `ivskit channel`: channels and their stream keys. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { expect, test } from "vitest";
import { run, start, succeed, withService } from "./support.ts";

const service = withService();
const maskNotice = "Secrets are masked. Pass --show-secrets to see them.\n";

async function createChannel(): Promise<{ arn: string; key: string; keyArn: string }> {
  const { channel, streamKey } = await service.ivs.createChannel({});
  return { arn: channel?.arn ?? "", key: streamKey?.value ?? "", keyArn: streamKey?.arn ?? "" };
}

async function keyOf(channelArn: string): Promise<string> {
  const { streamKeys } = await service.ivs.listStreamKeys({ channelArn });
  const { streamKey } = await service.ivs.getStreamKey({ arn: streamKeys?.[0]?.arn });
  return streamKey?.value ?? "";
}

test("create prints a table, without the key", async () => {
  const args = ["channel", "create", "studio", "--type", "BASIC", "--latency", "NORMAL", "--tag", "team=video"];
  const { status, stdout, stderr } = await run([...args, ...service.to]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: maskNotice });
  const arn = /^arn +(\S+)$/m.exec(stdout)?.[1] ?? "";
  const { channel } = await service.ivs.getChannel({ arn });
  expect(channel).toMatchObject({ name: "studio", type: "BASIC", latencyMode: "NORMAL", tags: { team: "video" } });
  expect(stdout).toMatch(/^streamKey +\*{8}$/m);
  expect(stdout).not.toContain(await keyOf(arn));
});

test("create prints JSON, and the key if asked for", async () => {
  const json = JSON.parse(await succeed(["channel", "create", "--json", "--show-secrets", ...service.to]));
  expect(json.streamKey).toBe(await keyOf(json.arn));
  const masked = JSON.parse(await succeed(["channel", "create", "--json", ...service.to]));
  expect(masked.streamKey).toBe("********");
});

test("create with a recording shows its progress", async () => {
  const args = ["channel", "create", "recorded", "--record-to", "archive", "--json", ...service.to];
  const { status, stdout, stderr } = await run(args);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^CreateRecordingConfiguration …\nRecordingConfigurationActive arn:\S+ …\nCreateChannel /);
  const { recordingConfigurationArn } = JSON.parse(stdout);
  const { recordingConfiguration } = await service.ivs.getRecordingConfiguration({ arn: recordingConfigurationArn });
  expect(recordingConfiguration?.destinationConfiguration?.s3?.bucketName).toBe("archive");
});

test("show-key prints the key only if asked for", async () => {
  const { arn, key, keyArn } = await createChannel();
  const masked = await run(["channel", "show-key", arn, ...service.to]);
  expect(masked).toMatchObject({ status: 0, stderr: maskNotice });
  expect(masked.stdout).not.toContain(key);
  const shown = await succeed(["channel", "show-key", arn, "--show-secrets", "--json", ...service.to]);
  expect(JSON.parse(shown)).toEqual({ channelArn: arn, streamKeyArn: keyArn, streamKey: key });
});

test("rotate-key replaces the key, and shows its steps", async () => {
  const { arn, key } = await createChannel();
  const { status, stdout, stderr } = await run(["channel", "rotate-key", arn, "--show-secrets", ...service.to]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^ListStreamKeys[\s\S]*\nDeleteStreamKey[\s\S]*\nCreateStreamKey/);
  const now = await keyOf(arn);
  expect(stdout).toContain(now);
  expect(now).not.toBe(key);
});

test("delete refuses a live channel, and --safely stops its stream", async () => {
  const { arn } = await createChannel();
  await service.server.service.streams.start(arn);
  const refused = await run(["channel", "delete", arn, ...service.to]);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^error: ConflictException: .* Pass --safely to stop its stream first\.\n$/);
  const safely = await run(["channel", "delete", arn, "--safely", "--json", ...service.to]);
  expect(safely.status).toBe(0);
  expect(JSON.parse(safely.stdout)).toEqual({ deleted: arn });
  expect(safely.stderr).toContain("StopStream");
  const again = await run(["channel", "delete", arn, "--safely", "--json", ...service.to]);
  expect(again).toEqual({
    status: 0,
    stdout: safely.stdout,
    stderr: "There is no such channel: it was deleted before, or never existed.\n",
  });
  await expect(service.ivs.getChannel({ arn })).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});

test("delete without a stream needs no option", async () => {
  const { arn } = await createChannel();
  expect(await succeed(["channel", "delete", arn, ...service.to])).toBe(`deleted  ${arn}\n`);
});

test("an error of the service has its name, and the status is 1", async () => {
  const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
  const { status, stderr } = await run(["channel", "delete", arn, ...service.to]);
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^error: ResourceNotFoundException: /),
  });
});

test("Ctrl-C in the middle of a task says how things stand, with status 130", async () => {
  const { arn } = await createChannel();
  const { faults } = service.server.service;
  const { id } = faults.set({ operation: "DeleteStreamKey", fault: "latency", milliseconds: 60_000 });
  try {
    const { child, stderr, end } = start(["channel", "delete", arn, "--safely", ...service.to]);
    await expect.poll(stderr).toContain("DeleteStreamKey");
    child.kill("SIGINT");
    expect(await end).toMatchObject({
      status: 130,
      stdout: "",
      stderr: expect.stringMatching(/DeleteStreamKey failed: .* Run the command again to continue\.\n$/),
    });
  } finally {
    faults.delete(id);
  }
});

test("region, endpoint and credentials come from the environment or a profile, too", async () => {
  const env = {
    AWS_REGION: "us-west-2",
    AWS_ENDPOINT_URL: service.server.url,
    AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
  };
  expect(await succeed(["channel", "create"], { env })).toContain("playbackUrl");

  const folder = mkdtempSync(join(tmpdir(), "ivskit-cli-profile-"));
  try {
    const file = join(folder, "config");
    const lines = [
      "[profile dev]",
      "region = us-west-2",
      `endpoint_url = ${service.server.url}`,
      `aws_access_key_id = ${defaultCredentials.accessKeyId}`,
      `aws_secret_access_key = ${defaultCredentials.secretAccessKey}`,
    ];
    writeFileSync(file, lines.join("\n"));
    const files = { AWS_CONFIG_FILE: file, AWS_SHARED_CREDENTIALS_FILE: join(folder, "none") };
    expect(await succeed(["channel", "create", "--profile", "dev"], { env: files })).toContain("playbackUrl");
    const unreadable = { ...files, AWS_SHARED_CREDENTIALS_FILE: folder };
    expect(await succeed(["channel", "create", "--profile", "dev"], { env: unreadable })).toContain("playbackUrl");
    expect(await run(["channel", "create", "--profile", "other"], { env: files })).toMatchObject({ status: 2 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
