/**
 * `fromCognitoIdentity` gets credentials from a server that answers like Amazon Cognito. Its errors say what failed,
 * and show no token.
 */
import {
  fromCognitoIdentityPool,
  fromCognitoIdentity as officialIdentity,
} from "@aws-sdk/credential-provider-cognito-identity";
import { cognitoCredentials, cognitoId, cognitoKeys, cognitoRefusal } from "@ivskit/tooling/credential-answers";
import { expect, test } from "vitest";
import { type CognitoIdentityOptions, fromCognitoIdentity } from "../src/credentials/cognito.ts";
import { Client, ConfigurationError, CredentialsError } from "../src/index.ts";
import { type Received, type Reply, startServer, type TestServer } from "./support/server.ts";
import { failure, GetThingCommand, service } from "./support/service.ts";

const region = "us-west-2";
const identityPoolId = "us-west-2:8a16ad7a-pool";
const identityId = "us-west-2:2f4c51cc-identity";
const token = "very-hidden-token";
const want = {
  accessKeyId: "ASIACOGNITO",
  secretAccessKey: "very-hidden-secret",
  sessionToken: "very-hidden-session",
  expiration: new Date("2030-01-01T00:00:00.500Z"),
};
const idReply: Reply = { body: cognitoId };
const keysReply: Reply = { body: cognitoCredentials };
const refusal = (type: string, message: string): Reply => ({ status: 400, body: cognitoRefusal(type, message) });

async function startCognito(...replies: Reply[]): Promise<TestServer & { options: CognitoIdentityOptions }> {
  const server = await startServer(...replies);
  return { ...server, options: { identityPoolId, endpoint: server.url, maxAttempts: 1 } };
}

const sent = ({ method, headers, body }: Received): unknown[] => [
  method,
  headers["x-amz-target"],
  headers["content-type"],
  headers.authorization,
  JSON.parse(body),
];

function expectNoSecret(error: Error): void {
  const { cause } = error;
  expect(`${error.stack} ${cause} ${(cause as Error)?.stack} ${JSON.stringify([error, cause])}`).not.toContain(
    "very-hidden",
  );
}

test.each([
  ["guests", {}],
  [
    "users",
    { logins: { "accounts.google.com": token }, customRoleArn: "arn:aws:iam::1:role/r", accountId: "123456789012" },
  ],
])("requests and credentials of %s are those of the AWS SDK", async (_, more) => {
  const { received, url, options } = await startCognito(idReply, keysReply, idReply, keysReply);
  expect(await fromCognitoIdentity({ ...options, ...more })()).toEqual(want);
  const cache = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  const official = fromCognitoIdentityPool({ identityPoolId, ...more, cache, clientConfig: { endpoint: url, region } });
  expect(await official()).toMatchObject(want);
  const [first, second, third, fourth] = received.map(sent);
  expect([first, second]).toEqual([third, fourth]);
});

test("a known identity is not looked up, as by the AWS SDK", async () => {
  const { received, url, options } = await startCognito(keysReply);
  expect(await fromCognitoIdentity({ ...options, identityId })()).toEqual(want);
  expect(await officialIdentity({ identityId, clientConfig: { endpoint: url, region } })()).toMatchObject(want);
  const [ours, theirs] = received.map(sent);
  expect(ours).toEqual(theirs);
});

test("the identity is kept for the next request, whose token is new", async () => {
  const { received, options } = await startCognito(idReply, keysReply);
  let count = 0;
  const provider = fromCognitoIdentity({ ...options, logins: { issuer: async () => `token-${++count}` } });
  await provider();
  await provider();
  expect(received.map(({ headers, body }) => [headers["x-amz-target"], JSON.parse(body).Logins])).toEqual([
    ["AWSCognitoIdentityService.GetId", { issuer: "token-1" }],
    ["AWSCognitoIdentityService.GetCredentialsForIdentity", { issuer: "token-1" }],
    ["AWSCognitoIdentityService.GetCredentialsForIdentity", { issuer: "token-2" }],
  ]);
});

