/**
 * A real server receives requests of `createSignedFetch` with the signature that @smithy/signature-v4 computes. Invalid
 * options are refused, and calls can be aborted.
 */
import { expect, test } from "vitest";
import { createSignedFetch, type SignedFetchConfig } from "../src/signed-fetch.ts";
import { expectedAuthorization, type Received, type Reply, startServer, type TestServer } from "./support/server.ts";
import { credentials, failure } from "./support/service.ts";

const config: SignedFetchConfig = { credentials, region: "us-west-2", service: "ivs" };
const session = { ...credentials, sessionToken: "session/token==" };

/** Checks that the server received one request with the right signature, and returns this request. */
async function onlyRequest({ received }: TestServer, signedBy: SignedFetchConfig["credentials"] = credentials) {
  const [request, ...others] = received as [Received, ...Received[]];
  expect(others).toEqual([]);
  expect(request.headers.authorization).toBe(await expectedAuthorization(request, signedBy as typeof credentials));
  return request;
}

const bytes = new TextEncoder().encode('{"name":"é"}');
const form = new FormData();
form.set("name", "é");
form.set("file", new Blob([bytes], { type: "application/json" }), "file.json");

test.each<[kind: string, body: () => BodyInit | null, type: RegExp | undefined, want: string | RegExp]>([
  ["text", () => '{"name":"é"}', /^text\/plain/, '{"name":"é"}'],
  ["bytes", () => bytes, undefined, '{"name":"é"}'],
  ["a part of a buffer", () => new Uint8Array(bytes.buffer, 1, 6), undefined, '"name"'],
  ["an ArrayBuffer", () => bytes.buffer, undefined, '{"name":"é"}'],
  ["a Blob", () => new Blob([bytes], { type: "application/json" }), /^application\/json$/, '{"name":"é"}'],
  ["URLSearchParams", () => new URLSearchParams({ a: "b c" }), /^application\/x-www-form-urlencoded/, "a=b+c"],
  ["FormData", () => form, /^multipart\/form-data; boundary=/, /name="name"\r\n\r\né\r\n.*filename="file\.json"/s],
  ["a stream", () => new Blob([bytes]).stream(), undefined, '{"name":"é"}'],
  ["empty text", () => "", /^text\/plain/, ""],
  ["nothing", () => null, undefined, ""],
])("a body that is %s is signed and sent whole", async (_, body, type, want) => {
  const server = await startServer({});
  // Fetch requires `duplex` for streams, but TypeScript's DOM types lack it.
  const duplex = { duplex: "half" } as RequestInit;
  await createSignedFetch(config)(server.url, { method: "POST", body: body(), ...duplex });
  const request = await onlyRequest(server);
  expect(request.body).toEqual(typeof want === "string" ? want : expect.stringMatching(want));
  expect(request.headers["content-type"]).toEqual(type === undefined ? undefined : expect.stringMatching(type));
  // Even a stream is sent with a `content-length`, because not every service accepts chunks.
  expect(request.headers["content-length"]).toBe(String(Buffer.byteLength(request.body)));
});

test.each<[what: string, url: string, want: string]>([
  ["a label that is an ARN, encoded whole", "/tags/arn%3Aaws%3Aivs%3A%3A1%3Achannel%2Fa", ""],
  ["a label in which the colons stand plain", "/tags/arn:aws:ivs::1:channel%2Fa", ""],
  ["marks that encodeURIComponent leaves alone", "/a!*'()/b%20c", ""],
  ["a name that is repeated", "/tags?tagKeys=b&tagKeys=a&tagKeys=b%2Fc%2B", ""],
  ["names without a value", "/tags?flag&other=", ""],
  ["spaces as URLSearchParams writes them", "/tags?q=a+b%2Bc+d#e+f", "/tags?q=a%20b%2Bc%20d"],
  ["a plus sign in the path", "/a+b", ""],
])("%s", async (_, url, want) => {
  const server = await startServer({}, {});
  for (const input of [new URL(server.url + url), new Request(server.url + url)]) {
    await createSignedFetch(config)(input);
    expect((await onlyRequest(server)).url).toBe(want || url);
    server.received.length = 0;
  }
});

test("a Request and an init that overrides it", async () => {
  const server = await startServer({});
  const request = new Request(`${server.url}/a?b=c+d`, { method: "PUT", body: "old", headers: { "x-a": "1" } });
  await createSignedFetch(config)(request, { body: "new", headers: { "x-b": "2" } });
  const { method, url, body, headers } = await onlyRequest(server);
  expect({ method, url, body }).toEqual({ method: "PUT", url: "/a?b=c%20d", body: "new" });
  expect([headers["x-a"], headers["x-b"]]).toEqual([undefined, "2"]);
});

