/** A client learns the service's time from responses, so it also works on a machine with a wrong clock. */
import type { ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import type { Credentials } from "../src/index.ts";
import { type Received, startServer, type TestServer } from "./support/server.ts";
import { CreateThingCommand, credentials, failure, GetThingCommand, testClient } from "./support/service.ts";

const hoursMs = 3_600_000;
/** Returns the real time, even after a test has set the clock. */
const realNow = Date.now;

afterEach(() => {
  vi.useRealTimers();
});

/** Sets the clock to the real time plus `offsetMs`. As when a person sets it, `performance.now()` is not changed. */
function setClock(offsetMs: number): void {
  vi.useFakeTimers({ now: realNow() + offsetMs, toFake: ["Date"] });
}

function signedAt({ headers }: Received): number {
  return Date.parse(String(headers["x-amz-date"]).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

/**
 * Returns the reply of a service with the real time. The service refuses signatures whose time is more than five
 * minutes off, and access keys whose time in `expirations` is over.
 */
function serviceOf(expirations: Map<string, number> = new Map()) {
  return (response: ServerResponse, request: Received): void => {
    const id = /Credential=(\w+)/.exec(String(request.headers.authorization))?.[1] ?? "";
    const isSkewed = Math.abs(signedAt(request) - realNow()) > 300_000;
    const isExpired = (expirations.get(id) ?? Number.POSITIVE_INFINITY) < realNow();
    const headers = { "x-amzn-requestid": "request-1", date: new Date(realNow()).toUTCString() };
    if (isSkewed) response.writeHead(403, { ...headers, "x-amzn-errortype": "InvalidSignatureException" });
    else if (isExpired) response.writeHead(403, { ...headers, "x-amzn-errortype": "ExpiredTokenException" });
    else response.writeHead(200, headers);
    response.end("{}");
  };
}

const statuses = (server: TestServer): number => server.received.length;

/** Returns a provider whose credentials expire after one hour of real time. It adds their end to `expirations`. */
function hourlyProvider(expirations: Map<string, number>): () => Promise<Credentials> {
  let count = 0;
  return async () => {
    const accessKeyId = `AKID${++count}`;
    const end = realNow() + hoursMs;
    expirations.set(accessKeyId, end);
    return { ...credentials, accessKeyId, expiration: new Date(end) };
  };
}

test.each([2, -2, 8, -8, 48])(
  "a clock that is %d hours ahead sends, and is corrected by the first refusal",
  async (hours) => {
    const expirations = new Map<string, number>();
    const server = await startServer(serviceOf(expirations));
    setClock(hours * hoursMs);
    const client = testClient(server.url, { credentials: hourlyProvider(expirations) });
    expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(2);
    expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(1);
  },
);

test("static credentials that end within the hour are sent although the clock is two hours fast", async () => {
  const server = await startServer(serviceOf());
  setClock(2 * hoursMs);
  const expiration = new Date(realNow() + hoursMs);
  const client = testClient(server.url, { credentials: { ...credentials, expiration } });
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(2);
});

test("a call that is not repeated teaches the next one the time", async () => {
  const server = await startServer(serviceOf());
  setClock(hoursMs);
  const client = testClient(server.url, { maxAttempts: 1 });
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ name: "InvalidSignatureException" });
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(1);
});

test("a call that is not repeated teaches the next one that its credentials have expired", async () => {
  const expirations = new Map([["AKID1", 0]]);
  const server = await startServer(serviceOf(expirations));
  let calls = 0;
  const provider = async (): Promise<Credentials> => ({ ...credentials, accessKeyId: `AKID${++calls}` });
  const client = testClient(server.url, { maxAttempts: 1, credentials: provider });
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ name: "ExpiredTokenException" });
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(1);
});

test("a client whose clock is corrected after it was learnt goes on", async () => {
  const expirations = new Map<string, number>();
  const server = await startServer(serviceOf(expirations));
  setClock(-8 * hoursMs);
  const client = testClient(server.url, { credentials: hourlyProvider(expirations) });
  await client.send(new CreateThingCommand({}));
  setClock(0);
  for (let call = 0; call < 3; call++) {
    expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(1);
  }
  setClock(5 * hoursMs);
  expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(2);
  setClock(0);
  expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(1);
});

