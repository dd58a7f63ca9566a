/** The classes with a method for every operation: names of options of other SDKs, and callbacks, against real HTTP. */
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let server: RunningLocalIvs;
beforeAll(async () => {
  server = await startLocalIvs({ port: 0 });
});
afterAll(() => server.close());

const region = "us-west-2";
const classes = { Ivs, IVSRealTime, Ivschat } as const;

/** Calls the list operation of each class. */
const calls: Readonly<Record<keyof typeof classes, (config: object) => Promise<object>>> = {
  Ivs: (config) => new Ivs(config).listChannels(),
  IVSRealTime: (config) => new IVSRealTime(config).listStages(),
  Ivschat: (config) => new Ivschat(config).listRooms(),
};

describe.each(Object.entries(calls))("%s", (name, call) => {
  test.each<[string, () => unknown]>([
    ["a fetch function", () => (request: Request) => fetch(request)],
    ["FetchHttpHandler", () => new FetchHttpHandler()],
    ["a handler over node:http", () => createNodeHttpHandler()],
  ])("takes credentialsProvider, endpointUrl and %s as client", async (_, client) => {
    const credentialsProvider = async (): Promise<object> => defaultCredentials;
    const output = await call({ region, credentialsProvider, endpointUrl: server.url, client: client() });
    expect(output).toMatchObject({ $metadata: { httpStatusCode: 200 } });
  });

  test("refuses two names for one option", () => {
    const Class = classes[name as keyof typeof classes] as new (config: object) => object;
    const both = { endpoint: server.url, endpointUrl: server.url };
    expect(() => new Class(both)).toThrow("endpointUrl and endpoint mean the same: pass one of them.");
  });
});

test("close() leaves alone the handler that was passed in", async () => {
  const handler = createNodeHttpHandler();
  const config = { region, credentials: defaultCredentials, endpointUrl: server.url, client: handler };
  const first = new Ivs(config);
  await first.listChannels();
  first.close();
  first.destroy();
  expect(await new Ivs(config).listChannels()).toMatchObject({ $metadata: { httpStatusCode: 200 } });
  handler.destroy?.();
});

test.each([
  ["in place of the options", [() => {}]],
  ["after the options", [{}, () => {}]],
  ["after options that are undefined", [undefined, () => {}]],
])("a callback %s throws at once", (_, values) => {
  const ivs = new Ivs({ region, credentials: defaultCredentials, endpoint: server.url });
  const list = ivs.listChannels.bind(ivs) as (...values: unknown[]) => unknown;
  expect(() => list({}, ...values)).toThrow(/^Callbacks are not supported: use `await client\.send\(command\)`\.$/);
});
