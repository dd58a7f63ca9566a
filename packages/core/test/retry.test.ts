/**
 * The client retries some failures, waits before a retry, and gives up when no attempts or tokens are left. A refusal
 * can make it correct its clock or get new credentials.
 */
import { expect, test } from "vitest";
import { type ClientConfig, type Failure, standardRetryStrategy } from "../src/index.ts";
import { readRetryAfter } from "../src/retry/classify.ts";
import { expectedAuthorization, type Reply, startServer, unreachable } from "./support/server.ts";
import { CreateThingCommand, credentials, failure, GetThingCommand, testClient } from "./support/service.ts";

const error = (status: number, name = "Whatever", headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "x-amzn-errortype": name, ...headers },
  body: "{}",
});
const reset: Reply = (response) => response.destroy();

test.each<[what: string, reply: Reply, repeatable: boolean, other: boolean]>([
  ["429", error(429), true, true],
  ["503", error(503), true, true],
  ["a throttling name that is not modelled", error(400, "ThrottlingException"), true, true],
  ["TooManyRequestsException", error(400, "TooManyRequestsException"), true, true],
  ["an error that is marked retryable", error(409, "RetryableException"), true, true],
  ["503 of a proxy", { status: 503, headers: { "x-amzn-requestid": "" }, body: "<html>" }, true, false],
  ["500", error(500), true, false],
  ["502 that is no JSON", { status: 502, body: "<html>" }, true, false],
  ["504", error(504), true, false],
  ["a connection that breaks", reset, true, false],
  ["400", error(400, "ValidationException"), false, false],
  ["404", error(404, "ResourceNotFoundException"), false, false],
  ["501", error(501), false, false],
  ["too much throughput", error(400, "ProvisionedThroughputExceededException"), true, true],
  ["a request before it", error(400, "PriorRequestNotComplete"), true, true],
  ["a transaction", error(400, "TransactionInProgressException"), true, true],
  ["the service's own timeout", error(400, "RequestTimeout"), true, false],
  ["the service's own timeout, as an exception", error(408, "RequestTimeoutException"), true, false],
])("whether %s is followed by another attempt", async (_, reply, repeatable, other) => {
  for (const [Command, repeated] of [
    [GetThingCommand, repeatable],
    [CreateThingCommand, other],
  ] as const) {
    const server = await startServer(reply, {});
    const call = testClient(server.url).send(new Command({}));
    if (repeated) expect((await call).$metadata).toMatchObject({ attempts: 2 });
    else await expect(call).rejects.toMatchObject({ $metadata: { attempts: 1 } });
    expect(server.received.length).toBe(repeated ? 2 : 1);
  }
});

test("attempts are counted", async () => {
  const server = await startServer(error(503));
  const call = testClient(server.url, { maxAttempts: 2 }).send(new GetThingCommand({}));
  await expect(call).rejects.toMatchObject({ $metadata: { attempts: 2, httpStatusCode: 503 } });
  expect(server.received.map(({ headers }) => headers["amz-sdk-request"])).toEqual([
    "attempt=1; max=2",
    "attempt=2; max=2",
  ]);
});

test("maxAttempts of a call goes before the client's", async () => {
  const server = await startServer(error(503));
  await failure(testClient(server.url).send(new GetThingCommand({}), { maxAttempts: 1 }));
  expect(server.received.length).toBe(1);
});

test("a refused connection is retried even for a write", async () => {
  const retries: unknown[] = [];
  const config: ClientConfig = { onRetry: ({ error }) => void retries.push((error as Error).name) };
  await failure(testClient(await unreachable(), config).send(new CreateThingCommand({})));
  expect(retries).toEqual(["ConnectionError", "ConnectionError"]);
});

test("Retry-After is waited for, and counted", async () => {
  const server = await startServer(error(429, "TooManyRequestsException", { "retry-after": "0.02" }), {});
  const config = { retryStrategy: standardRetryStrategy(() => 0) };
  const output = await testClient(server.url, config).send(new CreateThingCommand({}));
  expect(output.$metadata).toMatchObject({ attempts: 2, totalRetryDelay: 20 });
});

