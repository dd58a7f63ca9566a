/**
 * Runs the scenario suite over real HTTP with verified signatures, with this project's clients and the official ones.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { models } from "../src/models.ts";
import { scenarios, services } from "../src/scenarios/all.ts";
import { ivskitClients } from "../src/scenarios/client-ivskit.ts";
import { officialClients } from "../src/scenarios/client-official.ts";
import type { Connection } from "../src/scenarios/connection.ts";
import { type Control, createControl } from "../src/scenarios/control.ts";
import { statusOf } from "../src/scenarios/modelled-errors.ts";
import { type Coverage, describeCoverage } from "../src/scenarios/run.ts";
import type { Clients } from "../src/scenarios/scenario.ts";
import { serviceOptions } from "../src/scenarios/service-options.ts";

let server: RunningLocalIvs;
let control: Control;
beforeAll(async () => {
  server = await startLocalIvs(serviceOptions);
  control = createControl(server.url);
});
afterAll(() => server.close());

const requestHandler = createNodeHttpHandler();
afterAll(() => requestHandler.destroy?.());

const close = (clients: Clients): void => {
  for (const client of Object.values(clients)) client.close();
};

describe.each([
  ["ivskit", ivskitClients],
  ["ivskit over node:http", (connection: Connection) => ivskitClients({ ...connection, requestHandler })],
  ["the official clients", officialClients],
])("%s", (title, connect) => {
  let clients: Clients;
  beforeAll(() => {
    clients = connect({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials });
  });
  afterAll(() => close(clients));

  describe.each(services)("$service", ({ service, operationNames, errors, unreached }) => {
    const coverage: Coverage = new Map();
    const own = scenarios.filter((scenario) => scenario.service === service);

    test.each(own.map((scenario) => [scenario.name, scenario] as const))("%s", async (_name, scenario) => {
      await scenario.run(clients, control, coverage);
    });

    test("every operation has been seen to succeed, and to give every modelled error within reach", () => {
      console.log(`${title}, ${service}: ${own.length} scenarios\n${describeCoverage(coverage)}`);
      for (const operation of operationNames) {
        const seen = [...(coverage.get(operation)?.keys() ?? [])].sort();
        const reasons = unreached[operation] ?? {};
        const want = ["success", ...(errors[operation] ?? []).filter((name) => !(name in reasons))].sort();
        expect(seen, operation).toEqual(expect.arrayContaining(want));
        // An unreachable error that is reached must be removed from the list.
        expect(
          Object.keys(reasons).filter((name) => seen.includes(name)),
          operation,
        ).toEqual([]);
      }
    });

    test("every paginator and every waiter has come to its end", () => {
      const { operations } = models[service];
      const paginated = operations.filter(({ pagination }) => pagination).map(({ name }) => name);
      expect(paginated.filter((name) => !coverage.get(name)?.has("pages"))).toEqual([]);
      const waiters = operations.flatMap((operation) => operation.waiters.map(({ name }) => name));
      expect(waiters.filter((name) => !coverage.get(name)?.has("success"))).toEqual([]);
    });
  });
});

test("a secret that is not the key's is refused by both", async () => {
  const credentials = { ...defaultCredentials, secretAccessKey: "not-the-secret-of-this-key" };
  for (const connect of [ivskitClients, officialClients]) {
    const clients = connect({ endpoint: server.url, region: "us-west-2", credentials });
    const refusal = { name: "InvalidSignatureException" };
    await expect(clients.ivs.send("ListChannels", {})).rejects.toMatchObject(refusal);
    await expect(clients["ivs-realtime"].send("ListStages", {})).rejects.toMatchObject(refusal);
    await expect(clients.ivschat.send("ListRooms", {})).rejects.toMatchObject(refusal);
    close(clients);
  }
});

test("the suite runs anywhere: it imports nothing of Node and no test framework", () => {
  const folder = new URL("../src/scenarios/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
  const imported = texts.flatMap((text) => [...text.matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from));
  const outside = imported.filter((from) => !/^\.\.?\//.test(from ?? ""));
  const clients = ["client-ivs", "client-ivs-realtime", "client-ivschat"];
  // The types of the control API are only types.
  const more = ["@ivskit/core/signed-fetch", "@ivskit/local/types/control-api"];
  const want = [...["@aws-sdk", "@ivskit"].flatMap((scope) => clients.map((name) => `${scope}/${name}`))];
  expect([...new Set(outside)].sort()).toEqual([...want, ...more].sort());
});

test("the suite knows the models' operations and their errors", () => {
  expect(services.map(({ operationNames }) => operationNames.length)).toEqual([41, 39, 17]);
  for (const { service, errors } of services) {
    const known = Object.entries(errors).map(([name, list]) => [name, [...list].sort()]);
    const want = models[service].operations.map(({ name, errors }) => [name, errors.map((error) => error.name).sort()]);
    expect(Object.fromEntries(known), service).toEqual(Object.fromEntries(want));
    const names = scenarios.filter((scenario) => scenario.service === service).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(Object.keys(statusOf)).toHaveLength(11);
});
