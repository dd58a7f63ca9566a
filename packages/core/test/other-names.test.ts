/** Classes such as `Ivs` accept options under names that other SDKs use. */
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { describe, expect, test } from "vitest";
import { fromOtherNames } from "../src/call/other-names.ts";
import { Client, ConfigurationError } from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { credentials, GetThingCommand, service } from "./support/service.ts";

/** Creates a client in the same way as the constructor of a class such as `Ivs`. */
const make = (config: object | null): Client => new Client(service, fromOtherNames(config as never));
const region = "us-west-2";

test("credentialsProvider and endpointUrl", async () => {
  const server = await startServer({}, {});
  for (const credentialsProvider of [credentials, async () => credentials]) {
    await make({ region, credentialsProvider, endpointUrl: server.url }).send(new GetThingCommand({}));
  }
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    expect.stringContaining("Credential=AKIDEXAMPLE/"),
    expect.stringContaining("Credential=AKIDEXAMPLE/"),
  ]);
});

describe("client", () => {
  test("a function is called as fetch", async () => {
    const server = await startServer({});
    const called: string[] = [];
    const client = (request: Request): Promise<Response> => {
      called.push(request.url);
      return fetch(request);
    };
    await make({ region, credentials, endpoint: server.url, client }).send(new GetThingCommand({}));
    expect(called).toEqual([`${server.url}/GetThing`]);
    expect(server.received.length).toBe(1);
  });

  test("a handler sends, and closing the client does not close it", async () => {
    const server = await startServer({}, {});
    const handler = new FetchHttpHandler();
    const destroyed: unknown[] = [];
    handler.destroy = () => destroyed.push(handler);
    const client = make({ region, credentials, endpointUrl: server.url, client: handler });
    await client.send(new GetThingCommand({}));
    client.close();
    client.destroy();
    expect(destroyed).toEqual([]);
    await make({ region, credentials, endpointUrl: server.url, client: handler }).send(new GetThingCommand({}));
    expect(server.received.length).toBe(2);
  });

  test.each([
    ["text", "string"],
    [{}, "object"],
    [{ handle: "x" }, "object"],
  ])("%j is refused", (client, type) => {
    expect(() => make({ client })).toThrow(ConfigurationError);
    expect(() => make({ client })).toThrow(`client must be a function or an object with handle, got ${type}.`);
  });
});

test.each<[other: string, name: string, config: object]>([
  ["credentialsProvider", "credentials", { credentialsProvider: credentials, credentials }],
  ["endpointUrl", "endpoint", { endpointUrl: "http://127.0.0.1", endpoint: "http://127.0.0.1" }],
  ["client", "fetch", { client: fetch, fetch }],
  ["client", "requestHandler", { client: fetch, requestHandler: new FetchHttpHandler() }],
  ["client", "fetch", { client: new FetchHttpHandler(), fetch }],
])("%s and %s are refused together", (other, name, config) => {
  expect(() => make(config)).toThrow(ConfigurationError);
  expect(() => make(config)).toThrow(`${other} and ${name} mean the same: pass one of them.`);
});

test("null and undefined are absent, under either name", async () => {
  const server = await startServer({});
  const none = { credentials: null, endpoint: undefined, client: null, fetch: undefined };
  await make({ region, ...none, credentialsProvider: credentials, endpointUrl: server.url }).send(
    new GetThingCommand({}),
  );
  expect(server.received.length).toBe(1);
  for (const config of [null, {}, { credentialsProvider: undefined, client: null, endpointUrl: null }]) {
    expect(() => make(config)).not.toThrow();
  }
});

test("the given object is not changed, and its class may define options by getters", async () => {
  const server = await startServer({});
  class Config {
    readonly endpointUrl = server.url;
    readonly #region = region;
    get region(): string {
      return this.#region;
    }
    get credentialsProvider(): object {
      return credentials;
    }
  }
  const config = Object.freeze(new Config());
  await make(config).send(new GetThingCommand({}));
  expect(server.received[0]?.headers.authorization).toContain(`/${region}/`);
  expect(Object.keys(config)).toEqual(["endpointUrl"]);
});

test("an unknown option is refused beside them", () => {
  expect(() => make({ client: fetch, regoin: region })).toThrow(/^regoin is not an option\.$/);
});