test.each<[string, Record<string, string>]>([
  ["of a proxy, without the service's headers", { date: new Date(realNow() + 8 * hoursMs).toUTCString() }],
  ["with a date that is years away", { "x-amzn-requestid": "r", date: "Thu, 01 Jan 2099 00:00:00 GMT" }],
  ["with a date that is none", { "x-amzn-requestid": "r", date: "yesterday" }],
])("one refusal %s changes nothing", async (_, headers) => {
  const answer = serviceOf();
  let isFirst = true;
  const server = await startServer((response, request) => {
    if (!isFirst) return answer(response, request);
    isFirst = false;
    response.writeHead(403, headers).end("<html>");
  });
  const expiration = new Date(realNow() + hoursMs);
  const client = testClient(server.url, { credentials: { ...credentials, expiration } });
  await failure(client.send(new GetThingCommand({})));
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(1);
  expect(statuses(server)).toBe(2);
});

test("a correction that alone makes the credentials expire is dropped", async () => {
  const answer = serviceOf();
  let isFirst = true;
  const server = await startServer((response, request) => {
    if (!isFirst) return answer(response, request);
    isFirst = false;
    const date = new Date(realNow() + 8 * hoursMs).toUTCString();
    response.writeHead(403, { "x-amzn-requestid": "r", "x-amzn-errortype": "RequestExpired", date }).end("{}");
  });
  const expiration = new Date(realNow() + hoursMs);
  const client = testClient(server.url, { credentials: { ...credentials, expiration }, maxAttempts: 1 });
  await failure(client.send(new GetThingCommand({})));
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(1);
});

test("credentials that have expired by the known time are not sent", async () => {
  const server = await startServer(serviceOf());
  const expiration = new Date(realNow() + 2_000);
  const client = testClient(server.url, { credentials: { ...credentials, expiration } });
  await client.send(new GetThingCommand({}));
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({
    name: "CredentialsError",
    reason: "expired",
  });
  expect(statuses(server)).toBe(1);
});

test("expired credentials are replaced once for each call, within the retry budget", async () => {
  const server = await startServer({
    status: 403,
    headers: { "x-amzn-errortype": "ExpiredTokenException" },
    body: "{}",
  });
  let providerCalls = 0;
  const client = testClient(server.url, {
    maxAttempts: 10,
    retryStrategy: undefined,
    credentials: async () => {
      providerCalls++;
      return credentials;
    },
  });
  const error = await failure(client.send(new GetThingCommand({})));
  expect(error).toMatchObject({ name: "ExpiredTokenException", $metadata: { attempts: 2 } });
  server.received.length = 0;
  const calls = 300;
  for (let call = 0; call < calls; call += 50) {
    const batch = Array.from({ length: 50 }, () => failure(client.send(new GetThingCommand({}))));
    for (const error of await Promise.all(batch)) expect(error.name).toBe("ExpiredTokenException");
  }
  // The retry budget has 500 tokens and a retry costs 5. The first call used one of the 100 retries.
  expect(server.received.length).toBe(calls + 99);
  expect(providerCalls).toBeLessThanOrEqual(server.received.length + 2);
});

test("each attempt is signed with its own time, after credentials and hooks", async () => {
  const server = await startServer({});
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client = testClient(server.url, { onRequest: () => held });
  setClock(0);
  const calls: Promise<unknown>[] = [];
  for (let second = 0; second < 5; second++) {
    setClock(second * 60_000);
    calls.push(client.send(new GetThingCommand({})));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  setClock(10 * 60_000);
  const before = Math.floor(Date.now() / 1000) * 1000;
  release();
  await Promise.all(calls);
  for (const request of server.received) expect(signedAt(request)).toBeGreaterThanOrEqual(before);
});

test("on a slow machine, credentials that have expired by a confirmed time are not sent again and again", async () => {
  const server = await startServer(serviceOf());
  setClock(-hoursMs);
  const expiration = new Date(realNow() + 2_000);
  const client = testClient(server.url, { credentials: { ...credentials, expiration } });
  await client.send(new GetThingCommand({}));
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  const before = server.received.length;
  setClock(-hoursMs);
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({
    name: "CredentialsError",
    reason: "expired",
  });
  expect(server.received.length).toBe(before);
});