test("an identity that was deleted is looked up again by the next request", async () => {
  const gone = refusal("com.amazonaws.cognito.identity.model#ResourceNotFoundException", "gone");
  const { options } = await startCognito(idReply, gone, idReply, keysReply);
  const provider = fromCognitoIdentity(options);
  expect((await failure(provider())).message).toBe("Amazon Cognito answered 400: ResourceNotFoundException, gone.");
  expect(await provider()).toEqual(want);
});

test("a client signs with the credentials", async () => {
  const { options } = await startCognito(idReply, keysReply);
  const api = await startServer({});
  await new Client(service, { region, endpoint: api.url, credentials: fromCognitoIdentity(options) }).send(
    new GetThingCommand({}),
  );
  expect(api.received[0]?.headers.authorization).toContain("Credential=ASIACOGNITO/");
});

test("too many requests are repeated", async () => {
  const { received, options } = await startCognito(
    refusal("TooManyRequestsException", "slow down"),
    idReply,
    keysReply,
  );
  expect(await fromCognitoIdentity({ ...options, maxAttempts: 2 })()).toEqual(want);
  expect(received.length).toBe(3);
});

test("a refusal is not repeated, and shows no token", async () => {
  const { received, options } = await startCognito(refusal("NotAuthorizedException", `Invalid login token ${token}`));
  const error = await failure(fromCognitoIdentity({ ...options, maxAttempts: 3, logins: { issuer: token } })());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error.message).toBe("Amazon Cognito answered 400: NotAuthorizedException, Invalid login token [redacted].");
  expect(received.length).toBe(1);
  expectNoSecret(error);
});

test.each<[string, Reply[], RegExp]>([
  ["no id", [{ body: "{}" }], /must answer GetId with an identity id\.$/],
  ["no keys", [idReply, { body: "{}" }], /must answer with an access key id\.$/],
  [
    "no date",
    [idReply, { body: JSON.stringify({ Credentials: { ...cognitoKeys, Expiration: "soon" } }) }],
    /with an expiration/,
  ],
  ["no JSON", [{ body: "very-hidden" }], /must answer with a JSON object\.$/],
  ["no answer", [() => {}], /did not answer within 50 ms\.$/],
])("an answer with %s is a CredentialsError", async (_, replies, message) => {
  const { options } = await startCognito(...replies);
  const requestTimeout = /50 ms/.test(message.source) ? 50 : 10_000;
  const error = await failure(fromCognitoIdentity({ ...options, requestTimeout })());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "provider" });
  expect(error.message).toMatch(message);
  expectNoSecret(error);
});

test("the region is that of the id, unless another one is given", async () => {
  const urls: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(request.url);
    return Response.json({ Credentials: cognitoKeys });
  };
  await fromCognitoIdentity({ identityId, fetch })();
  await fromCognitoIdentity({ identityId, region: "eu-west-1", fetch })();
  expect(urls).toEqual([
    "https://cognito-identity.us-west-2.amazonaws.com/",
    "https://cognito-identity.eu-west-1.amazonaws.com/",
  ]);
});

test.each<[object, RegExp]>([
  [{ identityPoolId: undefined }, /^identityPoolId or identityId must be given\.$/],
  [{ identityPoolId: "" }, /^identityPoolId must be a text, got an empty one\.$/],
  [{ identityPoolId: "pool", endpoint: undefined }, /^region must be a name such as us-west-2\.$/],
  [{ maxAttempts: 1.5 }, /^maxAttempts must be a whole number from 1, got 1\.5\.$/],
])("%j is a ConfigurationError", (changes, message) => {
  const options = { identityPoolId, endpoint: "http://127.0.0.1:1", ...changes } as CognitoIdentityOptions;
  expect(() => fromCognitoIdentity(options)).toThrow(ConfigurationError);
  expect(() => fromCognitoIdentity(options)).toThrow(message);
});

test.each<[options: unknown, message: string]>([
  [{ regoin: "us-west-2" }, "fromCognitoIdentity: regoin is not an option. Options: "],
  [null, "fromCognitoIdentity: the options must be an object, got null."],
])("the options %j are refused", (options, message) => {
  const create = (): unknown => fromCognitoIdentity(options as never);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
});
