/** Runs the sample programs, each in its own runtime, against a local service over real HTTP. */
import { defaultCredentials, type LocalCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { environmentFor, type Outcome, type Program, programs, runProgram } from "@ivskit/tooling/sample-programs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const arn = "arn:aws:ivs:us-west-2:123456789012:channel/[A-Za-z0-9]{12}";
const page = /^page {6}"(first-steps" \(STANDARD|rehearsal" \(BASIC)\)$/;
const want: Readonly<Record<string, readonly RegExp[]>> = {
  Node: [
    /^created {3}channel "first-steps" \(STANDARD, latency LOW\)$/,
    /^ingest {4}rtmps:\/\/[0-9a-f]{12}\.global-contribute\.live-video\.net:443\/app\/$/,
    /^live {6}SUCCESS: LIVE, HEALTHY, 0 viewers$/,
    /^metadata {2}sent/,
    page,
    page,
    /^offline/,
    new RegExp(`^error {5}ChannelNotBroadcasting \\(404\\): Channel: ${arn} is not currently online$`),
    /^stage {5}"backstage", with a token for ann: PUBLISH and SUBSCRIBE$/,
    /^room {6}"lobby", with a token for ann, valid until \d\d:\d\d UTC$/,
    /^deleted/,
  ],
  Deno: [/^created {3}channel "hello-from-deno" \(STANDARD\), read back with status 200$/, /^deleted/],
  Workers: [
    /^started {3}workerd with the relay; channel "from-the-edge" is live$/,
    /^token {5}ES384, for one viewer, until \d\d:\d\d:\d\d UTC$/,
    /^relayed {3}60 messages in [1-9] calls, 0 of them throttled$/,
    /^deleted/,
  ],
  Browser: [
    /^opened {4}Chromium \d/,
    /^created {3}channel "from-the-browser" on the page$/,
    /^live {6}seen after \d+\.\d s$/,
    /^metadata {2}Sent 26 bytes at/,
    /^offline/,
    /^picture {3}\S+dashboard\.png$/,
  ],
  Bun: [/^created {3}channel "hello-from-bun" \(STANDARD\), read back with status 200$/, /^deleted/],
};

let server: RunningLocalIvs;
beforeAll(async () => {
  server = await startLocalIvs();
});
afterAll(() => server.close());

function run(program: Program, credentials: LocalCredentials): Promise<Outcome> {
  return runProgram(program, environmentFor(server.url, credentials), import.meta.dirname);
}

describe.each(programs)("$runtime", (program) => {
  test("tells its story and ends by itself", async () => {
    const { status, stdout, stderr } = await run(program, defaultCredentials);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toEqual((want[program.runtime] ?? []).map((line) => expect.stringMatching(line)));
  });

  test("fails with a clear error, and without the secret, where the signature is refused", async () => {
    const secretAccessKey = "not-the-secret-of-this-key";
    const { status, stdout, stderr } = await run(program, { ...defaultCredentials, secretAccessKey });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/InvalidSignatureException|The page says: The signature was refused/);
    expect(stdout + stderr).not.toContain(secretAccessKey);
  });
});
