import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { createCredentialsSource } from "../src/credentials/source.ts";
import * as webDefaults from "../src/defaults/web.ts";
import { Client, type Credentials, CredentialsError, fromEnv } from "../src/index.ts";
import { removeLikelySecrets } from "../src/runtime/connection/likely-secrets.ts";
import { createClock } from "../src/time/clock.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, service, testClient } from "./support/service.ts";

const minutesMs = 60_000;
const now = Date.parse("2026-01-01T00:00:00Z");
const lasting = (minutes: number, accessKeyId = "AKID"): Credentials => ({
  ...credentials,
  accessKeyId,
  expiration: new Date(Date.now() + minutes * minutesMs),
});
const expiredLongAgo = { ...credentials, expiration: new Date(0) };

/** Creates a clock that knows the service's time from a response. */
function knownClock(): ReturnType<typeof createClock> {
  const clock = createClock();
  const head = { statusCode: 200, headers: { "x-amzn-requestid": "r", date: new Date().toUTCString() } };
  clock.hear(head, Date.now());
  return clock;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("a provider is asked once, also by calls at the same time", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    calls++;
    return credentials;
  });
  const clock = knownClock();
  const [first, second] = await Promise.all([source.get(clock), source.get(clock)]);
  vi.useFakeTimers({ now: Date.now() + 1e12, toFake: ["Date"] });
  expect(await source.get(clock)).toBe(first);
  expect(second).toBe(first);
  expect(calls).toBe(1);
});

test("credentials that always live less than five minutes are not fetched for every call", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    calls++;
    return lasting(4);
  });
  const clock = knownClock();
  for (let call = 0; call < 100; call++) await source.get(clock);
  expect(calls).toBe(1);
});

test("a provider that hangs ahead of the end blocks no call, and is asked again later", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  let calls = 0;
  const source = createCredentialsSource(() => {
    calls++;
    return calls === 2 ? new Promise(() => {}) : Promise.resolve(lasting(6, `AKID${calls}`));
  });
  const clock = knownClock();
  await source.get(clock);
  await vi.advanceTimersByTimeAsync(2 * minutesMs);
  for (let call = 0; call < 10; call++) expect((await source.get(clock)).accessKeyId).toBe("AKID1");
  expect(calls).toBe(2);
  await vi.advanceTimersByTimeAsync(2 * minutesMs);
  await source.get(clock);
  await vi.advanceTimersByTimeAsync(0);
  expect((await source.get(clock)).accessKeyId).toBe("AKID3");
});

test("a provider that hangs when nothing valid is held is an error after a minute", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const source = createCredentialsSource(() => new Promise(() => {}));
  const waiting = failure(source.get(knownClock()));
  await vi.advanceTimersByTimeAsync(minutesMs);
  expect(await waiting).toMatchObject({
    name: "CredentialsError",
    reason: "provider",
    cause: { name: "TimeoutError" },
  });
  expect(vi.getTimerCount()).toBe(0);
});

test("a provider that fails ahead of the end is asked again after a pause, and held credentials serve to their end", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  let calls = 0;
  const cause = new Error("offline");
  const source = createCredentialsSource(async () => {
    if (calls++) throw cause;
    return lasting(3);
  });
  const clock = knownClock();
  await source.get(clock);
  await vi.advanceTimersByTimeAsync(1.2 * minutesMs);
  for (let call = 0; call < 10; call++) expect((await source.get(clock)).accessKeyId).toBe("AKID");
  await vi.advanceTimersByTimeAsync(0);
  expect(calls).toBe(2);
  await vi.advanceTimersByTimeAsync(1.2 * minutesMs);
  await source.get(clock);
  expect(calls).toBe(3);
  await vi.advanceTimersByTimeAsync(minutesMs);
  expect(await failure(source.get(clock))).toMatchObject({ name: "CredentialsError", reason: "provider", cause });
});

test("the late answer to an earlier question does not replace a newer one", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const answers: ((given: Credentials) => void)[] = [];
  const source = createCredentialsSource(() => new Promise((resolve) => answers.push(resolve)));
  const clock = knownClock();
  const first = failure(source.get(clock));
  await vi.advanceTimersByTimeAsync(minutesMs);
  await first;
  const second = source.get(clock);
  await vi.advanceTimersByTimeAsync(0);
  answers[1]?.(lasting(60, "AKIDNEW"));
  expect((await second).accessKeyId).toBe("AKIDNEW");
  answers[0]?.(lasting(30, "AKIDOLD"));
  await vi.advanceTimersByTimeAsync(0);
  expect((await source.get(clock)).accessKeyId).toBe("AKIDNEW");
});

