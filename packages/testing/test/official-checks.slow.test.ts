/**
 * Calls all operations of the local service with the official clients, and compares the results with the models and the
 * documented behaviour. The checks are counted.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { models } from "../src/models.ts";
import { type OfficialCalls, officialCalls } from "../src/official/calls.ts";
import { type Check, runChecks } from "../src/official/check.ts";
import { kindChecks } from "../src/official/kind-checks.ts";
import { kinds } from "../src/official/kinds.ts";
import { lifeChecks } from "../src/official/life-checks.ts";
import { listChecks } from "../src/official/list-checks.ts";
import { createListInputs } from "../src/official/list-inputs.ts";
import { operationChecks } from "../src/official/operation-checks.ts";
import { createStageSet, type StageSet } from "../src/official/stage-set.ts";
import { createControl } from "../src/scenarios/control.ts";
import type { ServiceName } from "../src/scenarios/scenario.ts";

const mayDoNothing = { accessKeyId: "AKIDNOTHING", secretAccessKey: "may-do-nothing", policy: [] };
const region = "us-west-2";

let server: RunningLocalIvs;
let calls: OfficialCalls;
let denied: OfficialCalls;
let set: StageSet;
let passed = 0;

beforeAll(async () => {
  server = await startLocalIvs({
    credentials: [defaultCredentials, mayDoNothing],
    rates: false,
    quotas: false,
    loggingConfigurationDelay: 0,
    compositionStartDelay: 0,
    compositionStopDelay: 0,
  });
  calls = officialCalls({ endpoint: server.url, region, credentials: defaultCredentials });
  denied = officialCalls({ endpoint: server.url, region, credentials: mayDoNothing });
  set = await createStageSet(calls, createControl(server.url));
});
afterAll(async () => {
  calls?.close();
  denied?.close();
  await server?.close();
});

async function expectAll(checks: readonly Check[]): Promise<void> {
  const outcome = await runChecks(checks, calls);
  passed += outcome.passing.size;
  expect(outcome.failures).toEqual([]);
}

describe.each(Object.keys(models) as ServiceName[])("%s", (service) => {
  test.each(models[service].operations.map((operation) => [operation.name, operation] as const))(
    "%s",
    async (_name, operation) => {
      await expectAll(await operationChecks(service, operation, set, denied));
    },
  );
});

test.each(kinds.map((kind) => [kind.name, kind] as const))("%s", async (_name, kind) => {
  await expectAll(kindChecks(kind, set));
});

test.each(Object.keys(models) as ServiceName[])("pages of the lists of %s", async (service) => {
  const inputs = await createListInputs(set);
  const lists = models[service].operations.filter(({ pagination }) => pagination !== undefined);
  await expectAll(
    lists.flatMap((operation) => {
      const { name } = operation;
      return listChecks(service, operation, inputs[service][name] ?? {}, name !== "ListStreamKeys");
    }),
  );
});

test("life cycles and events", async () => {
  await expectAll(lifeChecks(set, async (arn) => server.service.events.list({ resourceArn: arn })));
});

/**
 * Runs all checks of operations against a service that gives the same answer to every request. Returns the checks, and
 * those that failed.
 */
async function failuresWith(status: number, headers: Record<string, string>) {
  const wrong = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status, headers).end("{}"));
  });
  await new Promise<void>((resolve) => wrong.listen(0, "127.0.0.1", resolve));
  const { port } = wrong.address() as AddressInfo;
  const wrongCalls = officialCalls({ endpoint: `http://127.0.0.1:${port}`, region, credentials: defaultCredentials });
  const checks: Check[] = [];
  for (const service of Object.keys(models) as ServiceName[]) {
    for (const operation of models[service].operations) {
      checks.push(...(await operationChecks(service, operation, set, wrongCalls)));
    }
  }
  const outcome = await runChecks(checks, wrongCalls);
  wrongCalls.close();
  await new Promise((resolve) => wrong.close(resolve));
  return { checks, failed: checks.filter((_, index) => !outcome.passing.has(index)) };
}

describe("checks can fail", () => {
  test("each check of an operation fails with a service that is broken", async () => {
    const { checks, failed } = await failuresWith(500, { "x-amzn-errortype": "InternalServerException" });
    expect(failed.length).toBe(checks.length);
  });

  test("each refusal fails with a service that accepts everything, and so do outputs with required members", async () => {
    const { checks, failed } = await failuresWith(200, {});
    const refusals = checks.filter(({ title }) => /refuses|does not find|is denied/.test(title));
    expect(refusals.filter((check) => !failed.includes(check)).map(({ title }) => title)).toEqual([]);
    expect(failed.length).toBeGreaterThan(refusals.length);
  });
});

test("there are as many checks as before, or more", () => {
  console.log(`${passed} checks with the official clients passed`);
  expect(passed).toBeGreaterThanOrEqual(1_800);
});
