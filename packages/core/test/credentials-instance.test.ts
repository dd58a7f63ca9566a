/**
 * `fromInstanceMetadata` gets credentials from a real server. It sends the same requests as the AWS SDK's provider, and
 * returns the same credentials. Its errors say what failed.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fromInstanceMetadata as officialProvider } from "@smithy/credential-provider-imds";
import { expect, onTestFinished, test } from "vitest";
import { fromInstanceMetadata, type InstanceMetadataOptions } from "../src/credentials/instance-metadata.ts";
import { instanceUrl } from "../src/credentials/remote/instance-url.ts";
import { ConfigurationError, CredentialsError } from "../src/index.ts";
import { stubHome } from "./support/home.ts";
import { failure } from "./support/service.ts";

const token = "very-hidden-token";
const roles = "/latest/meta-data/iam/security-credentials/";
const answer = {
  Code: "Success",
  Type: "AWS-HMAC",
  AccessKeyId: "ASIAINSTANCE",
  SecretAccessKey: "very-hidden-secret",
  Token: "very-hidden-session",
  Expiration: "2030-01-01T00:00:00Z",
};
const want = {
  accessKeyId: "ASIAINSTANCE",
  secretAccessKey: "very-hidden-secret",
  sessionToken: "very-hidden-session",
  expiration: new Date("2030-01-01T00:00:00Z"),
};

type Behaviour = Readonly<Record<string, number | string | null>>;

/**
 * Starts a server that answers like the metadata service of EC2, and sets AWS_EC2_METADATA_SERVICE_ENDPOINT to its URL.
 * `behaviour` changes the answer to a request such as `PUT /latest/api/token`: to a status, to no answer (null), or,
 * for a GET, to another body.
 */
async function startInstance(behaviour: Behaviour = {}): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    seen.push(`${method} ${url}`);
    const given = behaviour[`${method} ${url}`];
    if (given === null) return;
    if (typeof given === "number") return void response.writeHead(given).end("<html>very-hidden-page</html>");
    if (method === "PUT" && url === "/latest/api/token") {
      const isValid = headers["x-aws-ec2-metadata-token-ttl-seconds"] === "21600";
      return void response.writeHead(isValid ? 200 : 400).end(token);
    }
    if (headers["x-aws-ec2-metadata-token"] !== token) return void response.writeHead(401).end();
    if (url === roles) return void response.end(given ?? "my-role");
    if (url === `${roles}my-role`) return void response.end(given ?? JSON.stringify(answer));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stubHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: url });
  return { url, seen };
}

test("requests and credentials are those of the AWS SDK", async () => {
  const { seen } = await startInstance();
  expect(await fromInstanceMetadata()()).toEqual(want);
  const own = seen.splice(0);
  expect(await officialProvider()()).toMatchObject(want);
  expect(own).toEqual(["PUT /latest/api/token", `GET ${roles}`, `GET ${roles}my-role`]);
  expect(own).toEqual(seen);
});

test("an endpoint that is given takes precedence over the environment", async () => {
  const { url, seen } = await startInstance();
  stubHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: "http://127.0.0.1:1" });
  expect(await fromInstanceMetadata({ endpoint: url })()).toEqual(want);
  expect(seen.length).toBe(3);
});

test.each(["true", "1"])("with AWS_EC2_METADATA_DISABLED=%s, nothing is asked", async (value) => {
  const { url, seen } = await startInstance();
  stubHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: url, AWS_EC2_METADATA_DISABLED: value });
  expect(await failure(fromInstanceMetadata()())).toMatchObject({
    name: "CredentialsError",
    reason: "missing",
    message: "There are no credentials of an instance: AWS_EC2_METADATA_DISABLED is set.",
  });
  expect(seen).toEqual([]);
});

test("with AWS_EC2_METADATA_DISABLED=false, the service is asked", async () => {
  const { url } = await startInstance();
  stubHome({}, { AWS_EC2_METADATA_SERVICE_ENDPOINT: url, AWS_EC2_METADATA_DISABLED: "false" });
  expect(await fromInstanceMetadata()()).toEqual(want);
});