test.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [{ "retry-after": "2" }, 2000],
  [{ "retry-after": "Thu, 01 Jan 2026 00:00:05 GMT", date: "Thu, 01 Jan 2026 00:00:00 GMT" }, 5000],
  [{ "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT", date: "Thu, 01 Jan 2026 00:00:05 GMT" }, undefined],
  [{ "retry-after": "0" }, 0],
  [{}, undefined],
  [{ "retry-after": "soon" }, undefined],
  [{ "x-amz-retry-after": "1500", "retry-after": "9" }, 1500],
])("the wait that %j asks for is %s", (headers, want) => {
  expect(readRetryAfter(headers)).toBe(want);
});

const transient: Failure = { kind: "transient", harmless: true };
const throttling: Failure = { kind: "throttling", harmless: true };

test.each<[Failure, attempt: number, random: number, want: number]>([
  [transient, 1, 1, 100],
  [transient, 2, 1, 200],
  [transient, 3, 0.5, 200],
  [throttling, 1, 1, 500],
  [throttling, 4, 0.25, 1000],
  [throttling, 20, 1, 20_000],
  [{ ...transient, retryAfter: 3000 }, 1, 1, 3000],
  [{ ...transient, retryAfter: 3_600_000 }, 1, 1, 20_000],
])("the wait after %j, attempt %d, at random %d", (given, attempt, random, want) => {
  expect(standardRetryStrategy(() => random).delay(given, attempt)).toBe(want);
});

test("the bucket runs dry and fills again", () => {
  const strategy = standardRetryStrategy(() => 0);
  const timeout: Failure = { kind: "timeout", harmless: false };
  for (let call = 0; call < 50; call++) expect(strategy.delay(timeout, 1)).toBe(0);
  expect(strategy.delay(transient, 1)).toBeUndefined();
  strategy.succeeded?.(timeout);
  expect(strategy.delay(transient, 1)).toBe(0);
  expect(strategy.delay(transient, 1)).toBe(0);
  expect(strategy.delay(transient, 1)).toBeUndefined();
  for (let call = 0; call < 5; call++) strategy.succeeded?.(undefined);
  expect(strategy.delay(transient, 1)).toBe(0);
});

const anHourAhead = (): string => new Date(Date.now() + 3_600_000).toUTCString();

test.each(["InvalidSignatureException", "RequestExpired", "RequestTimeTooSkewed", "SignatureDoesNotMatch"])(
  "%s with another date corrects the clock, once and for all calls",
  async (name) => {
    const server = await startServer(error(403, name, { date: anHourAhead() }), {});
    const client = testClient(server.url);
    expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(2);
    expect((await client.send(new CreateThingCommand({}))).$metadata.attempts).toBe(1);
    const hours = server.received.map(({ headers }) => Number(String(headers["x-amz-date"]).slice(9, 11)));
    expect(((hours[1] ?? 0) - (hours[0] ?? 0) + 24) % 24).toBe(1);
    expect(hours[2]).toBe(hours[1]);
  },
);

test("a clock that is corrected to another day gets another signing key", async () => {
  const server = await startServer(
    error(403, "RequestExpired", { date: new Date(Date.now() + 2 * 86_400_000).toUTCString() }),
    {},
  );
  await testClient(server.url).send(new GetThingCommand({}));
  for (const request of server.received) {
    expect(request.headers.authorization).toBe(await expectedAuthorization(request, credentials));
  }
  expect(new Set(server.received.map(({ headers }) => String(headers["x-amz-date"]).slice(0, 8))).size).toBe(2);
});

test.each<[string, Record<string, string>]>([
  ["the dates agree", {}],
  ["the dates differ by less than four minutes", { date: new Date(Date.now() + 180_000).toUTCString() }],
])("a refused signature is not repeated when %s", async (_, headers) => {
  const server = await startServer(error(403, "InvalidSignatureException", headers));
  await failure(testClient(server.url).send(new GetThingCommand({})));
  expect(server.received.length).toBe(1);
});

