/** The client's behaviour beyond single calls, against the local service over real HTTP. */
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, describe, test } from "vitest";
import { behaviours, runBehaviour } from "../src/scenarios/behaviour.ts";
import { createControl } from "../src/scenarios/control.ts";
import { serviceOptions } from "../src/scenarios/service-options.ts";

let server: RunningLocalIvs;
beforeAll(async () => {
  server = await startLocalIvs(serviceOptions);
});
afterAll(() => server.close());

const requestHandler = createNodeHttpHandler();
afterAll(() => requestHandler.destroy?.());

describe.each([
  ["fetch", {}],
  ["node:http", { requestHandler }],
])("by %s", (_, transport) => {
  test.each(behaviours)("$name", async (behaviour) => {
    const credentials = defaultCredentials;
    const connection = { endpoint: server.url, region: "us-west-2", credentials, ...transport };
    await runBehaviour(behaviour, connection, createControl(server.url));
  });
});