test("a failed provider is asked again by the next call", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () => {
    if (!calls++) throw new Error("offline");
    return credentials;
  });
  const clock = knownClock();
  await failure(source.get(clock));
  expect((await source.get(clock)).accessKeyId).toBe(credentials.accessKeyId);
});

test("a provider whose date is invalid is refused as invalid, and asked again", async () => {
  let calls = 0;
  const source = createCredentialsSource(async () =>
    calls++ ? credentials : { ...credentials, expiration: new Date("soon") },
  );
  const clock = knownClock();
  const error = await failure(source.get(clock));
  expect(error).toMatchObject({ name: "CredentialsError", reason: "invalid" });
  expect(error.message).toContain("expiration must be a valid Date");
  expect((await source.get(clock)).accessKeyId).toBe(credentials.accessKeyId);
});

class ClassCredentials {
  get accessKeyId(): string {
    return "AKIDCLASS";
  }
  get secretAccessKey(): string {
    return "a secret";
  }
  get sessionToken(): null {
    return null;
  }
}

test("members are read by name, from instances of classes too, and null is absent", async () => {
  const source = createCredentialsSource(new ClassCredentials() as unknown as Credentials);
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = await source.get(createClock());
  expect([accessKeyId, secretAccessKey, sessionToken, expiration]).toEqual([
    "AKIDCLASS",
    "a secret",
    undefined,
    undefined,
  ]);
});

test.each([
  ["an id with a line break", "accessKeyId", "AKID\nX"],
  ["a secret with a line break", "secretAccessKey", "very-hidden\r\n"],
  ["a token with a line break", "sessionToken", "very-hidden\nx"],
  ["a token that is no text", "sessionToken", { very: "hidden" }],
  ["a secret that is absent", "secretAccessKey", undefined],
  ["an expiration that is no date", "expiration", "tomorrow"],
])("%s is invalid, and is not shown", async (_, member, value) => {
  const source = createCredentialsSource({ ...credentials, [member]: value } as Credentials);
  const error = await failure(source.get(createClock()));
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error.message).toMatch(new RegExp(`^credentials.${member} must be [a-zA-Z, ]+\\.$`));
});

test.each([1_767_225_600, new Date(1_767_225_600)])("an expiration in seconds is refused: %s", async (expiration) => {
  const source = createCredentialsSource(async () => ({ ...credentials, expiration: expiration as Date }));
  const error = await failure(source.get(createClock()));
  expect(error.message).toBe("credentials.expiration must be a valid Date, and not seconds.");
});

test("members that are not enumerable are read, at the time of the first call", async () => {
  const hidden = Object.defineProperty({ accessKeyId: "AKID" }, "secretAccessKey", { value: "s", configurable: true });
  const source = createCredentialsSource(hidden as unknown as Credentials);
  Object.defineProperty(hidden, "secretAccessKey", { value: "later" });
  expect(await source.get(createClock())).toMatchObject({ accessKeyId: "AKID", secretAccessKey: "later" });
});

test("a client with empty credentials can be created, and its first call names every missing member", async () => {
  const empty = { accessKeyId: undefined as never, secretAccessKey: "" };
  const error = await failure(testClient("http://127.0.0.1:1", { credentials: empty }).send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error.message).toBe("credentials.accessKeyId and secretAccessKey must be printable ASCII.");
});

test.each<[what: string, given: unknown, reason: string]>([
  ["expired", expiredLongAgo, "expired"],
  ["from a provider and expired", async () => expiredLongAgo, "expired"],
  ["from a provider that fails", async () => Promise.reject(new Error("x")), "provider"],
  [
    "from a provider that throws at once",
    () => {
      throw new Error("x");
    },
    "provider",
  ],
  ["from a provider and without a key", async () => ({ secretAccessKey: "x" }), "invalid"],
  ["from a provider and nothing", async () => undefined, "missing"],
])("credentials that are %s are a CredentialsError", async (_, given, reason) => {
  const error = await failure(
    testClient("http://127.0.0.1:1", { credentials: given as Credentials }).send(new GetThingCommand({})),
  );
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ name: "CredentialsError", reason, $metadata: { attempts: 0 } });
  expect(error.message).not.toContain(credentials.secretAccessKey);
});