test("a clock that stays wrong ends with the attempts", async () => {
  let hours = 0;
  const server = await startServer((response) => {
    hours += 2;
    response.writeHead(403, {
      "x-amzn-errortype": "RequestExpired",
      date: new Date(Date.now() + hours * 3_600_000).toUTCString(),
    });
    response.end("{}");
  });
  await failure(testClient(server.url, { maxAttempts: 4 }).send(new GetThingCommand({})));
  expect(server.received.length).toBe(4);
});

test("credentials that the service calls expired are fetched again", async () => {
  const server = await startServer(error(403, "ExpiredTokenException"), {});
  let calls = 0;
  const provider = async (): Promise<typeof credentials> => ({ ...credentials, accessKeyId: `AKID${++calls}` });
  await testClient(server.url, { credentials: provider }).send(new CreateThingCommand({}));
  expect(server.received.map(({ headers }) => /AKID\d/.exec(String(headers.authorization))?.[0])).toEqual([
    "AKID1",
    "AKID2",
  ]);
});

test("an error of another client that a hook throws ends the call: a write is sent once", async () => {
  const throttling = await startServer(error(429, "ThrottlingException"));
  const other = testClient(throttling.url, { maxAttempts: 1 });
  const server = await startServer({});
  for (const hooks of [
    { onResponse: async () => void (await other.send(new GetThingCommand({}))) },
    { onRequest: async () => void (await other.send(new GetThingCommand({}))) },
  ]) {
    const client = testClient(server.url, hooks);
    await expect(client.send(new CreateThingCommand({}))).rejects.toMatchObject({ name: "ThrottlingException" });
  }
  expect(server.received.length).toBe(1);
});

test("a hook's error after a refusal for the time ends the call", async () => {
  let calls = 0;
  const server = await startServer(error(403, "RequestExpired", { date: anHourAhead() }));
  const client = testClient(server.url, {
    onResponse: () => {
      calls++;
      throw new Error("stop");
    },
  });
  await expect(client.send(new GetThingCommand({}))).rejects.toThrow("stop");
  expect(calls).toBe(1);
});

test("a write is not repeated when its answer breaks off, whatever the error says", async () => {
  let sent = 0;
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
  const requestHandler = {
    async handle() {
      sent++;
      const body = new ReadableStream({ pull: (controller) => controller.error(refused) });
      return { response: { statusCode: 200, headers: {}, body } };
    },
  };
  const client = testClient("http://127.0.0.1:1", { requestHandler });
  await expect(client.send(new CreateThingCommand({}))).rejects.toMatchObject({ name: "ConnectionError" });
  expect(sent).toBe(1);
});

test.each<[fault: string, handle: () => Promise<unknown>]>([
  ["nothing", async () => undefined],
  ["no response", async () => ({})],
  ["a response without headers", async () => ({ response: { statusCode: 200 } })],
  [
    "a response whose body cannot be read",
    async () => ({
      response: {
        statusCode: 200,
        headers: {},
        get body() {
          throw new Error("no body");
        },
      },
    }),
  ],
])("a handler that answers with %s is a ConnectionError", async (_, handle) => {
  const requestHandler = { handle } as never;
  const thrown = await failure(testClient("http://127.0.0.1:1", { requestHandler }).send(new CreateThingCommand({})));
  expect(thrown).toMatchObject({ name: "ConnectionError", $metadata: { attempts: 1 } });
});

test("a handler that throws at once, or gives nothing, is a ConnectionError without secrets", async () => {
  for (const handle of [
    ({ headers }: { headers: Record<string, string> }) => {
      throw new Error(`bad ${headers["x-amz-security-token"]} ${headers.authorization}`);
    },
    async () => {
      throw undefined;
    },
  ]) {
    const sessionToken = "session-token-0123456789";
    const config = { credentials: { ...credentials, sessionToken }, requestHandler: { handle } as never };
    const thrown = await failure(testClient("http://127.0.0.1:1", config).send(new CreateThingCommand({})));
    expect(thrown.name).toBe("ConnectionError");
    const shown = `${thrown.message}${thrown.stack}${(thrown.cause as Error | undefined)?.message}`;
    for (const secret of [sessionToken, "Signature="]) expect(shown).not.toContain(secret);
  }
});
