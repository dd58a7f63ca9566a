import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";
import { signed } from "./sign.ts";
import { missing, useLocalIvs } from "./support.ts";

const base = "http://127.0.0.1:4100";
const service = createLocalIvs();

describe("what is malformed is answered 4xx", () => {
  const cases: [string, () => Request, number, string][] = [
    ["an unknown path", () => signed(`${base}/NoSuchOperation`, "{}"), 404, "UnknownOperationException"],
    ["the root", () => signed(`${base}/`, "{}"), 404, "UnknownOperationException"],
    ["another method", () => signed(`${base}/ListChannels`, undefined, {}, "GET"), 404, "UnknownOperationException"],
    ["a label with a slash", () => signed(`${base}/tags/a/b`, undefined, {}, "GET"), 404, "UnknownOperationException"],
    ["no label", () => signed(`${base}/tags/`, undefined, {}, "GET"), 404, "UnknownOperationException"],
    ["a broken label", () => signed(`${base}/tags/%E0%A4%A`, undefined, {}, "GET"), 400, "SerializationException"],
    ["a broken query", () => signed(`${base}/ListChannels?a=%ff`, "{}"), 400, "SerializationException"],
    ["a body that is no JSON", () => signed(`${base}/ListChannels`, "{nope"), 400, "SerializationException"],
    ["a body that is a list", () => signed(`${base}/ListChannels`, "[]"), 400, "SerializationException"],
    ["a body that is null", () => signed(`${base}/ListChannels`, "null"), 400, "SerializationException"],
    [
      "a body of another type",
      () => signed(`${base}/ListChannels`, "{}", { headers: { "content-type": "text/plain" } }),
      415,
      "UnsupportedMediaTypeException",
    ],
    [
      "a body that is too long",
      () => signed(`${base}/ListChannels`, `{"a":"${"x".repeat(1024 * 1024)}"}`),
      413,
      "RequestEntityTooLargeException",
    ],
    ["a wrong type", () => signed(`${base}/GetChannel`, '{"arn":1}'), 400, "ValidationException"],
    [
      "deep nesting",
      () => signed(`${base}/CreateChannel`, `{"tags":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
      400,
      "ValidationException",
    ],
  ];
  test.each(cases)("%s", async (_, request, status, name) => {
    const response = await service.fetch(request());
    const body = (await response.json()) as { __type?: string };
    expect([response.status, response.headers.get("x-amzn-errortype"), body.__type]).toEqual([status, name, name]);
  });

  test("the text of a modelled error travels as exceptionMessage", async () => {
    const response = await service.fetch(signed(`${base}/GetChannel`, JSON.stringify({ arn: missing("channel") })));
    expect(await response.json()).toEqual({
      __type: "ResourceNotFoundException",
      exceptionMessage: `Resource: ${missing("channel")} not found`,
    });
  });

  test("a text about a broken body does not quote it", async () => {
    const response = await service.fetch(signed(`${base}/PutMetadata`, '{"metadata":"hush'));
    expect(await response.text()).not.toContain("hush");
  });
});

describe("every answer", () => {
  const cases: [string, Request][] = [
    ["a success", signed(`${base}/ListChannels`, "{}")],
    ["a success without a body", signed(`${base}/ListChannels`, undefined)],
    ["an error", signed(`${base}/GetChannel`, "{}")],
    ["an unknown route", signed(`${base}/x`, "{}")],
  ];
  test.each(cases)("%s carries a request id and a date", async (_, request) => {
    const { headers } = await service.fetch(request);
    expect(headers.get("x-amzn-requestid")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(Date.parse(headers.get("date") ?? "")).toBeGreaterThan(0);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  // Seen on the wire: the official client drops what its model does not know.
  test("summaries hold no more than their shapes: no stream key value, no endpoints", async () => {
    const made = await service.fetch(signed(`${base}/CreateChannel`, "{}"));
    const { channel, streamKey } = (await made.json()) as { channel: { arn: string }; streamKey: { value: string } };
    const keys = await service.fetch(signed(`${base}/ListStreamKeys`, JSON.stringify({ channelArn: channel.arn })));
    const channels = await service.fetch(signed(`${base}/ListChannels`, "{}"));
    const text = (await keys.text()) + (await channels.text());
    expect(text).toContain(channel.arn);
    expect(text).not.toContain(streamKey.value);
    expect(text).not.toMatch(/ingestEndpoint|playbackUrl|srt|passphrase|multitrack|containerFormat/);
  });

  test("timestamps are ISO-8601 text", async () => {
    const made = await service.fetch(signed(`${base}/CreateChannel`, "{}"));
    const { channel } = (await made.json()) as { channel: { arn: string } };
    await service.streams.start(channel.arn);
    const got = await service.fetch(signed(`${base}/GetStream`, JSON.stringify({ channelArn: channel.arn })));
    const { stream } = (await got.json()) as { stream: { startTime: string } };
    expect(stream.startTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  });
});

describe("CORS", () => {
  const preflight = (path: string) =>
    service.fetch(
      new Request(`${base}${path}`, {
        method: "OPTIONS",
        headers: { origin: "http://localhost:5173", "access-control-request-method": "POST" },
      }),
    );

  test("a preflight lists what the model and SigV4 need, and no more", async () => {
    const response = await preflight("/ListChannels");
    expect(response.status).toBe(204);
    const listed = response.headers.get("access-control-allow-headers")?.toLowerCase().split(",").sort();
    expect(listed).toEqual([
      "amz-sdk-invocation-id",
      "amz-sdk-request",
      "authorization",
      "content-type",
      "x-amz-content-sha256",
      "x-amz-date",
      "x-amz-security-token",
      "x-amz-user-agent",
      "x-api-key",
    ]);
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("the methods are those of the path", async () => {
    const methods = (await preflight("/tags/x")).headers.get("access-control-allow-methods");
    expect(methods?.split(",").sort()).toEqual(["DELETE", "GET", "POST"]);
    expect((await preflight("/nowhere")).status).toBe(404);
  });

  test("answers expose the model's headers, Retry-After not among them", async () => {
    const { headers } = await service.fetch(signed(`${base}/ListChannels`, "{}"));
    expect(headers.get("access-control-expose-headers")?.split(",").sort()).toEqual([
      "date",
      "x-amz-apigw-id",
      "x-amzn-errormessage",
      "x-amzn-errortype",
      "x-amzn-requestid",
      "x-amzn-trace-id",
    ]);
  });
});

describe("over a real socket", () => {
  const local = useLocalIvs();

  test.each([
    "GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ListChannels HTTP/1.1\r\nHost: a b\r\n\r\n",
    "POST //ListChannels HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "POST /ListChannels HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "not http at all\r\n\r\n",
  ])("%j gets a 4xx, and the server lives on", async (text) => {
    const { port, hostname } = new URL(local.server.url);
    const socket = connect(Number(port), hostname);
    const received = await new Promise<string>((resolve, reject) => {
      socket.once("data", (data) => resolve(data.toString()));
      socket.once("error", reject);
      socket.once("close", () => resolve(""));
      socket.write(text);
    });
    socket.destroy();
    expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
    await local.ivs.listChannels({});
  });

  test("a service given a seed gives the same ids again, also after a reset", async () => {
    const seeded = createLocalIvs({ seed: 7 });
    const create = async (of: typeof seeded) =>
      (await (await of.fetch(signed(`${base}/CreateChannel`, "{}"))).json()) as { channel: { arn: string } };
    const first = await create(seeded);
    expect(await create(createLocalIvs({ seed: 7 }))).toEqual(first);
    expect(await create(seeded)).not.toEqual(first);
    await seeded.reset();
    expect(await create(seeded)).toEqual(first);
    expect(await create(createLocalIvs({ seed: 8 }))).not.toEqual(first);
  });

  test("options that make no sense are refused by name", () => {
    expect(() => createLocalIvs({ region: "no region" })).toThrow(/^region must be/);
    const misspelt: object = { accountID: "123456789012" };
    expect(() => createLocalIvs(misspelt)).toThrow(/^accountID is not an option of the local service$/);
    expect(() => createLocalIvs({ accountId: "12" })).toThrow(/^accountId must be/);
    expect(() => createLocalIvs({ recordingConfigurationDelay: -1 })).toThrow(/^recordingConfigurationDelay must be/);
    expect(() => createLocalIvs({ credentials: [{ ...defaultCredentials, secretAccessKey: "" }] })).toThrow(
      /^credentials\[0\]/,
    );
  });
});
