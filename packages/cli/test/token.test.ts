/** `ivskit token`: tokens of viewers, participants and users of chat rooms. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials } from "@ivskit/local";
import {
  decodeToken,
  exportPrivateKeyPem,
  exportPublicKeyPem,
  generateKeyPair,
  verifyPlaybackToken,
} from "@ivskit/tokens";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, succeed, withService } from "./support.ts";

const service = withService();
const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const stageArn = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";
const playback = ["token", "playback", channelArn];

let folder = "";
let keyFile = "";
let privateKey = "";
let publicKey = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-cli-"));
  keyFile = join(folder, "key.pem");
  const pair = await generateKeyPair();
  privateKey = await exportPrivateKeyPem(pair.privateKey);
  publicKey = await exportPublicKeyPem(pair.publicKey);
  writeFileSync(keyFile, privateKey);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const client = () => ({ region: "us-west-2", credentials: defaultCredentials, endpoint: service.server.url });

describe("playback", () => {
  test("signs with a key from a file, and prints the token alone", async () => {
    const args = ["--viewer-id", "ann", "--origin", "https://a.example", "--origin", "https://b.example"];
    const more = ["--strict-origin", "--single-use", "--max-resolution", "HD", "--expires-in", "60"];
    const { status, stdout, stderr } = await run([...playback, ...args, ...more, "--private-key-file", keyFile]);
    expect(status).toBe(0);
    expect(await verifyPlaybackToken(stdout.trim(), publicKey)).toMatchObject({
      channelArn,
      viewerId: "ann",
      origins: ["https://a.example", "https://b.example"],
      strictOriginEnforcement: true,
      singleUseUuid: expect.stringMatching(/^[\da-f-]{36}$/),
      maximumResolution: "HD",
    });
    expect(stderr).toMatch(/^The token expires at \d{4}-\S+Z\.\n$/);
  });

  test.each(["the environment", "the standard input"])("takes the key from %s", async (place) => {
    const fromEnvironment = place === "the environment";
    const token = fromEnvironment
      ? await succeed(playback, { env: { IVSKIT_PRIVATE_KEY: privateKey } })
      : await succeed([...playback, "--private-key-file", "-"], { input: privateKey });
    expect((await verifyPlaybackToken(token.trim(), publicKey)).channelArn).toBe(channelArn);
  });

  test("prints a URL, and JSON", async () => {
    const args = ["--private-key-file", keyFile, "--playback-url", "https://a.example/live.m3u8", "--json"];
    const { token, expiresAt } = JSON.parse(await succeed([...playback, ...args]));
    expect(token).toMatch(/^https:\/\/a\.example\/live\.m3u8\?token=\S+$/);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
  });

  test("says which key is missing or unreadable, and shows no part of a key", async () => {
    const missing = await run(playback);
    expect(missing.stderr).toBe(
      "error: A private key is missing. Pass --private-key-file, or set IVSKIT_PRIVATE_KEY.\n",
    );
    const unreadable = await run([...playback, "--private-key-file", join(folder, "none.pem")]);
    expect(unreadable.stderr).toMatch(/^error: --private-key-file: no such file\n$/);
    const argument = await run([...playback, "--private-key", privateKey]);
    expect(argument).toMatchObject({ status: 2, stdout: "" });
    expect(argument.stderr).toMatch(/^error: --private-key is refused: .* Pass --private-key-file\.\n$/);
    const broken = await run(playback, { env: { IVSKIT_PRIVATE_KEY: privateKey.replace(/\n./, "\n!") } });
    expect(broken).toMatchObject({ status: 2, stdout: "" });
    expect(broken.stderr).toMatch(/^error: IVSKIT_PRIVATE_KEY: must be /);
    const wrong = await run([...playback, "--private-key-file", "-"], { input: "hush" });
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: --private-key-file: must be /) });
    expect(wrong.stderr).not.toContain("hush");
    expect(broken.stderr).not.toContain(privateKey.split("\n")[1]?.slice(1, 20));
  });
});

describe("stage", () => {
  test("gets a token from the service", async () => {
    const { stage } = await new IVSRealTime(client()).createStage({});
    const args = ["token", "stage", stage?.arn ?? "", "--user-id", "ann", "--capability", "SUBSCRIBE"];
    const token = await succeed([...args, "--attribute", "mood=good", "--expires-in", "90", ...service.to]);
    const participant = await service.server.service.stages.join(stage?.arn ?? "", { token: token.trim() });
    expect(participant).toMatchObject({ userId: "ann", state: "CONNECTED" });
    expect(decodeToken(token.trim()).claims).toMatchObject({ attributes: { mood: "good" } });
  });

  test("signs a token with a private key", async () => {
    const realtime = new IVSRealTime(client());
    const { stage } = await realtime.createStage({});
    const { publicKey: imported } = await realtime.importPublicKey({ publicKeyMaterial: publicKey });
    const key = ["--public-key", imported?.arn ?? "", "--private-key-file", keyFile];
    const args = ["token", "stage", stage?.arn ?? "", "--user-id", "bob", "--json", ...key, ...service.to];
    const { token } = JSON.parse(await succeed(args));
    const participant = await service.server.service.stages.join(stage?.arn ?? "", { token });
    expect(participant.userId).toBe("bob");
  });

  test("refuses a private key without its public key", async () => {
    const args = ["token", "stage", stageArn, "--private-key-file", keyFile, ...service.to];
    expect(await run(args)).toMatchObject({
      status: 2,
      stderr: "error: --private-key-file must be given together with --public-key, the ARN of the imported key.\n",
    });
  });

  test("refuses a key among the arguments before it asks for anything else", async () => {
    for (const more of [[], ["--private-key-file", keyFile]]) {
      const { status, stderr } = await run(["token", "stage", stageArn, "--private-key", privateKey, ...more]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: --private-key is refused: .* Pass --private-key-file\.\n$/);
    }
  });
});

test("chat gets a token from the service", async () => {
  const { arn = "" } = await new Ivschat(client()).createRoom({});
  const args = [
    "token",
    "chat",
    arn,
    "--user-id",
    "ann",
    "--capability",
    "SEND_MESSAGE",
    "--capability",
    "DELETE_MESSAGE",
  ];
  const token = await succeed([...args, "--session-length", "120", ...service.to]);
  const socket = service.server.service.rooms.connect(token.trim());
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  expect(service.server.service.state().rooms).toMatchObject([{ arn }]);
  socket.close();
});
