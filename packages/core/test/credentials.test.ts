import { afterEach, expect, test, vi } from "vitest";
import { createCredentialsSource } from "../src/credentials/source.ts";
import * as web from "../src/credentials/web.ts";
import { Client, type Credentials, CredentialsError, fromEnv } from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, service, testClient } from "./support/service.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const lasting = (minutes: number, accessKeyId = "AKID"): Credentials => ({
  ...credentials,
  accessKeyId,
  expiration: new Date(now + minutes * 60_000),
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("a provider is asked once, also by calls at the same time", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    calls++;
    return credentials;
  });
  const [first, second] = await Promise.all([source.get(now), source.get(now)]);
  expect(await source.get(now + 1e12)).toBe(first);
  expect(second).toBe(first);
  expect(calls).toBe(1);
});

test.each([
  [6, 1],
  [4, 2],
])("credentials that last %d minutes more are fetched %d times for two calls", async (minutes, want) => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    calls++;
    return lasting(minutes);
  });
  await source.get(now);
  await source.get(now);
  expect(calls).toBe(want);
});

test("what is held is used to its end when the provider fails", async () => {
  let calls = 0;
  const cause = new Error("offline");
  const source = createCredentialsSource(async () => {
    if (calls++) throw cause;
    return lasting(3);
  });
  await source.get(now);
  expect((await source.get(now + 120_000)).accessKeyId).toBe("AKID");
  expect(await failure(source.get(now + 181_000))).toMatchObject({
    name: "CredentialsError",
    reason: "provider",
    cause,
  });
});

test("a failed provider is asked again by the next call", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    if (!calls++) throw new Error("offline");
    return credentials;
  });
  await failure(source.get(now));
  expect((await source.get(now)).accessKeyId).toBe(credentials.accessKeyId);
});

test.each<[what: string, given: unknown, reason: string]>([
  ["expired", lasting(-1), "expired"],
  ["from a provider and expired", async () => lasting(-1), "expired"],
  ["from a provider that fails", async () => Promise.reject(new Error("x")), "provider"],
  [
    "from a provider that throws at once",
    () => {
      throw new Error("x");
    },
    "provider",
  ],
  ["from a provider and without a key", async () => ({ secretAccessKey: "x" }), "invalid"],
  ["from a provider and nothing", async () => undefined, "invalid"],
])("credentials that are %s are a CredentialsError", async (_, given, reason) => {
  const error = await failure(
    testClient("http://127.0.0.1:1", { credentials: given as Credentials }).send(new GetThingCommand({})),
  );
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ name: "CredentialsError", reason, $metadata: { attempts: 0 } });
  expect(error.message).not.toContain(credentials.secretAccessKey);
});

test("fromEnv reads the environment", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDENV");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "s");
  vi.stubEnv("AWS_SESSION_TOKEN", "t");
  vi.stubEnv("AWS_CREDENTIAL_EXPIRATION", "2026-01-01T00:00:00Z");
  expect(await fromEnv()()).toEqual({
    accessKeyId: "AKIDENV",
    secretAccessKey: "s",
    sessionToken: "t",
    expiration: new Date(now),
  });
});

test("an environment without credentials is a CredentialsError", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", undefined);
  expect(await failure(fromEnv()())).toMatchObject({ name: "CredentialsError", reason: "missing" });
});

test("an environment that must not be read is a CredentialsError that says how to grant it", async () => {
  const denied = new Error("Requires env access");
  vi.stubGlobal("Deno", {
    env: {
      get: () => {
        throw denied;
      },
    },
  });
  const error = await failure(fromEnv()());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "missing", cause: denied });
  expect(error.message).toContain("--allow-env");
});

test("a runtime without an environment has no credentials", async () => {
  vi.stubGlobal("process", undefined);
  expect(await failure(fromEnv()())).toMatchObject({ reason: "missing" });
});

test("browsers are told to pass a provider", async () => {
  const error = await failure(web.defaultCredentials()());
  expect(error).toMatchObject({ name: "CredentialsError", reason: "missing" });
  expect(error.message).toContain("provider");
  expect(web.defaultRegion()).toBeUndefined();
});

test.each([
  [{ AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "us-east-1" }, "eu-west-1"],
  [{ AWS_REGION: undefined, AWS_DEFAULT_REGION: "us-east-1" }, "us-east-1"],
])("with %j and nothing else, a call goes to %s with the environment's credentials", async (env, want) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDENV");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "s");
  const server = await startServer({});
  const client = new Client(service, { endpoint: server.url });
  await client.send(new GetThingCommand({}));
  expect(server.received[0]?.headers.authorization).toMatch(new RegExp(`Credential=AKIDENV/\\d{8}/${want}/ivs/`));
  expect(await client.config.region()).toBe(want);
});
