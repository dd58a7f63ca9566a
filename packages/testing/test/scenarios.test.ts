/** The scenario suite over real HTTP, signatures verified, with this project's client and with the official one. */
import { readdirSync, readFileSync } from "node:fs";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { model } from "../src/ivs-model.ts";
import { scenarios } from "../src/scenarios/all.ts";
import { ivskitClient } from "../src/scenarios/client-ivskit.ts";
import { officialClient } from "../src/scenarios/client-official.ts";
import { type Control, createControl } from "../src/scenarios/control.ts";
import { operationNames } from "../src/scenarios/inputs.ts";
import { modelledErrors, statusOf, unreached } from "../src/scenarios/modelled-errors.ts";
import { type Coverage, describeCoverage, runScenario } from "../src/scenarios/run.ts";
import type { ScenarioClient } from "../src/scenarios/scenario.ts";
import { serviceOptions } from "../src/scenarios/service-options.ts";

let server: RunningLocalIvs;
let control: Control;
beforeAll(async () => {
  server = await startLocalIvs(serviceOptions);
  control = createControl(server.url);
});
afterAll(() => server.close());

describe.each([
  ["@ivskit/client-ivs", ivskitClient],
  ["@aws-sdk/client-ivs", officialClient],
])("%s", (_, connect) => {
  const coverage: Coverage = new Map();
  let client: ScenarioClient;
  beforeAll(() => {
    client = connect({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials });
  });
  afterAll(() => client.close());

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", async (_name, scenario) => {
    await runScenario(scenario, client, control, coverage);
  });

  test("every operation has been seen to succeed, and to give every modelled error within reach", () => {
    console.log(
      `${client.name}: ${coverage.size} operations, ${scenarios.length} scenarios\n${describeCoverage(coverage)}`,
    );
    for (const operation of operationNames) {
      const seen = [...(coverage.get(operation)?.keys() ?? [])].sort();
      const reasons = unreached[operation] ?? {};
      const want = ["success", ...modelledErrors(operation).filter((name) => !(name in reasons))].sort();
      expect(seen, operation).toEqual(expect.arrayContaining(want));
      // An error on the list of those out of reach that is reached has to leave the list.
      expect(
        Object.keys(reasons).filter((name) => seen.includes(name)),
        operation,
      ).toEqual([]);
    }
  });
});

test("a secret that is not the key's is refused by both", async () => {
  const credentials = { ...defaultCredentials, secretAccessKey: "not-the-secret-of-this-key" };
  for (const connect of [ivskitClient, officialClient]) {
    const client = connect({ endpoint: server.url, region: "us-west-2", credentials });
    await expect(client.send("ListChannels", {})).rejects.toMatchObject({ name: "InvalidSignatureException" });
    client.close();
  }
});

test("the suite runs anywhere: it imports nothing of Node and no test framework", () => {
  const folder = new URL("../src/scenarios/", import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const imported = texts.flatMap((text) => [...text.matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from));
  const outside = imported.filter((from) => !from?.startsWith("./"));
  expect([...new Set(outside)].sort()).toEqual(["@aws-sdk/client-ivs", "@ivskit/client-ivs"]);
});

test("the suite knows the model's operations and their errors", () => {
  expect(operationNames).toHaveLength(41);
  const errorsOf = Object.fromEntries(operationNames.map((name) => [name, modelledErrors(name).sort()]));
  const want = model.operations.map(({ name, errors }) => [name, errors.map((error) => error.name).sort()]);
  expect(errorsOf).toEqual(Object.fromEntries(want));
  expect(Object.keys(statusOf)).toHaveLength(11);
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
});
