/**
 * `fromWebIdentity` gets credentials from a server that answers like AWS STS, for a token of an identity provider. Its
 * errors say what failed, and show no token.
 */
import { fromWebToken } from "@aws-sdk/credential-provider-web-identity";
import { stsAnswer, stsRefusal } from "@ivskit/tooling/credential-answers";
import { expect, test } from "vitest";
import { fromWebIdentity, type WebIdentityOptions } from "../src/credentials/web-identity.ts";
import { Client, ConfigurationError, CredentialsError } from "../src/index.ts";
import { type Reply, startServer, type TestServer } from "./support/server.ts";
import { failure, GetThingCommand, service } from "./support/service.ts";

const token = "very-hidden.token+/=";
const roleArn = "arn:aws:iam::123456789012:role/streamer";
const region = "us-west-2";

const want = {
  accessKeyId: "ASIAEXAMPLE",
  secretAccessKey: "very-hidden-secret",
  sessionToken: `very-hidden&session+/<>"'=`,
  expiration: new Date("2030-10-24T23:00:23Z"),
};
const xml = { "content-type": "text/xml" };
const refusal = (code: string, message: string): Reply => ({
  status: 400,
  headers: xml,
  body: stsRefusal(code, message),
});

async function startSts(...replies: Reply[]): Promise<TestServer & { options: WebIdentityOptions }> {
  const server = await startServer(...replies);
  return { ...server, options: { roleArn, token, endpoint: server.url, maxAttempts: 1 } };
}

function expectNoSecret(error: Error): void {
  const { cause } = error;
  expect(`${error.stack} ${cause} ${(cause as Error)?.stack} ${JSON.stringify([error, cause])}`).not.toContain(
    "very-hidden",
  );
}

test("parameters and credentials are those of the AWS SDK", async () => {
  const { received, url, options } = await startSts({ headers: xml, body: stsAnswer });
  const more = { durationSeconds: 900, policy: '{"Version":"2012-10-17"}', providerId: "www.amazon.com" };
  const shared = { ...more, roleArn, roleSessionName: "app1" };
  expect(await fromWebIdentity({ ...options, ...shared, policyArns: ["arn:a", "arn:b"] })()).toEqual(want);
  const policyArns = [{ arn: "arn:a" }, { arn: "arn:b" }];
  const official = fromWebToken({
    ...shared,
    policyArns,
    webIdentityToken: token,
    clientConfig: { endpoint: url, region },
  });
  expect(await official()).toMatchObject(want);
  const parameters = received.map(({ body }) => [...new URLSearchParams(body)].sort());
  expect(parameters[0]).toEqual(parameters[1]);
  expect(parameters[0]).toContainEqual(["WebIdentityToken", token]);
  for (const { method, headers } of received) {
    expect(method).toBe("POST");
    expect(headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(headers.authorization).toBeUndefined();
  }
});

test("without a name, the session is named after the time", async () => {
  const { received, options } = await startSts({ headers: xml, body: stsAnswer });
  await fromWebIdentity(options)();
  expect(new URLSearchParams(received[0]?.body).get("RoleSessionName")).toMatch(/^ivskit-\d{13}$/);
});

test("a function gives a new token to each request of a client", async () => {
  const { received, options } = await startSts({ headers: xml, body: stsAnswer });
  let count = 0;
  const api = await startServer({ status: 400, headers: { "x-amzn-errortype": "ExpiredTokenException" } }, {});
  const credentials = fromWebIdentity({ ...options, token: async () => `token-${++count}\n` });
  await new Client(service, { region, endpoint: api.url, credentials }).send(new GetThingCommand({}));
  expect(received.map(({ body }) => new URLSearchParams(body).get("WebIdentityToken"))).toEqual(["token-1", "token-2"]);
  expect(api.received[1]?.headers.authorization).toContain(`Credential=${want.accessKeyId}/`);
});

test("a refusal says why, without the token", async () => {
  const { received, options } = await startSts(refusal("ExpiredTokenException", `Token ${token} expired &amp; gone`));
  const error = await failure(fromWebIdentity({ ...options, maxAttempts: 3 })());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error.message).toBe("AWS STS answered 400: ExpiredTokenException, Token [redacted] expired & gone.");
  expect(received.length).toBe(1);
  expectNoSecret(error);
});