test.each<[string, Behaviour, RegExp]>([
  [
    "a token that does not come back, as after too many hops",
    { "PUT /latest/api/token": null },
    /did not answer within 100 ms\. Outside of EC2 there is none\. In a container, the instance's HttpPutResponseHopLimit must be at least 2\.$/,
  ],
  [
    "a service without version 2",
    { "PUT /latest/api/token": 404 },
    /answered 404\. The service must support version 2\.$/,
  ],
  ["a service that is off", { "PUT /latest/api/token": 403 }, /answered 403\. Access .* must be enabled\.$/],
  ["a service that fails", { "PUT /latest/api/token": 500 }, /answered 500\.$/],
  ["a list of roles that fails", { [`GET ${roles}`]: 500 }, /answered 500\.$/],
  ["a list of roles that does not come", { [`GET ${roles}`]: null }, /did not answer within 100 ms\.$/],
  ["an instance without a role", { [`GET ${roles}`]: 404 }, /answered 404\. The instance has no role\.$/],
  ["a role that is gone", { [`GET ${roles}my-role`]: 404 }, /answered 404\.$/],
  ["a failed role", { [`GET ${roles}my-role`]: '{"Code":"Failed"}' }, /must answer with the code Success\.$/],
  ["no JSON", { [`GET ${roles}my-role`]: "very-hidden" }, /must answer with a JSON object\.$/],
  ["no keys", { [`GET ${roles}my-role`]: "{}" }, /must answer with an access key id\.$/],
])("%s is a CredentialsError that says so", async (_, behaviour, message) => {
  await startInstance(behaviour);
  const requestTimeout = /100 ms/.test(message.source) ? 100 : 10_000;
  const error = await failure(fromInstanceMetadata({ requestTimeout, maxAttempts: 1 })());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ reason: "provider" });
  expect(error.message).toMatch(message);
  expect(`${error.stack} ${error.cause}`).not.toContain("very-hidden");
});

test("a server error is repeated", async () => {
  const { seen } = await startInstance({ [`GET ${roles}`]: 500 });
  await failure(fromInstanceMetadata({ maxAttempts: 2 })());
  expect(seen).toEqual(["PUT /latest/api/token", `GET ${roles}`, `GET ${roles}`]);
});

test("credentials that have expired at the service are used for ten more minutes", async () => {
  await startInstance({ [`GET ${roles}my-role`]: JSON.stringify({ ...answer, Expiration: "2020-01-01T00:00:00Z" }) });
  const { expiration } = await fromInstanceMetadata()();
  expect(Math.abs(Number(expiration) - Date.now() - 600_000)).toBeLessThan(60_000);
});

test("an abort ends the requests at once", async () => {
  const { seen } = await startInstance({ [`GET ${roles}`]: null });
  const controller = new AbortController();
  const waiting = failure(fromInstanceMetadata({ abortSignal: controller.signal, requestTimeout: 0 })());
  await expect.poll(() => seen.length).toBe(2);
  controller.abort();
  expect(await waiting).toMatchObject({ name: "AbortError" });
});

test.each([
  [undefined, undefined, "http://169.254.169.254/"],
  [undefined, "IPv4", "http://169.254.169.254/"],
  [undefined, "IPv6", "http://[fd00:ec2::254]/"],
  ["http://127.0.0.1:1", "IPv6", "http://127.0.0.1:1/"],
  ["https://a.example/", undefined, "https://a.example/"],
])("the endpoint %s and the mode %s name %s", (endpoint, mode, url) => {
  expect(instanceUrl(endpoint, mode).href).toBe(url);
});

test.each([
  [undefined, "IPv5", /_ENDPOINT_MODE must be IPv4 or IPv6\.$/],
  ["ftp://very-hidden", undefined, /must be an http or https URL without user and path\.$/],
  ["http://a:very-hidden@b", undefined, /must be an http or https URL without user and path\.$/],
])("the endpoint %s and the mode %s are refused", (endpoint, mode, message) => {
  expect(() => instanceUrl(endpoint, mode)).toThrow(CredentialsError);
  expect(() => instanceUrl(endpoint, mode)).toThrow(message);
  expect(() => instanceUrl(endpoint, mode)).not.toThrow(/very-hidden/);
});

test("an invalid limit is a ConfigurationError", () => {
  expect(() => fromInstanceMetadata({ requestTimeout: 0.5 } as InstanceMetadataOptions)).toThrow(ConfigurationError);
});

test.each<[options: unknown, message: string]>([
  [{ regoin: "us-west-2" }, "fromInstanceMetadata: regoin is not an option. Options: "],
  [null, "fromInstanceMetadata: the options must be an object, got null."],
])("the options %j are refused", (options, message) => {
  const create = (): unknown => fromInstanceMetadata(options as never);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
});
