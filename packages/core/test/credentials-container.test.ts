/**
 * `fromContainer` gets credentials from a real server. It sends the same request as the AWS SDK's provider, and returns
 * the same credentials. Its errors say what failed, and show no secrets.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromHttp } from "@aws-sdk/credential-provider-http";
import { expect, test } from "vitest";
import { type ContainerOptions, fromContainer } from "../src/credentials/container.ts";
import { containerUrl } from "../src/credentials/remote/container-url.ts";
import { Client, ConfigurationError, CredentialsError } from "../src/index.ts";
import { stubHome } from "./support/home.ts";
import { type Reply, startServer, type TestServer, unreachable } from "./support/server.ts";
import { failure, GetThingCommand, service } from "./support/service.ts";

const secret = "very-hidden-secret";
const answer = {
  AccessKeyId: "ASIACONTAINER",
  SecretAccessKey: secret,
  Token: "very-hidden-token",
  Expiration: "2030-01-01T00:00:00Z",
};
const want = {
  accessKeyId: "ASIACONTAINER",
  secretAccessKey: secret,
  sessionToken: "very-hidden-token",
  expiration: new Date("2030-01-01T00:00:00Z"),
};
const path = "/v2/credentials/very-hidden-path?id=very-hidden-id";

/** Starts a server. Sets `variables`, and AWS_CONTAINER_CREDENTIALS_FULL_URI to a URL of this server. */
async function startContainer(variables: Record<string, string>, ...replies: Reply[]): Promise<TestServer> {
  const server = await startServer(...replies);
  stubHome({}, { AWS_CONTAINER_CREDENTIALS_FULL_URI: server.url + path, ...variables });
  return server;
}

function expectNoSecret(error: Error): void {
  const { cause } = error;
  expect(`${error.stack} ${cause} ${(cause as Error)?.stack} ${JSON.stringify([error, cause])}`).not.toContain(
    "very-hidden",
  );
}

test("the answer, the path and the token are those of the AWS SDK", async () => {
  const server = await startContainer({ AWS_CONTAINER_AUTHORIZATION_TOKEN: secret }, { body: JSON.stringify(answer) });
  expect(await fromContainer()()).toEqual(want);
  expect(await fromHttp()()).toMatchObject(want);
  const [ours, theirs] = server.received.map(({ method, url, headers }) => [method, url, headers.authorization]);
  expect(ours).toEqual(["GET", path, secret]);
  expect(ours).toEqual(theirs);
});

test("a token file is read at each request, and takes precedence over a token", async () => {
  const home = stubHome({});
  const file = join(home, "token");
  const variables = { AWS_CONTAINER_AUTHORIZATION_TOKEN: "other", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file };
  const server = await startContainer(variables, { body: JSON.stringify(answer) });
  const provider = fromContainer();
  writeFileSync(file, "first\n");
  await provider();
  writeFileSync(file, "second");
  await provider();
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(["first", "second"]);
});

test("a client signs with the credentials, and fetches them once", async () => {
  const server = await startContainer({}, { body: JSON.stringify(answer) });
  const api = await startServer({});
  const client = new Client(service, { region: "us-west-2", endpoint: api.url, credentials: fromContainer() });
  await client.send(new GetThingCommand({}));
  await client.send(new GetThingCommand({}));
  expect(server.received.length).toBe(1);
  expect(api.received[1]?.headers).toMatchObject({ "x-amz-security-token": "very-hidden-token" });
  expect(api.received[1]?.headers.authorization).toContain("Credential=ASIACONTAINER/");
});

test("a failure that may be temporary is repeated, at most three times", async () => {
  const broken: Reply = (response) => response.destroy();
  const server = await startContainer({}, { status: 500 }, broken, { body: JSON.stringify(answer) });
  expect(await fromContainer()()).toEqual(want);
  expect(server.received.length).toBe(3);
  const down = await startContainer({}, { status: 503, body: secret });
  const error = await failure(fromContainer()());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "provider" });
  expect(error.message).toBe(`The credentials endpoint of the container, ${down.url}, answered 503.`);
  expect(down.received.length).toBe(3);
  expectNoSecret(error);
});

test("a refusal is not repeated, and says why", async () => {
  const body = JSON.stringify({ Code: "AccessDenied", Message: `no ${secret} for you` });
  const server = await startContainer({ AWS_CONTAINER_AUTHORIZATION_TOKEN: secret }, { status: 403, body });
  const error = await failure(fromContainer()());
  expect(error.message).toMatch(/answered 403: AccessDenied, no \[redacted\] for you\.$/);
  expect(server.received.length).toBe(1);
  expectNoSecret(error);
});

