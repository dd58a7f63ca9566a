/**
 * `fromTokenEndpoint` gets credentials from a real server, which answers like the backend of a program. Its errors say
 * what failed, and show no secrets.
 */
import { expect, onTestFinished, test, vi } from "vitest";
import { fromTokenEndpoint, type TokenEndpointOptions } from "../src/credentials/token-endpoint.ts";
import { Client, ConfigurationError } from "../src/index.ts";
import { type Reply, startServer } from "./support/server.ts";
import { failure, GetThingCommand, service } from "./support/service.ts";

const keys = { accessKeyId: "ASIATOKEN", secretAccessKey: "very-hidden-secret", sessionToken: "very-hidden-session" };
const expiration = "2030-01-01T00:00:00Z";
const want = { ...keys, expiration: new Date(expiration) };
const capitals = {
  AccessKeyId: keys.accessKeyId,
  SecretAccessKey: keys.secretAccessKey,
  SessionToken: keys.sessionToken,
  Expiration: expiration,
};

function expectNoSecret(error: Error): void {
  const { cause } = error;
  expect(`${error.stack} ${cause} ${(cause as Error)?.stack} ${JSON.stringify([error, cause])}`).not.toContain(
    "very-hidden",
  );
}

test.each<[string, object, object]>([
  ["names of core", { ...keys, expiration }, want],
  ["names of AWS STS", capitals, want],
  ["the whole answer of AWS STS", { Credentials: capitals, AssumedRoleUser: {} }, want],
  ["keys that do not expire", { accessKeyId: "A", secretAccessKey: "S" }, { accessKeyId: "A", secretAccessKey: "S" }],
  ["nulls", { ...keys, sessionToken: null, expiration: null }, { ...keys, sessionToken: undefined }],
])("%s are read", async (_, body, result) => {
  const server = await startServer({ body: JSON.stringify(body) });
  expect(await fromTokenEndpoint(new URL(`${server.url}/credentials?a=b`))()).toEqual(result);
  expect(server.received[0]).toMatchObject({ method: "GET", url: "/credentials?a=b" });
});

test("in a page, the URL can be relative", async () => {
  const server = await startServer({ body: JSON.stringify({ ...keys, expiration }) });
  vi.stubGlobal("location", { href: `${server.url}/app/page.html` });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(await fromTokenEndpoint("../credentials")()).toEqual(want);
  expect(server.received[0]?.url).toBe("/credentials");
});

test("a client fetches credentials again before they expire", async () => {
  let count = 0;
  const server = await startServer((response) => {
    const end = new Date(Date.now() + (count++ ? 3_600_000 : -60_000));
    response.end(JSON.stringify({ ...keys, accessKeyId: `ASIA${count}`, expiration: end }));
  });
  const api = await startServer({ headers: { date: new Date().toUTCString() } });
  const credentials = fromTokenEndpoint(server.url);
  const client = new Client(service, { region: "us-west-2", endpoint: api.url, credentials });
  await client.send(new GetThingCommand({}));
  await client.send(new GetThingCommand({}));
  await client.send(new GetThingCommand({}));
  const used = api.received.map(({ headers }) => /Credential=(\w+)/.exec(`${headers.authorization}`)?.[1]);
  expect(used).toEqual(["ASIA1", "ASIA2", "ASIA2"]);
});

test("options of fetch are passed on, from a function at each request", async () => {
  const server = await startServer({ body: JSON.stringify({ ...keys, expiration }) });
  let count = 0;
  const request = async (): Promise<RequestInit> => ({
    method: "POST",
    headers: { authorization: `Bearer ${++count}` },
    body: "{}",
  });
  const provider = fromTokenEndpoint(server.url, { request });
  await provider();
  await provider();
  expect(server.received.map(({ method, headers }) => `${method} ${headers.authorization}`)).toEqual([
    "POST Bearer 1",
    "POST Bearer 2",
  ]);
});

test.each<[string, Reply, RegExp]>([
  ["a refusal", { status: 401, body: "very-hidden-page" }, /^The token endpoint at 127\.0\.0\.1:\d+ answered 401\.$/],
  ["a redirect to a login", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, /answered 302\.$/],
  ["no JSON", { body: '{"secretAccessKey":"very-hidden' }, /must answer with a JSON object\.$/],
  ["no key id", { body: JSON.stringify({ ...keys, accessKeyId: "" }) }, /must answer with an access key id\.$/],
  ["no secret", { body: JSON.stringify({ accessKeyId: "A" }) }, /must answer with a secret access key\.$/],
  ["seconds", { body: JSON.stringify({ ...keys, expiration: 1893456000 }) }, /an expiration that is a date such as/],
  ["a line break", { body: JSON.stringify({ ...keys, secretAccessKey: "very-hidden\n" }) }, /secretAccessKey must be/],
  ["a body that is too long", { body: "x".repeat(70_000) }, /answered with more than 65536 bytes\.$/],
  ["a connection that breaks", (response) => response.destroy(), /cannot be reached: /],
  ["no answer", () => {}, /did not answer within 50 ms\.$/],
])("%s is a CredentialsError without secrets", async (_, reply, message) => {
  const server = await startServer(reply);
  const request = { headers: { authorization: "Bearer very-hidden" } };
  const options = { request, requestTimeout: /50 ms/.test(message.source) ? 50 : 10_000, maxAttempts: 1 };
  const error = await failure(fromTokenEndpoint(`${server.url}/very-hidden-path?very-hidden`, options)());
  expect(error).toMatchObject({ name: "CredentialsError" });
  expect(error.message).toMatch(message);
  expectNoSecret(error);
});

test("an abort ends the request at once, and a pause between attempts", async () => {
  const server = await startServer({ status: 500 });
  const controller = new AbortController();
  const waiting = failure(fromTokenEndpoint(server.url, { abortSignal: controller.signal, maxAttempts: 99 })());
  await expect.poll(() => server.received.length).toBe(2);
  controller.abort();
  expect(await waiting).toMatchObject({ name: "AbortError" });
});

test.each<[string, TokenEndpointOptions, RegExp]>([
  ["/credentials", {}, /^url must be an http or https URL without user\.$/],
  ["http://a:very-hidden@b/", {}, /^url must be an http or https URL without user\.$/],
  ["ftp://a/", {}, /^url must be an http or https URL/],
  ["https://a/", { requestTimeout: Number.NaN }, /^requestTimeout must be a whole number from 0, got NaN\.$/],
])("%s with %j is a ConfigurationError", (url, options, message) => {
  expect(() => fromTokenEndpoint(url, options)).toThrow(ConfigurationError);
  expect(() => fromTokenEndpoint(url, options)).toThrow(message);
});

test("an unknown option is refused by its name", () => {
  const options = { regoin: "us-west-2" } as TokenEndpointOptions;
  expect(() => fromTokenEndpoint("https://a/", options)).toThrow(ConfigurationError);
  expect(() => fromTokenEndpoint("https://a/", options)).toThrow(
    "fromTokenEndpoint: regoin is not an option. Options: request, fetch, requestTimeout, maxAttempts, abortSignal.",
  );
});