test("the headers of an earlier signature are replaced", async () => {
  const server = await startServer({});
  let sent: Request | undefined;
  const keep = async (request: Request): Promise<Response> => {
    sent = request.clone();
    return fetch(request);
  };
  await createSignedFetch({ ...config, credentials: session, fetch: keep })(server.url, { headers: { host: "x" } });
  // Some runtimes would send this header instead of the signed host.
  expect(sent?.headers.has("host")).toBe(false);
  expect((await onlyRequest(server, session)).headers["x-amz-security-token"]).toBe("session/token==");
  server.received.length = 0;
  await createSignedFetch({ ...config, region: "eu-west-1" })(sent as Request);
  const [request] = server.received as [Received];
  expect(request.headers["x-amz-security-token"]).toBeUndefined();
  expect(request.headers.authorization).toBe(await expectedAuthorization(request, credentials, "ivs", "eu-west-1"));
});

test("a redirect is not followed, whatever is asked", async () => {
  const server = await startServer({ status: 307, headers: { location: "/elsewhere" } });
  const response = await createSignedFetch(config)(server.url, { redirect: "follow" });
  expect(response.status).toBe(307);
  expect(server.received).toHaveLength(1);
});

test("a call can be aborted", async () => {
  const server = await startServer(() => {});
  const signedFetch = createSignedFetch(config);
  expect(await failure(signedFetch(server.url, { signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortError" });
  const abort = new AbortController();
  const call = failure(signedFetch(new Request(server.url, { signal: abort.signal })));
  await expect.poll(() => server.received.length).toBe(1);
  abort.abort();
  expect(await call).toMatchObject({ name: "AbortError" });
});

const expired: Reply = { status: 403, headers: { "x-amzn-errortype": "ExpiredTokenException:http://x.example/" } };

test("a provider is asked again when the service says that its token has expired", async () => {
  const server = await startServer(expired, {}, {});
  let asked = 0;
  const provider = async () => ({ ...session, accessKeyId: `AKID${++asked}` });
  const signedFetch = createSignedFetch({ ...config, credentials: provider });
  const statuses = [await signedFetch(server.url), await signedFetch(server.url), await signedFetch(server.url)];
  expect(statuses.map(({ status }) => status)).toEqual([403, 200, 200]);
  const keys = server.received.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? "")?.[1]);
  expect(keys).toEqual(["AKID1", "AKID2", "AKID2"]);
});

test("a provider that fails rejects the call, and nothing is sent", async () => {
  const server = await startServer({});
  const cause = new Error("offline");
  const call = createSignedFetch({ ...config, credentials: () => Promise.reject(cause) })(server.url);
  expect(await failure(call)).toMatchObject({ name: "CredentialsError", reason: "provider", cause });
  const past = createSignedFetch({ ...config, credentials: { ...credentials, expiration: new Date(0) } })(server.url);
  expect(await failure(past)).toMatchObject({ name: "CredentialsError", reason: "expired" });
  expect(server.received).toEqual([]);
});

test.each<[given: unknown, name: string, says: string]>([
  [undefined, "ConfigurationError", "credentials must be an object or an async provider"],
  [{ ...config, credentials: undefined }, "ConfigurationError", "credentials must be"],
  [{ ...config, credentials: null }, "ConfigurationError", "credentials must be"],
  [{ ...config, region: undefined }, "ConfigurationError", "region must be a name such as us-west-2, not undefined"],
  [{ ...config, region: "us/west" }, "ConfigurationError", 'region must be a name such as us-west-2, not "us/west"'],
  [{ ...config, service: "" }, "ConfigurationError", 'service must be a name such as ivs, not ""'],
  [{ ...config, fetch: "fetch" }, "ConfigurationError", "fetch must be a function"],
  [
    { ...config, regoin: "ivs" },
    "ConfigurationError",
    "createSignedFetch: regoin is not an option. Options: credentials, region, service, fetch.",
  ],
])("%j is refused when it is given", (given, name, says) => {
  const make = () => createSignedFetch(given as SignedFetchConfig);
  expect(make).toThrow(expect.objectContaining({ name }));
  expect(make).toThrow(says);
});

test("it has the type of fetch, for tools that take one", () => {
  const standIn: typeof fetch = createSignedFetch(config);
  expect(standIn).toBeTypeOf("function");
});

// The timeout of the test is shorter than the timeout of a provider, which would also end the call.
test("a call that is aborted while credentials are fetched rejects with the reason", { timeout: 30_000 }, async () => {
  const call = createSignedFetch({ ...config, credentials: () => new Promise(() => {}) });
  const reason = new Error("the user left");
  const controller = new AbortController();
  const calling = failure(call("http://127.0.0.1:1", { signal: controller.signal }));
  controller.abort(reason);
  expect(await calling).toBe(reason);
});

test("a refusal for its time teaches the next call the service's time", async () => {
  const anHourAhead = new Date(Date.now() + 3_600_000).toUTCString();
  const server = await startServer(
    { status: 403, headers: { "x-amzn-errortype": "RequestExpired", date: anHourAhead }, body: "{}" },
    {},
  );
  const call = createSignedFetch(config);
  await call(server.url);
  await call(server.url);
  const [first, second] = server.received.map(({ headers }) => Number(String(headers["x-amz-date"]).slice(9, 11)));
  expect(((second ?? 0) - (first ?? 0) + 24) % 24).toBe(1);
});
