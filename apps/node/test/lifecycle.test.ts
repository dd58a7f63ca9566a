/** Tests how the service starts, how it stops after a signal, and how it logs. */
import { afterEach, expect, test } from "vitest";
import { type FailingIvs, startFailingIvs } from "./failing-ivs.ts";
import { apiToken, runToExit, type ServiceProcess, startService } from "./process.ts";

const request = { name: "ada", bucket: "recordings-of-ada", allowedOrigins: ["https://example.com"] };

let ivs: FailingIvs | undefined;
let service: ServiceProcess | undefined;
afterEach(async () => {
  await service?.stop();
  await ivs?.close();
  service = undefined;
  ivs = undefined;
});

/** Starts IVS and the service. A recording configuration takes `delayMs` milliseconds to become active. */
async function start(delayMs: number, settings: Record<string, string> = {}): Promise<[FailingIvs, ServiceProcess]> {
  ivs = await startFailingIvs({ recordingConfigurationDelay: delayMs });
  service = await startService({ IVS_ENDPOINT: ivs.url, ...settings });
  return [ivs, service];
}

test("after SIGTERM a request in progress finishes, new ones are refused, and the exit status is 0", async () => {
  const [{ calls, resources }, { call, signal, exited, lines, url }] = await start(1000);
  const response = call("POST", "/creators", request);
  await expect.poll(() => calls).toContain("GetRecordingConfiguration");
  signal("SIGTERM");
  await expect.poll(() => lines().map(({ event }) => event)).toContain("stopping");
  const late = await fetch(`${url}/health`).then(
    ({ status }) => status,
    () => "refused",
  );
  expect([503, "refused"]).toContain(late);
  expect((await response).status).toBe(201);
  expect(await exited).toBe(0);
  expect(lines().at(-1)).toMatchObject({ event: "stopped" });
  expect(await resources()).toHaveLength(3);
});

test("when the grace period is over, work in progress is rolled back", async () => {
  const [{ calls, resources }, { call, signal, exited }] = await start(600_000, { GRACE_SECONDS: "1" });
  const response = call("POST", "/creators", request);
  await expect.poll(() => calls).toContain("GetRecordingConfiguration");
  signal("SIGTERM");
  expect([(await response).status, (await response).headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await exited).toBe(0);
  expect(await resources()).toEqual([]);
});

test("a second request for a creator is refused, and a caller that disconnects leaves nothing behind", async () => {
  const [{ calls, resources }, { call }] = await start(600_000);
  const caller = new AbortController();
  const response = call("POST", "/creators", request, { signal: caller.signal });
  await expect.poll(() => calls).toContain("GetRecordingConfiguration");
  for (const [method, path, body] of [
    ["POST", "/creators", request],
    ["DELETE", "/creators/ada"],
  ] as const) {
    const second = await call(method, path, body);
    expect([second.status, await second.json()]).toMatchObject([409, { error: { code: "CreatorBusy" } }]);
  }
  caller.abort();
  await expect(response).rejects.toThrow();
  await expect.poll(resources).toEqual([]);
});

test("logs are lines of JSON and contain no secret", async () => {
  const [{ client, fail }, { call, lines, output }] = await start(0, { AWS_SESSION_TOKEN: "" });
  const response = await call("POST", "/creators", request);
  const made = (await response.json()) as { streamKey: string; channelArn: string };
  const { channel } = await client.getChannel({ arn: made.channelArn });
  fail("ListChannels", { status: 500, name: "InternalServerException" });
  await call("GET", "/creators/ada");
  await fetch(`${service?.url}/creators/ada`, { headers: { authorization: "Bearer a-wrong-token" } });
  await call("POST", "/creators", '{"streamKey":"sk_in_a_bad_body"');
  await expect.poll(() => lines().filter(({ event }) => event === "request").length).toBe(4);
  expect(lines()).toContainEqual(expect.objectContaining({ event: "provisioned", creator: "ada" }));
  expect(lines()).toContainEqual(expect.objectContaining({ event: "failed", error: "InternalServerException" }));
  const first = lines().find(({ event }) => event === "request");
  expect(first).toMatchObject({ level: "info", method: "POST", path: "/creators", status: 201 });
  expect(first?.requestId).toBe(response.headers.get("x-request-id"));
  for (const secret of [
    made.streamKey,
    channel?.srt?.passphrase ?? "no passphrase",
    apiToken,
    "a-wrong-token",
    "sk_in_a_bad_body",
    "ivskit-local-secret",
  ]) {
    expect(output()).not.toContain(secret);
  }
});

test("an error text from outside neither forges a log line nor controls a terminal", async () => {
  const [{ fail }, { call, lines, output }] = await start(0);
  const message = 'no\u001b[2J\r\n{"event":"stopped"}\u009b31m\u202e\u2028';
  fail("ListChannels", { status: 500, name: "InternalServerException", message });
  await call("GET", "/creators/ada");
  await expect.poll(() => lines().map(({ event }) => event)).toContain("failed");
  expect(output()).toContain("\\u001b[2J");
  expect(output().replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(lines().find(({ event }) => event === "failed")).toMatchObject({ message });
});

test("the answer says that credentials are refused, or that the service is down", async () => {
  const [{ url }] = await start(0);
  const cases: [settings: Record<string, string>, status: number, want: RegExp][] = [
    [{ IVS_ENDPOINT: url, AWS_SECRET_ACCESS_KEY: "not-the-right-one" }, 502, /check AWS_ACCESS_KEY_ID/],
    [{ IVS_ENDPOINT: url, AWS_ACCESS_KEY_ID: "" }, 500, /AWS_ACCESS_KEY_ID/],
    [{ IVS_ENDPOINT: url, AWS_REGION: "eu-west-1" }, 502, /and AWS_REGION/],
    [{ IVS_ENDPOINT: "http://127.0.0.1:9" }, 502, /cannot be reached: check the network, and IVS_ENDPOINT/],
  ];
  for (const [settings, status, want] of cases) {
    const other = await startService(settings);
    try {
      const response = await other.call("GET", "/creators/ada");
      const { error } = (await response.json()) as { error: { message: string } };
      expect([response.status, error.message]).toEqual([status, expect.stringMatching(want)]);
      expect(other.output()).not.toContain("not-the-right-one");
    } finally {
      expect(await other.stop()).toBe(0);
    }
  }
});

const wrong: [name: string, settings: Record<string, string | undefined>, want: RegExp][] = [
  ["no region", { AWS_REGION: undefined }, /AWS_REGION is not set: set it to the region/],
  ["a region without Amazon IVS", { AWS_REGION: "us-west-9" }, /offers Amazon IVS \(.*us-west-2\), got "us-west-9"/],
  ["no token", { API_TOKEN: undefined }, /API_TOKEN must have at least 16 characters/],
  ["an endpoint that is not a URL", { IVS_ENDPOINT: "localhost" }, /IVS_ENDPOINT must be a URL/],
  ["a port that is not a number", { PORT: "http" }, /PORT must be a whole number from 0 to 65535, got "http"/],
];

test.each(wrong)("does not start with %s, and says what to do", async (_name, settings, want) => {
  const { status, output } = await runToExit(settings);
  expect([status, (JSON.parse(output) as { message: string }).message]).toEqual([1, expect.stringMatching(want)]);
});

test("does not start on a port that is taken", async () => {
  const [, { url }] = await start(0);
  const { status, output } = await runToExit({ PORT: new URL(url).port });
  expect([status, output]).toEqual([1, expect.stringContaining("is taken: set PORT to another one")]);
});