test("a provider that could not be reached by AWS STS is asked again", async () => {
  const replies = [refusal("IDPCommunicationError", "try again"), { headers: xml, body: stsAnswer }];
  const { options } = await startSts(...replies);
  expect(await fromWebIdentity({ ...options, maxAttempts: 2 })()).toEqual(want);
});

test.each<[string, Reply, RegExp]>([
  ["a page of a proxy", { status: 403, body: "<html>very-hidden</html>" }, /^AWS STS answered 403\.$/],
  ["no XML", { body: "very-hidden" }, /must answer with an access key id\.$/],
  [
    "keys inside of other elements",
    { body: stsAnswer.replace(/<(\/?)AccessKeyId>/g, "<$1AccessKeyId><b/>") },
    /access key id/,
  ],
  ["no expiration", { body: stsAnswer.replace(/<Expiration>.*<\/Expiration>/, "") }, /with an expiration/],
  ["a redirect", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, /^AWS STS answered 302\.$/],
  ["no answer", () => {}, /^AWS STS did not answer within 50 ms\.$/],
])("%s is a CredentialsError", async (_, reply, message) => {
  const { options } = await startSts(reply);
  const requestTimeout = /50 ms/.test(message.source) ? 50 : 10_000;
  const error = await failure(fromWebIdentity({ ...options, requestTimeout })());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "provider" });
  expect(error.message).toMatch(message);
  expectNoSecret(error);
});

test.each([
  ["us-west-2", "https://sts.us-west-2.amazonaws.com/"],
  ["cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/"],
  ["us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com/"],
])("in %s, the endpoint is %s", async (name, url) => {
  const urls: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(request.url);
    return new Response(stsAnswer);
  };
  await fromWebIdentity({ roleArn, token, region: name, fetch })();
  expect(urls).toEqual([url]);
});

test("an abort ends the request at once", async () => {
  const { received, options } = await startSts(() => {});
  const controller = new AbortController();
  const waiting = failure(fromWebIdentity({ ...options, abortSignal: controller.signal })());
  await expect.poll(() => received.length).toBe(1);
  controller.abort();
  expect(await waiting).toMatchObject({ name: "AbortError" });
});

test("the error of a function for tokens is passed on, and an empty token is refused", async () => {
  const { received, options } = await startSts({});
  const cause = new Error("signed out");
  await expect(fromWebIdentity({ ...options, token: () => Promise.reject(cause) })()).rejects.toBe(cause);
  expect(await failure(fromWebIdentity({ ...options, token: () => " " })())).toMatchObject({ reason: "invalid" });
  expect(received.length).toBe(0);
});

test.each<[object, RegExp]>([
  [{ roleArn: undefined }, /^roleArn must be a text, got undefined\.$/],
  [{ token: "" }, /^token must be a text, got an empty one\.$/],
  [{ endpoint: "http://a:very-hidden@b" }, /^endpoint must be an http or https URL without user\.$/],
  [{ endpoint: undefined }, /^region must be a name such as us-west-2\.$/],
  [{ endpoint: undefined, region: "x.example.com#" }, /^region must be a name such as us-west-2\.$/],
  [{ endpoint: undefined, region: "us-iso-east-1" }, /^endpoint must be given, since the region us-iso-east-1 is in/],
])("%j is a ConfigurationError", (changes, message) => {
  const options = { roleArn, token, endpoint: "http://127.0.0.1:1", ...changes } as WebIdentityOptions;
  expect(() => fromWebIdentity(options)).toThrow(ConfigurationError);
  expect(() => fromWebIdentity(options)).toThrow(message);
});

test.each<[options: unknown, message: string]>([
  [{ regoin: "us-west-2" }, "fromWebIdentity: regoin is not an option. Options: "],
  [null, "fromWebIdentity: the options must be an object, got null."],
])("the options %j are refused", (options, message) => {
  const create = (): unknown => fromWebIdentity(options as never);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
});
