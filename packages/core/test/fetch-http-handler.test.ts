/**
 * FetchHttpHandler of Smithy works as the transport of a client. Calls are signed and errors are named as with core's
 * own transport over fetch, but redirects are followed.
 */
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { expect, test } from "vitest";
import { AbortError, ConnectionError, TimeoutError } from "../src/index.ts";
import { expectedAuthorization, startServer, unreachable } from "./support/server.ts";
import { credentials, failure, GetThingCommand, testClient, UntagCommand } from "./support/service.ts";

test("calls arrive as they were signed", async () => {
  const server = await startServer({ body: '{"thing":{"arn":"é"}}' });
  const client = testClient(`${server.url}/prefix`, { requestHandler: new FetchHttpHandler() });
  expect((await client.send(new GetThingCommand({ arn: "ü" }))).thing).toEqual({ arn: "é" });
  await client.send(new UntagCommand({ resourceArn: "arn:a/b c", tagKeys: ["é", "a"] }));
  for (const request of server.received) {
    expect(request.headers.authorization).toBe(await expectedAuthorization(request, credentials));
  }
});

test("failures have the same error names as over fetch", async () => {
  const requestHandler = new FetchHttpHandler();
  const refused = testClient(await unreachable(), { requestHandler }).send(new GetThingCommand({}));
  expect(await failure(refused)).toBeInstanceOf(ConnectionError);
  const silent = await startServer(() => {});
  const client = testClient(silent.url, { requestHandler, maxAttempts: 1 });
  expect(await failure(client.send(new GetThingCommand({}), { requestTimeout: 50 }))).toBeInstanceOf(TimeoutError);
  const abortSignal = AbortSignal.timeout(50);
  expect(await failure(client.send(new GetThingCommand({}), { abortSignal }))).toBeInstanceOf(AbortError);
});

test("it follows a redirect with the session token, unless requestInit forbids it", async () => {
  const elsewhere = await startServer({});
  const server = await startServer({ status: 307, headers: { location: `${elsewhere.url}/GetThing` } });
  const session = { ...credentials, sessionToken: "session-token-0123456789" };
  const send = (requestHandler: FetchHttpHandler): Promise<object> =>
    testClient(server.url, { credentials: session, requestHandler, maxAttempts: 1 }).send(new GetThingCommand({}));
  // The README warns that this handler sends the session token to the target of a redirect. If the handler no longer
  // does that, remove the warning.
  await send(new FetchHttpHandler());
  expect(elsewhere.received.map(({ headers }) => headers["x-amz-security-token"])).toEqual([session.sessionToken]);

  const strict = new FetchHttpHandler({ requestInit: () => ({ redirect: "error" }) });
  expect(await failure(send(strict))).toBeInstanceOf(ConnectionError);
  expect(elsewhere.received).toHaveLength(1);
});
