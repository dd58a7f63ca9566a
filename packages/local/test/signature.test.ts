import { Ivs } from "@aws-sdk/client-ivs";
import { describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";
import { type SignOptions, sha256, signed } from "./sign.ts";
import { missing, useLocalIvs } from "./support.ts";

const url = "http://127.0.0.1:4100/ListChannels";
const withToken = { accessKeyId: "AKIDTOKEN", secretAccessKey: "token-secret", sessionToken: "right-token" };
const time = new Date("2026-11-23T10:00:00Z");
const service = createLocalIvs({ credentials: [defaultCredentials, withToken], clock: () => time });

function later(seconds: number): Date {
  return new Date(time.getTime() + seconds * 1000);
}

/** Status, error name and text. */
async function answer(request: Request): Promise<[number, string | null, string]> {
  const response = await service.fetch(request);
  const body = (await response.json()) as { message?: string };
  return [response.status, response.headers.get("x-amzn-errortype"), body.message ?? ""];
}

describe("accepted", () => {
  const cases: [string, SignOptions][] = [
    ["the plainest signature", {}],
    ["a stated body hash", { headers: { "x-amz-content-sha256": sha256("{}") } }],
    ["a session token", withToken],
    ["4:59 minutes late", { time: later(-299) }],
    ["4:59 minutes early", { time: later(299) }],
    ["a signed user-agent", { headers: { "user-agent": "someone/1.0" } }],
    ["an unsigned header of a browser", { unsigned: { "x-amz-user-agent": "someone/1.0" } }],
    ["a value with runs of spaces", { headers: { "x-api-key": "a b" } }],
  ];
  test.each(cases)("%s", async (_, options) => {
    expect((await service.fetch(signed(url, "{}", { time, ...options }))).status).toBe(200);
  });

  test("an ARN in the path, which is encoded twice in what is signed, and a repeated query", async () => {
    const path = `http://127.0.0.1:4100/tags/${encodeURIComponent(missing("channel"))}`;
    expect(await answer(signed(`${path}?tagKeys=b%2Fc&tagKeys=a%2B%20b`, undefined, { time }, "DELETE"))).toEqual([
      404,
      "ResourceNotFoundException",
      "",
    ]);
  });
});

describe("refused with 403 and the reason", () => {
  const invalid = "InvalidSignatureException";
  const unknown = "UnrecognizedClientException";
  const cases: [string, SignOptions, string, RegExp][] = [
    ["an unknown key", { accessKeyId: "AKIDOTHER" }, unknown, /security token/],
    ["a wrong secret", { secretAccessKey: "wrong" }, invalid, /does not match/],
    ["a wrong session token", { ...withToken, sessionToken: "wrong-token" }, unknown, /security token/],
    ["a session token for a key without", { sessionToken: "right-token" }, unknown, /security token/],
    [
      "an unsigned session token",
      { ...withToken, leaveUnsigned: ["x-amz-security-token"] },
      invalid,
      /x-amz-security-token/,
    ],
    ["5:01 minutes late", { time: later(-301) }, invalid, /Signature expired/],
    ["5:01 minutes early", { time: later(301) }, invalid, /Signature not yet current/],
    ["the wrong region", { region: "eu-west-1" }, invalid, /valid region: 'us-west-2'/],
    ["the wrong service", { service: "ivschat" }, invalid, /correct service: 'ivs'/],
    ["the wrong day", { day: "20261122" }, invalid, /Date in Credential scope/],
    ["the wrong terminator", { terminator: "aws3" }, invalid, /valid terminator/],
    ["an unsigned host", { leaveUnsigned: ["host"] }, invalid, /'host' must be a 'SignedHeader'/],
    ["an unsigned date", { leaveUnsigned: ["x-amz-date"] }, invalid, /'x-amz-date' must be a 'SignedHeader'/],
    [
      "the hash of another body",
      { headers: { "x-amz-content-sha256": sha256("{ }") } },
      invalid,
      /x-amz-content-sha256/,
    ],
    [
      "a body left out of the signature",
      { headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } },
      invalid,
      /x-amz-content-sha256/,
    ],
  ];
  test.each(cases)("%s", async (_, options, name, reason) => {
    const request = signed(url, "{}", { time, ...options });
    expect(await answer(request)).toEqual([403, name, expect.stringMatching(reason)]);
  });

  test("a session token left out", async () => {
    const { accessKeyId, secretAccessKey } = withToken;
    const request = signed(url, "{}", { time, accessKeyId, secretAccessKey });
    expect(await answer(request)).toEqual([403, unknown, expect.stringMatching(/security token/)]);
  });

  const tamperings: [string, (request: Request) => Request][] = [
    ["a tampered body", (request) => new Request(request, { body: '{"maxResults":1}' })],
    ["a tampered path", (request) => new Request(url.replace("ListChannels", "ListStreams"), request)],
    ["a tampered query", (request) => new Request(`${url}?a=b`, request)],
    [
      "a tampered header",
      (request) =>
        new Request(request, {
          headers: { ...Object.fromEntries(request.headers), "content-type": "application/json; charset=utf-8" },
        }),
    ],
    ["another host", (request) => new Request(url.replace("127.0.0.1", "localhost"), request)],
  ];
  test.each(tamperings)("%s", async (_, tamper) => {
    const request = tamper(signed(url, "{}", { time }));
    expect(await answer(request)).toEqual([403, invalid, expect.stringMatching(/does not match/)]);
  });

  const incomplete = "IncompleteSignatureException";
  const headers: [string, string | undefined, string][] = [
    ["no Authorization", undefined, "MissingAuthenticationTokenException"],
    ["another scheme", "Bearer abc", incomplete],
    ["no credential", "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00", incomplete],
    [
      "no signature",
      "AWS4-HMAC-SHA256 Credential=A/20261123/us-west-2/ivs/aws4_request, SignedHeaders=host",
      incomplete,
    ],
    [
      "no names of headers",
      "AWS4-HMAC-SHA256 Credential=A/20261123/us-west-2/ivs/aws4_request, SignedHeaders=host;(x), Signature=00",
      incomplete,
    ],
    ["half a scope", "AWS4-HMAC-SHA256 Credential=A/20261123/ivs, SignedHeaders=host, Signature=00", incomplete],
  ];
  test.each(headers)("%s", async (_, authorization, name) => {
    const request = new Request(url, {
      method: "POST",
      body: "{}",
      headers: authorization === undefined ? {} : { authorization },
    });
    expect((await answer(request)).slice(0, 2)).toEqual([403, name]);
  });

  test("no date, and a date that is none", async () => {
    for (const date of [undefined, "yesterday", "20261399T000000Z"]) {
      const request = signed(url, "{}", { time });
      if (date === undefined) request.headers.delete("x-amz-date");
      else request.headers.set("x-amz-date", date);
      expect((await answer(request)).slice(0, 2)).toEqual([403, incomplete]);
    }
  });

  test("a signed header that was not sent", async () => {
    const request = signed(url, "{}", { time, headers: { "x-api-key": "k" } });
    request.headers.delete("x-api-key");
    expect(await answer(request)).toEqual([403, invalid, expect.stringMatching(/'x-api-key' is not in the request/)]);
  });

  test("no answer holds a secret, a token or what was to be signed", async () => {
    for (const [, options] of cases) {
      const response = await service.fetch(signed(url, "{}", { time, ...options }));
      const text = JSON.stringify([...response.headers]) + (await response.text());
      expect(text).not.toMatch(/ivskit-local-secret|token-secret|right-token|wrong-token/);
    }
  });
});

describe("a service whose clock is an hour ahead", () => {
  const local = useLocalIvs();

  test("a client that reads the Date header signs by it and comes through", async () => {
    local.pass(3_600_000);
    const credentials = defaultCredentials;
    const client = new Ivs({ endpoint: local.server.url, region: "us-west-2", credentials, maxAttempts: 2 });
    const { $metadata } = await client.listChannels({});
    client.destroy();
    expect($metadata.attempts).toBe(2);
  });
});