/** Secrets that are not part of the client's credentials, so the client must recognise them by their form. */
const unknownSecrets = {
  jwt: `eyJhbGciOiJIUzI1NiJ9.${"a1B2".repeat(9)}.${"c3D4".repeat(9)}`,
  key: "aB1/".repeat(10),
  session: `IQoJb3JpZ2luX2Vj${"Ab1+".repeat(30)}==`,
  password: "hidden-password",
};

test("the cause of a failed provider has its name, code and text, but no secrets and no objects", async () => {
  const { jwt, key, session, password } = unknownSecrets;
  const inner = new Error(`key ${key} and "sessionToken": "${session}" of https://user:${password}@sts.example/?a=1`);
  const thrown = Object.assign(new Error(`refused Bearer ${jwt}, password=${password}`, { cause: inner }), {
    name: "RefreshError",
    code: "ETIMEDOUT",
    config: { headers: { authorization: `Bearer ${jwt}`, secretAccessKey: key } },
    response: new Response(session),
  });
  const provider = (): Promise<Credentials> => Promise.reject(thrown);
  const error = await failure(
    testClient("http://127.0.0.1:1", { credentials: provider }).send(new GetThingCommand({})),
  );
  expect(error).toMatchObject({
    name: "CredentialsError",
    reason: "provider",
    cause: {
      name: "RefreshError",
      code: "ETIMEDOUT",
      message: "refused Bearer [redacted], password=[redacted]",
      cause: { message: 'key [redacted] and "sessionToken": "[redacted]" of https://[redacted]@sts.example' },
    },
  });
  const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error.cause);
  for (const secret of Object.values(unknownSecrets)) expect(shown).not.toContain(secret);
});

test("the cause of a failed provider is the error itself if it shows no secret", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED /home/user/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"), {
    code: "ECONNREFUSED",
  });
  const source = createCredentialsSource(() => Promise.reject(cause));
  expect((await failure(source.get(knownClock()))).cause).toBe(cause);
});

test("a text that looks like a secret is searched in linear time", { timeout: 10_000 }, () => {
  for (const part of ["a", "aB1/", "token", "token=", "eyJa.", "https://", "bearer "]) {
    expect(removeLikelySecrets(part.repeat(100_000)).length).toBeGreaterThan(0);
  }
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

test("browsers are told to pass credentials", async () => {
  const error = await failure(createCredentialsSource(undefined).get(createClock()));
  expect(error).toMatchObject({ name: "CredentialsError", reason: "missing" });
  expect(error.message).toBe("credentials.accessKeyId and secretAccessKey must be printable ASCII.");
  expect(webDefaults.withEnvironment).toBeUndefined();
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

test("after a refusal, a question that was asked before it is not waited for, nor its answer kept", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const answers: ((given: Credentials) => void)[] = [];
  const source = createCredentialsSource(() => new Promise((resolve) => answers.push(resolve)));
  const clock = knownClock();
  const first = source.get(clock);
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.(lasting(4, "AKID1"));
  const refused = await first;
  await vi.advanceTimersByTimeAsync(11_000);
  await source.get(clock);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers.length).toBe(2);
  source.reject(refused);
  const next = source.get(clock);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers.length).toBe(3);
  answers[1]?.(lasting(4, "AKID1"));
  answers[2]?.(lasting(60, "AKID3"));
  expect((await next).accessKeyId).toBe("AKID3");
  await vi.advanceTimersByTimeAsync(0);
  expect((await source.get(clock)).accessKeyId).toBe("AKID3");
});

test("a provider that throws at once does not keep the next call from asking", async () => {
  let calls = 0;
  const source = createCredentialsSource(() => {
    if (!calls++) throw new Error("offline");
    return Promise.resolve(credentials);
  });
  const clock = knownClock();
  await failure(source.get(clock));
  expect((await source.get(clock)).accessKeyId).toBe(credentials.accessKeyId);
});
