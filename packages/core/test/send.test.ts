/**
 * Calls arrive at a real server with the right signature, headers and address. Handlers can answer with several kinds
 * of bodies, and redirects are not followed.
 */
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "../src/runtime/version.ts";
import { expectedAuthorization, startServer } from "./support/server.ts";
import { credentials, GetThingCommand, testClient, UntagCommand } from "./support/service.ts";

test("a call is signed as @smithy/signature-v4 signs it", async () => {
  const server = await startServer({ body: '{"thing":{"arn":"a"},"later":1}' });
  const client = testClient(server.url);
  const output = await client.send(
    new GetThingCommand({ arn: "arn:aws:ivs:us-west-2:1:channel/a", nextToken: undefined }),
  );
  expect(output).toEqual({
    thing: { arn: "a" },
    later: 1,
    $metadata: { httpStatusCode: 200, requestId: "request-1", attempts: 1, totalRetryDelay: 0 },
  });
  const [request] = server.received;
  expect(request).toMatchObject({
    method: "POST",
    url: "/GetThing",
    body: '{"arn":"arn:aws:ivs:us-west-2:1:channel/a"}',
    headers: { "content-type": "application/json", "x-amz-user-agent": `ivskit/${version}` },
  });
  expect(request?.headers["amz-sdk-request"]).toBe("attempt=1; max=3");
  expect(request?.headers.authorization).toContain("content-type;host;x-amz-content-sha256;x-amz-date");
  expect(request?.headers.authorization).toBe(request && (await expectedAuthorization(request, credentials)));
});

test("labels and queries are signed, and the label is encoded whole", async () => {
  const server = await startServer({ status: 204, body: "" });
  const session = { ...credentials, sessionToken: "session/token==" };
  const output = await testClient(server.url, { credentials: session }).send(
    new UntagCommand({ resourceArn: "arn:aws:ivs:us-west-2:1:channel/a b*", tagKeys: ["b é", "a"] }),
  );
  expect(output).toEqual({ $metadata: expect.objectContaining({ httpStatusCode: 204 }) });
  const [request] = server.received;
  expect(request).toMatchObject({
    method: "DELETE",
    url: "/tags/arn%3Aaws%3Aivs%3Aus-west-2%3A1%3Achannel%2Fa%20b%2A?tagKeys=b%20%C3%A9&tagKeys=a",
    body: "",
  });
  expect(request?.headers["content-type"]).toBeUndefined();
  expect(request?.headers["x-amz-security-token"]).toBe("session/token==");
  expect(request?.headers.authorization).toBe(request && (await expectedAuthorization(request, session)));
});

test("only headers that CORS allows are set", async () => {
  let sent: Headers | undefined;
  const client = testClient("https://ivs.us-west-2.amazonaws.com", {
    credentials: { ...credentials, sessionToken: "t" },
    fetch: async (request) => {
      sent = request.headers;
      return new Response("{}");
    },
  });
  await client.send(new GetThingCommand({}));
  expect([...(sent ?? [])].map(([name]) => name).sort()).toEqual([
    "amz-sdk-request",
    "authorization",
    "content-type",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
  ]);
});

test("a signer reuses only data of the same headers, path and second", async () => {
  const server = await startServer({});
  const client = testClient(server.url);
  for (const headers of [{ "x-one": "1" }, { "x-two": "2" }, undefined, { "x-one": " a  b " }]) {
    await client.send(new GetThingCommand({}), { headers });
    await client.send(new UntagCommand({ resourceArn: "a/b", tagKeys: ["c"] }), { headers });
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await client.send(new GetThingCommand({}));
  for (const request of server.received) {
    expect(request.headers.authorization).toBe(await expectedAuthorization(request, credentials));
  }
  expect(new Set(server.received.map(({ headers }) => headers["x-amz-date"])).size).toBeGreaterThan(1);
});

test("an endpoint with a prefix and a port stands before the path", async () => {
  const server = await startServer({});
  await testClient(`${server.url}/some/prefix/`).send(new GetThingCommand({}));
  expect(server.received[0]?.url).toBe("/some/prefix/GetThing");
  expect(server.received[0]?.body).toBe("{}");
});

test("headers of a call and of onRequest are sent and signed", async () => {
  const server = await startServer({});
  const client = testClient(server.url, {
    onRequest: ({ request }) => void Object.assign(request.headers, { "x-hook": "2" }),
  });
  await client.send(new GetThingCommand({}), { headers: { "X-Call": "1" } });
  const [request] = server.received;
  expect(request?.headers).toMatchObject({ "x-call": "1", "x-hook": "2" });
  expect(request?.headers.authorization).toMatch(/;x-call;x-hook,/);
});

test("the signing key is not that of credentials that were replaced", async () => {
  const server = await startServer({});
  const other = { accessKeyId: "AKIDOTHER", secretAccessKey: "another" };
  const given = [credentials, other];
  let calls = 0;
  const client = testClient(server.url, {
    credentials: async () => ({ ...(given[calls++ % 2] ?? other), expiration: new Date(Date.now() + 1_000) }),
  });
  for (let call = 0; call < 2; call++) {
    await client.send(new GetThingCommand({}));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  for (const [index, request] of server.received.entries()) {
    expect(request.headers.authorization).toBe(await expectedAuthorization(request, given[index] ?? other));
  }
});

test.each([
  ["text", '{"state":"A"}'],
  ["bytes", new TextEncoder().encode('{"state":"A"}')],
  ["a Blob", new Blob(['{"state":"A"}'])],
  ["a ReadableStream", new Response('{"state":"A"}').body],
  ["a Node stream", Readable.from([Buffer.from('{"state"'), Buffer.from(':"A"}')])],
])("a handler may answer with %s", async (_, body) => {
  let closed = false;
  const client = testClient("https://example.com", {
    requestHandler: {
      handle: async () => ({ response: { statusCode: 200, headers: { "X-Amzn-RequestId": "r" }, body } }),
      destroy: () => {
        closed = true;
      },
    },
  });
  const output = await client.send(new GetThingCommand({}));
  expect(output.state).toBe("A");
  expect(output.$metadata.requestId).toBe("r");
  client.close();
  expect(closed).toBe(false);
});

test("redirects are not followed: they would carry the session token away", async () => {
  const target = await startServer({});
  const server = await startServer({ status: 307, headers: { location: target.url }, body: "" });
  await expect(testClient(server.url).send(new GetThingCommand({}))).rejects.toMatchObject({
    name: "ConnectionError",
    message: expect.stringContaining("redirect"),
  });
  const asAnswer = testClient(server.url, { fetch: (request) => fetch(request.url, { redirect: "manual" }) });
  await expect(asAnswer.send(new GetThingCommand({}))).rejects.toMatchObject({ $metadata: { httpStatusCode: 307 } });
  const asInBrowsers = testClient(server.url, { fetch: async () => Response.error() });
  await expect(asInBrowsers.send(new GetThingCommand({}))).rejects.toMatchObject({ $metadata: { httpStatusCode: 0 } });
  expect(target.received).toEqual([]);
});

test("the version in the user agent is the package's", () => {
  expect(version).toBe(manifest.version);
});
