/** Calls the routes of the service, which runs in its own process against the local service. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type FailingIvs, type Refused, startFailingIvs } from "./failing-ivs.ts";
import { type ServiceProcess, startService } from "./process.ts";

const request = { name: "ada", bucket: "recordings-of-ada", allowedOrigins: ["https://example.com"] };
const changes = /^(Create|Delete|Stop|Tag)/;

let ivs: FailingIvs;
let service: ServiceProcess;
beforeAll(async () => {
  ivs = await startFailingIvs({ failingBuckets: ["no-such-bucket"] });
  service = await startService({ IVS_ENDPOINT: ivs.url });
});
afterEach(async () => {
  await ivs.local.reset();
  ivs.calls.length = 0;
});
afterAll(async () => {
  expect(await service.stop()).toBe(0);
  await ivs.close();
});

interface Answer {
  readonly error: { readonly code: string; readonly message: string; readonly leftBehind?: readonly string[] };
}
const errorOf = async (response: Response): Promise<Answer["error"]> => ((await response.json()) as Answer).error;

test("provisions a creator, and returns the stream key once", async () => {
  const response = await service.call("POST", "/creators", {
    ...request,
    allowedCountries: ["CH"],
    latencyMode: "NORMAL",
  });
  expect([response.status, response.headers.get("cache-control")]).toEqual([201, "no-store"]);
  expect(response.headers.get("location")).toBe("/creators/ada");
  const made = (await response.json()) as Record<string, string>;
  const { channel } = await ivs.client.getChannel({ arn: made.channelArn ?? "" });
  expect(channel).toMatchObject({
    name: "ada",
    latencyMode: "NORMAL",
    recordingConfigurationArn: made.recordingConfigurationArn,
    playbackRestrictionPolicyArn: made.playbackRestrictionPolicyArn,
    tags: { creator: "ada", "made-by": "creator-service" },
  });
  const { playbackRestrictionPolicy } = await ivs.client.getPlaybackRestrictionPolicy({
    arn: made.playbackRestrictionPolicyArn ?? "",
  });
  expect(playbackRestrictionPolicy).toMatchObject({
    allowedOrigins: ["https://example.com"],
    allowedCountries: ["CH"],
  });
  const { streamKeys } = await ivs.client.listStreamKeys({ channelArn: made.channelArn ?? "" });
  const { streamKey } = await ivs.client.getStreamKey({ arn: streamKeys[0]?.arn ?? "" });
  expect(streamKey).toMatchObject({ value: made.streamKey, tags: { creator: "ada" } });
  expect(made.ingestUrl).toBe(`rtmps://${channel?.ingestEndpoint}:443/app/`);

  const shown = await service.call("GET", "/creators/ada");
  expect(await shown.json()).toMatchObject({ name: "ada", channelArn: made.channelArn, live: false });
  const again = await service.call("POST", "/creators", request);
  expect([again.status, await errorOf(again)]).toEqual([
    409,
    expect.objectContaining({ code: "CreatorExists", message: expect.stringContaining("DELETE /creators/ada") }),
  ]);
});

test("of two simultaneous requests for one creator, one succeeds", async () => {
  const responses = await Promise.all([1, 2].map(() => service.call("POST", "/creators", request)));
  expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(await ivs.resources()).toHaveLength(3);
});

const denied: Refused = { status: 403, name: "AccessDeniedException" };
const removals = ["DeleteRecordingConfiguration", "DeletePlaybackRestrictionPolicy", "DeleteStreamKey", "StopStream"];
const [deleteRecording, deletePolicy, deleteKey, stop] = removals;

const steps: [failing: string, undone: (string | undefined)[]][] = [
  ["CreateRecordingConfiguration", []],
  ["GetRecordingConfiguration", [deleteRecording]],
  ["CreatePlaybackRestrictionPolicy", [deleteRecording]],
  ["CreateChannel", [deletePolicy, deleteRecording]],
  ["TagResource", [deleteKey, stop, "DeleteChannel", deletePolicy, deleteRecording]],
];

test.each(steps)("when %s is refused, the resources are removed in reverse order", async (failing, undone) => {
  ivs.fail(failing, denied);
  const response = await service.call("POST", "/creators", request);
  ivs.fail(failing, undefined);
  expect([response.status, await errorOf(response)]).toEqual([
    502,
    expect.objectContaining({ code: "AccessDeniedException", message: expect.stringContaining("IAM policy") }),
  ]);
  const changed = ivs.calls.filter((call) => changes.test(call) && call !== "TagResource");
  expect(changed.slice(changed.findLastIndex((call) => call.startsWith("Create")) + 1)).toEqual(undone);
  expect(await ivs.resources()).toEqual([]);
});

test.each(steps)("when the answer to %s is lost, its resource is removed too", async (failing) => {
  ivs.fail(failing, { status: 500, name: "InternalServerException", afterwards: true });
  const response = await service.call("POST", "/creators", request);
  ivs.fail(failing, undefined);
  expect(response.status).toBe(502);
  expect(await ivs.resources()).toEqual([]);
});

test.each([
  ...steps.map(([failing]) => [failing, 403] as const),
  ...[302, 407, 413, 429].map((status) => ["CreateChannel", status] as const),
])("when %s had its effect and a proxy answers %i, its resource is removed too", async (failing, status) => {
  ivs.fail(failing, { status, afterwards: true });
  const response = await service.call("POST", "/creators", request);
  ivs.fail(failing, undefined);
  expect(response.ok).toBe(false);
  expect(await ivs.resources()).toEqual([]);
});

test("when an attempt had its effect and the next one is refused, its resource is removed too", async () => {
  // The client retries a throttled call, and the second attempt is refused.
  ivs.fail("CreateChannel", { status: 429, name: "ThrottlingException", afterwards: true }, denied);
  const response = await service.call("POST", "/creators", request);
  ivs.fail("CreateChannel", undefined);
  expect([response.status, await errorOf(response)]).toMatchObject([502, { code: "AccessDeniedException" }]);
  expect(await ivs.resources()).toEqual([]);
});

test("a bucket that cannot be used is the caller's fault, and no resource remains", async () => {
  const response = await service.call("POST", "/creators", { ...request, bucket: "no-such-bucket" });
  expect([response.status, await errorOf(response)]).toEqual([
    422,
    expect.objectContaining({ code: "RecordingConfigurationFailed" }),
  ]);
  expect(await ivs.resources()).toEqual([]);
});

test("the answer names resources that could not be removed, and DELETE removes them", async () => {
  ivs.fail("CreateChannel", denied);
  ivs.fail("DeletePlaybackRestrictionPolicy", denied);
  const response = await service.call("POST", "/creators", request);
  ivs.fail("CreateChannel", undefined);
  ivs.fail("DeletePlaybackRestrictionPolicy", undefined);
  const left = await ivs.resources();
  expect(left).toEqual([expect.stringContaining(":playback-restriction-policy/")]);
  expect((await errorOf(response)).leftBehind).toEqual(left);
  const removed = await service.call("DELETE", "/creators/ada");
  expect([removed.status, await removed.json()]).toEqual([200, { name: "ada", deleted: left }]);
  expect(await ivs.resources()).toEqual([]);
});

test("deletes a creator who is live: key, stream, channel, policy and recording configuration", async () => {
  const created = (await (await service.call("POST", "/creators", request)).json()) as { channelArn: string };
  await ivs.client.createChannel({ name: "ada" });
  await ivs.local.streams.start(created.channelArn);
  expect(await (await service.call("GET", "/creators/ada")).json()).toMatchObject({ live: true });
  ivs.calls.length = 0;
  const response = await service.call("DELETE", "/creators/ada");
  expect(response.status).toBe(200);
  expect(ivs.calls.filter((call) => changes.test(call) || call === "GetStream")).toEqual([
    deleteKey,
    stop,
    "GetStream",
    "DeleteChannel",
    deletePolicy,
    deleteRecording,
  ]);
  // A channel of the same name that lacks the tags is not deleted.
  expect(await ivs.resources()).toHaveLength(1);
  expect((await service.call("DELETE", "/creators/ada")).status).toBe(404);
});

test("a deletion that failed can be repeated", async () => {
  await service.call("POST", "/creators", request);
  ivs.fail("DeletePlaybackRestrictionPolicy", { status: 500, name: "InternalServerException" });
  expect((await service.call("DELETE", "/creators/ada")).status).toBe(502);
  ivs.fail("DeletePlaybackRestrictionPolicy", undefined);
  expect((await service.call("DELETE", "/creators/ada")).status).toBe(200);
  expect(await ivs.resources()).toEqual([]);
});

const failures: [refused: Refused, status: number, retryAfter: string | null, text: RegExp][] = [
  [{ status: 429, name: "ThrottlingException" }, 503, "2", /accepts no more calls/],
  [{ status: 429, name: "TooManyRequestsException" }, 503, "2", /accepts no more calls/],
  [{ status: 503, name: "ServiceUnavailable" }, 503, "5", /The test refuses this call/],
  [{ status: 402, name: "ServiceQuotaExceededException" }, 409, null, /higher quota/],
  [{ status: 400, name: "ValidationException" }, 400, null, /The test refuses this call/],
  [{ status: 409, name: "ConflictException" }, 409, null, /The test refuses this call/],
  [{ status: 404, name: "ResourceNotFoundException" }, 404, null, /The test refuses this call/],
  [{ status: 403, name: "AccessDeniedException" }, 502, null, /IAM policy/],
  [{ status: 403, name: "PendingVerification" }, 502, null, /verifying this account/],
  [{ status: 403, name: "UnrecognizedClientException" }, 502, null, /check AWS_ACCESS_KEY_ID/],
  [{ status: 500, name: "InternalServerException" }, 502, null, /Amazon IVS failed/],
];

test.each(failures)("%o answers %i", async (refused, status, retryAfter, text) => {
  ivs.fail("ListChannels", refused);
  const response = await service.call("GET", "/creators/ada");
  ivs.fail("ListChannels", undefined);
  expect([response.status, response.headers.get("retry-after")]).toEqual([status, retryAfter]);
  expect(await errorOf(response)).toMatchObject({ message: expect.stringMatching(text) });
});

const bad: [name: string, body: unknown, want: RegExp][] = [
  ["no JSON", "{", /must be JSON/],
  ["a list", [], /JSON object/],
  ["a name with a space", { ...request, name: "a da" }, /name must be/],
  ["no bucket", { ...request, bucket: undefined }, /bucket must be/],
  ["a bucket by URL", { ...request, bucket: "s3://bucket" }, /bucket must be/],
  ["no origins", { ...request, allowedOrigins: [] }, /allowedOrigins must be/],
  ["an origin with a path", { ...request, allowedOrigins: ["https://example.com/a"] }, /allowedOrigins/],
  ["a country by name", { ...request, allowedCountries: ["Japan"] }, /allowedCountries/],
  ["an unknown latency", { ...request, latencyMode: "ULTRA" }, /LOW or NORMAL/],
  ["a misspelt member", { ...request, allowedOrigin: "x" }, /members must be .*, got "allowedOrigin"/],
];

test.each(bad)("refuses %s, and creates nothing", async (_name, body, want) => {
  const response = await service.call("POST", "/creators", body);
  expect([response.status, await errorOf(response)]).toEqual([
    400,
    expect.objectContaining({ code: "InvalidRequest", message: expect.stringMatching(want) }),
  ]);
  expect(ivs.calls).toEqual([]);
});

test("refuses callers without the token, large bodies and unknown routes", async () => {
  for (const headers of [{}, { authorization: "Bearer wrong" }, { authorization: "Basic abc" }]) {
    const response = await fetch(`${service.url}/creators/ada`, { headers: new Headers(headers) });
    expect([[401, 400].includes(response.status), await errorOf(response)]).toEqual([
      true,
      expect.objectContaining({ code: "Unauthorized" }),
    ]);
  }
  expect((await service.call("POST", "/creators", "x".repeat(20_000))).status).toBe(413);
  expect((await service.call("GET", "/nowhere")).status).toBe(404);
  expect((await service.call("GET", "/creators/a%20b")).status).toBe(400);
  expect(ivs.calls).toEqual([]);
});
