/** The signer adds the same headers to a request as `SignatureV4` of Smithy, and refuses invalid arguments. */
import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { AwsCredentialIdentity, HttpRequest as SmithyRequest } from "@smithy/types";
import { expect, test } from "vitest";
import { createNodeHttpHandler } from "../src/node-http.ts";
import { createSigner, type HttpRequest } from "../src/sign.ts";
import { expectedAuthorization, startServer } from "./support/server.ts";
import { credentials, GetThingCommand, testClient } from "./support/service.ts";

class NodeSha256 {
  readonly #hash;
  constructor(secret?: string | Uint8Array) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

const scope = { service: "ivs", region: "us-west-2" };
const date = new Date("2026-01-02T03:04:05.678Z");

async function signedByLibrary(request: HttpRequest, given: typeof credentials, signingDate = date) {
  const signer = new SignatureV4({
    ...scope,
    credentials: given as AwsCredentialIdentity,
    sha256: NodeSha256 as never,
  });
  const withHost = { ...request, headers: { host: request.hostname, ...request.headers } };
  return (await signer.sign(withHost as SmithyRequest, { signingDate })).headers;
}

const base: HttpRequest = {
  method: "POST",
  protocol: "https:",
  hostname: "ivs.example",
  path: "/GetThing",
  query: {},
  headers: { "content-type": "application/json" },
  body: "{}",
};
const session = { ...credentials, sessionToken: "session/token==" };

test.each<[string, Partial<HttpRequest>, typeof credentials?]>([
  ["a plain call", {}],
  ["a session token", {}, session],
  [
    "names of a query of which one begins with another",
    { query: { select: "x", "select-type": "2", "select.a": "1" } },
  ],
  ["a name that is repeated, out of order", { query: { tagKeys: ["b", "a", "a b", "é"], empty: "", none: null } }],
  ["a path with empty segments and dots", { path: "/a//b/./c/../d/" }],
  ["a path that is encoded", { path: "/tags/arn%3Aaws%3Aivs%3A%3A1%3Achannel%2Fa" }],
  [
    "headers that must not be signed",
    { headers: { "user-agent": "a", "x-amzn-trace-id": "b", "sec-x": "c", te: "d" } },
  ],
  ["headers that must be signed", { headers: { accept: "*/*", range: "bytes=0-1", "amz-sdk-request": "attempt=1" } }],
  ["several lines and spaces in a header", { headers: { "x-a": " a  b\t c\n d ", "x-b": "" } }],
  ["another host", { headers: { host: "other.example" } }],
  ["bytes", { body: new Uint8Array([1, 2, 255]) }],
  ["no body", { method: "GET", body: undefined }],
  ["text that is not ASCII", { body: '{"a":"é€😀"}' }],
  ["a hash that is given", { headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } }],
  ["a date and a signature of before", { headers: { date: "yesterday", authorization: "old", "x-amz-date": "old" } }],
])("%s", async (_, change, given = credentials) => {
  const request: HttpRequest = { ...base, ...change, headers: { ...change.headers } };
  const want = await signedByLibrary(request, given);
  await createSigner()(request, given, { ...scope, date });
  expect({ host: request.hostname, ...request.headers }).toEqual(want);
});

test("one signer signs calls of different seconds, days and credentials at once", async () => {
  const sign = createSigner();
  const cases = Array.from({ length: 200 }, (_, index) => ({
    given: index % 3 ? credentials : { ...session, accessKeyId: `AKID${index % 7}` },
    date: new Date(date.getTime() + index * 7_001_000),
    request: { ...base, body: `{"index":${index}}`, headers: {} } as HttpRequest,
  }));
  await Promise.all(cases.map(({ request, given, date: at }) => sign(request, given, { ...scope, date: at })));
  for (const { request, given, date: at } of cases) {
    const { authorization: _a, "x-amz-date": _d, ...headers } = request.headers;
    const want = await signedByLibrary({ ...request, headers }, given, at);
    expect({ host: request.hostname, ...request.headers }).toEqual(want);
  }
});

test("names of headers in any case are signed in lower case, and stay as they are", async () => {
  const headers = { "Content-Type": "text/plain", HOST: "other.example", DATE: "old", "X-A": "1", "x-a": "2" };
  const request: HttpRequest = { ...base, headers: { ...headers } };
  const want = await signedByLibrary({ ...request, headers: { ...headers, host: "other.example" } }, credentials);
  await createSigner()(request, credentials, { ...scope, date });
  expect({ host: "other.example", ...request.headers }).toEqual(want);
});

test.each<[string, unknown[], string]>([
  ["no request", [undefined, credentials, { ...scope, date }], "InputError"],
  ["a Request", [new Request("https://ivs.example"), credentials, { ...scope, date }], "InputError"],
  ["Headers", [{ ...base, headers: new Headers() }, credentials, { ...scope, date }], "InputError"],
  ["no host", [{ ...base, hostname: undefined }, credentials, { ...scope, date }], "InputError"],
  ["a number as a header", [{ ...base, headers: { a: 5 } }, credentials, { ...scope, date }], "InputError"],
  ["no region", [base, credentials, { service: "ivs", date }], "InputError"],
  ["no date", [base, credentials, scope], "InputError"],
  ["an invalid date", [base, credentials, { ...scope, date: new Date("soon") }], "InputError"],
  ["no scope", [base, credentials], "InputError"],
  ["a provider", [base, async () => credentials, { ...scope, date }], "CredentialsError"],
  ["no credentials", [base, undefined, { ...scope, date }], "CredentialsError"],
])("%s is refused, and nothing is signed", async (_, given, name) => {
  await expect(createSigner()(...(given as Parameters<ReturnType<typeof createSigner>>))).rejects.toMatchObject({
    name,
  });
  expect(base.headers).toEqual({ "content-type": "application/json" });
});

test("over node:http, a host that the caller gives is the one that is sent and signed", async () => {
  const server = await startServer({});
  const client = testClient(server.url, { requestHandler: createNodeHttpHandler() });
  await client.send(new GetThingCommand({}), { headers: { Host: "ivs.example" } });
  const [request] = server.received;
  expect(request?.headers.host).toBe("ivs.example");
  expect(request?.headers.authorization).toBe(request && (await expectedAuthorization(request, credentials)));
});
