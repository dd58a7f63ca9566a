/** What the client does beyond single calls, against the local service over real HTTP. */
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, test } from "vitest";
import { behaviours, runBehaviour } from "../src/scenarios/behaviour.ts";
import { createControl } from "../src/scenarios/control.ts";
import { serviceOptions } from "../src/scenarios/service-options.ts";

let server: RunningLocalIvs;
beforeAll(async () => {
  server = await startLocalIvs(serviceOptions);
});
afterAll(() => server.close());

test.each(behaviours)("$name", async (behaviour) => {
  const connection = { endpoint: server.url, region: "us-west-2", credentials: defaultCredentials };
  await runBehaviour(behaviour, connection, createControl(server.url));
});