test.each<[string, string, RegExp]>([
  ["no JSON", `{"AccessKeyId":"${secret}`, /must answer with a JSON object\.$/],
  ["another value", "7", /must answer with a JSON object\.$/],
  ["no key id", JSON.stringify({ ...answer, AccessKeyId: undefined }), /must answer with an access key id\.$/],
  ["a key that is no text", JSON.stringify({ ...answer, SecretAccessKey: [secret] }), /with a secret access key\.$/],
  ["a wrong token", JSON.stringify({ ...answer, Token: { secret } }), /with a session token that is text\.$/],
  ["no expiration", JSON.stringify({ ...answer, Expiration: undefined }), /with an expiration that is a date such as/],
  ["a wrong date", JSON.stringify({ ...answer, Expiration: "soon" }), /with an expiration that is a date such as/],
  ["too much", JSON.stringify({ ...answer, more: "x".repeat(70_000) }), /answered with more than 65536 bytes\.$/],
  ["too many bytes", JSON.stringify({ ...answer, more: "é".repeat(40_000) }), /answered with more than 65536 bytes\.$/],
])("an answer with %s is a CredentialsError", async (_, body, message) => {
  await startContainer({}, { body });
  const error = await failure(fromContainer({ maxAttempts: 1 })());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error.message).toMatch(message);
  expectNoSecret(error);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["no variable", {}, /^This is not a container with credentials: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and/],
  [
    "an http URL of another host",
    { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://example.com/" },
    /must be an https URL, or an http/,
  ],
  [
    "a host that begins like loopback",
    { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1.example.com/" },
    /must be an https/,
  ],
  ["a URL with a password", { AWS_CONTAINER_CREDENTIALS_FULL_URI: `https://a:${secret}@b/` }, /must be an https/],
  ["no URL", { AWS_CONTAINER_CREDENTIALS_FULL_URI: secret }, /must be an https/],
  [
    "a relative URI that names a host",
    { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "@example.com/" },
    /must begin with \/\.$/,
  ],
])("%s is refused", async (_, variables, message) => {
  stubHome({}, { AWS_CONTAINER_AUTHORIZATION_TOKEN: secret, ...variables });
  const error = await failure(fromContainer()());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "missing" });
  expect(error.message).toMatch(message);
  expectNoSecret(error);
});

test.each([
  ["/v2?id=1", "https://example.com/", "http://169.254.170.2/v2?id=1"],
  [undefined, "https://example.com/a", "https://example.com/a"],
  [undefined, "http://127.255.0.1:1/a", "http://127.255.0.1:1/a"],
  [undefined, "http://localhost/a", "http://localhost/a"],
  [undefined, "http://[::1]:1/a", "http://[::1]:1/a"],
  [undefined, "http://169.254.170.2/a", "http://169.254.170.2/a"],
  [undefined, "http://169.254.170.23/v1/credentials", "http://169.254.170.23/v1/credentials"],
  [undefined, "http://[fd00:ec2::23]/v1/credentials", "http://[fd00:ec2::23]/v1/credentials"],
])("the relative URI %s and the full URI %s name %s", (relative, full, url) => {
  expect(containerUrl(relative, full).href).toBe(url);
});

test.each([
  ["with a line break", "a\r\nx: y", /must be one line of printable ASCII/],
  ["that is absent", undefined, /^The file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, \S+, cannot be read\.$/],
])("a token file %s is refused", async (_, text, message) => {
  const file = join(stubHome({}), "token");
  const server = await startContainer({ AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file }, {});
  if (text !== undefined) writeFileSync(file, text);
  expect((await failure(fromContainer()())).message).toMatch(message);
  expect(server.received.length).toBe(0);
});

test("an endpoint that does not answer is given up, and an abort ends the request at once", async () => {
  const silent: Reply = () => {};
  const server = await startContainer({}, silent);
  const late = await failure(fromContainer({ requestTimeout: 50, maxAttempts: 2 })());
  expect(late.message).toBe(`The credentials endpoint of the container, ${server.url}, did not answer within 50 ms.`);
  expect(server.received.length).toBe(2);
  const controller = new AbortController();
  const waiting = failure(fromContainer({ abortSignal: controller.signal })());
  await expect.poll(() => server.received.length).toBe(3);
  controller.abort(new Error("enough"));
  expect(await waiting).toMatchObject({ name: "AbortError", cause: { message: "enough" } });
  expect(await failure(fromContainer({ abortSignal: controller.signal })())).toMatchObject({ name: "AbortError" });
  expect(server.received.length).toBe(3);
});

test("an endpoint without a server says so", async () => {
  const url = await unreachable();
  stubHome({}, { AWS_CONTAINER_CREDENTIALS_FULL_URI: url + path });
  const error = await failure(fromContainer({ maxAttempts: 1 })());
  expect(error.message).toBe(
    `The credentials endpoint of the container, ${url}, cannot be reached: connect ECONNREFUSED ${new URL(url).host}.`,
  );
  expectNoSecret(error);
});

test.each([{ requestTimeout: -1 }, { maxAttempts: 0 }, { maxAttempts: "3" }])(
  "%j is a ConfigurationError",
  (options) => {
    expect(() => fromContainer(options as ContainerOptions)).toThrow(ConfigurationError);
  },
);

test.each<[options: unknown, message: string]>([
  [{ regoin: "us-west-2" }, "fromContainer: regoin is not an option. Options: "],
  [null, "fromContainer: the options must be an object, got null."],
])("the options %j are refused", (options, message) => {
  const create = (): unknown => fromContainer(options as never);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
});
