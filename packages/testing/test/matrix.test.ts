/** The scenario suite in every runtime, on the packed and installed packages, and the page that says how it went. */
import { readFileSync } from "node:fs";
import { startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callWithHeader } from "../src/matrix/chromium.ts";
import type { Column, ColumnRun } from "../src/matrix/column.ts";
import { connectionTo } from "../src/matrix/column.ts";
import { columns, runColumn } from "../src/matrix/columns.ts";
import { importsOf } from "../src/matrix/imports.ts";
import { type Installed, install } from "../src/matrix/installed.ts";
import { knownImports, knownOfBun } from "../src/matrix/known.ts";
import { confinedNodes } from "../src/matrix/node.ts";
import { listByRequire } from "../src/matrix/require.ts";
import { runtimesPage, runtimesTable } from "../src/matrix/table.ts";
import { scenarios, services } from "../src/scenarios/all.ts";
import { behaviours } from "../src/scenarios/behaviour.ts";

const trespassed = ["@ivskit/trespasser: Buffer", "@ivskit/trespasser: process"];
const onNode = {
  touched: [],
  trespass: { process: "reached", Buffer: "reached", environment: "reached", "file system": "refused" },
  noticed: trespassed,
};
const nothingOfNode = {
  touched: [],
  trespass: { process: "absent", Buffer: "absent", environment: "absent", "file system": "refused" },
  noticed: ["bundle: Buffer", "bundle: process"],
};
const onDeno = { ...onNode, trespass: { ...onNode.trespass, environment: "refused" } };
// It refuses nothing. Files are reached by an import, which are held below, or by way of what is watched.
const onBun = { ...onNode, trespass: { ...onNode.trespass, "file system": "reached" } };
/** What the suite may touch, and how each runtime meets code that touches what it must not: refused, or noticed. */
const want: Readonly<Record<string, Pick<ColumnRun, "touched" | "trespass" | "noticed">>> = {
  "Node 20": onNode,
  "Node 22": onNode,
  "Node 24": onNode,
  "Node 20 over node:http": onNode,
  "Node 22 over node:http": onNode,
  "Node 24 over node:http": onNode,
  "Node 24 over FetchHttpHandler": onNode,
  Deno: onDeno,
  "Deno over FetchHttpHandler": onDeno,
  Bun: onBun,
  "Bun over FetchHttpHandler": onBun,
  workerd: nothingOfNode,
  "workerd over FetchHttpHandler": nothingOfNode,
  Chromium: nothingOfNode,
  "Chromium over FetchHttpHandler": nothingOfNode,
};

let installed: Installed;
let remove = async (): Promise<void> => {};
const runs = new Map<string, Promise<ColumnRun>>();
beforeAll(async () => {
  installed = await install();
  remove = installed.remove;
});
afterAll(() => remove());

/** Each column runs once. */
function runOf(column: Column): Promise<ColumnRun> {
  const run = runs.get(column.title) ?? runColumn(column, installed);
  runs.set(column.title, run);
  return run;
}

describe.each(columns.map((column) => [column.title, column] as const))("%s", (title, column) => {
  test("every scenario passes", { timeout: 120_000 }, async () => {
    const { results } = await runOf(column);
    expect(results.filter(({ message }) => message !== undefined)).toEqual([]);
    expect(results.map(({ scenario }) => scenario)).toEqual([...scenarios, ...behaviours].map(({ name }) => name));
  });

  test("nothing touched process, Buffer, the environment or the file system, and it would show", async () => {
    const { touched, trespass, noticed } = await runOf(column);
    expect({ touched, trespass, noticed }).toEqual(want[title]);
  });
});

test("the page docs/runtimes.md says what ran", { timeout: 900_000 }, async () => {
  const ran: ColumnRun[] = [];
  for (const column of columns) ran.push(await runOf(column));
  for (const { service, operationNames } of services) {
    const table = runtimesTable(ran, service);
    console.log(table);
    expect(table.split("\n"), service).toHaveLength(operationNames.length + 3);
  }
  const page = readFileSync(new URL("../../../docs/runtimes.md", import.meta.url), "utf8");
  expect(page, "to mend it: node packages/testing/src/matrix/write.ts").toBe(runtimesPage(ran));
});

describe.each(confinedNodes.map((release) => [release.title, release] as const))("%s", (title, release) => {
  test("loads the clients by require", async () => {
    const service = await startLocalIvs();
    try {
      expect(await listByRequire(release, installed, connectionTo(service.url)), title).toEqual([
        "channel-by-require",
        "stage-by-require",
        "room-by-require",
      ]);
    } finally {
      await service.close();
    }
  });
});

describe("imports of a runtime's own modules", () => {
  const clients = ["@ivskit/client-ivs", "@ivskit/client-ivs-realtime", "@ivskit/client-ivschat"];
  const targets = ["node", "bun", "browser"] as const;
  const cases = clients.flatMap((client) => targets.map((target) => [client, target] as const));

  test.each(cases)("%s for %s: the known ones, and no other name of Bun's", async (client, target) => {
    const { builtins, code } = await importsOf(installed.folder, client, target);
    expect(builtins).toEqual(knownImports[target]);
    // A global cannot be watched where it cannot be replaced.
    expect([...new Set(code.match(/\bBun\b(\.\w+)*/g))]).toEqual(knownOfBun[target]);
  });

  test("a package that imports one is found", async () => {
    for (const target of targets) {
      const { builtins } = await importsOf(installed.folder, "@ivskit/trespasser", target);
      expect(builtins).toEqual({ "@ivskit/trespasser/index.js": ["node:fs"] });
    }
  });
});

test("Chromium holds the page to the headers that the service allows", async () => {
  const service = await startLocalIvs();
  try {
    expect(await callWithHeader(`${service.url}/ListChannels`, "x-amz-content-sha256")).toBe("403");
    expect(await callWithHeader(`${service.url}/ListChannels`, "x-ivskit-other")).toMatch(/^TypeError/);
  } finally {
    await service.close();
  }
});

test.each([
  ["Deno", "2.9.6", "Deno 2.9.6"],
  ["Node 20", "20.1.2", "Node 20.1.2"],
  ["Node 20 over node:http", "20.1.2", "Node 20.1.2 over node:http"],
  ["Deno over FetchHttpHandler", "2.9.6", "Deno 2.9.6 over FetchHttpHandler"],
])("the column of %s %s is called %s", (title, version, heading) => {
  const table = runtimesTable([{ title, version, results: [], touched: [], trespass: {}, noticed: [] }], "ivschat");
  expect(table.split("\n")[0]?.split(/ *\| */)).toEqual(["", "Operation", heading, ""]);
});

test("a failed scenario shows in the table", () => {
  const [service, operation] = ["ivschat", "GetRoom"] as const;
  const results = [
    { service, scenario: "one", operations: [operation] },
    { service, scenario: "two", operations: [operation], message: "Error: no" },
  ];
  const runs = [{ title: "Node 20", version: "20.1.2", results, touched: [], trespass: {}, noticed: [] }];
  const table = runtimesTable(runs, service);
  expect(table).toMatch(
    new RegExp(`^\\| Operation +\\| Node 20\\.1\\.2 \\|$[^]*^\\| \`${operation}\` +\\| +1 of 2 \\|$`, "m"),
  );
});

test("a column whose calls are refused does not pass", async () => {
  const [column] = columns;
  const service = await startLocalIvs();
  try {
    const { credentials, ...connection } = connectionTo(service.url);
    const wrong = { ...credentials, secretAccessKey: "not-the-secret-of-this-key" };
    const { results } = (await column?.run(installed, { ...connection, credentials: wrong })) ?? { results: [] };
    // Behaviours are about failures; some of theirs come before a signature is looked at.
    const passed = results.filter(({ message }) => message === undefined).map(({ scenario }) => scenario);
    const names = new Set(scenarios.map(({ name }) => name));
    expect(passed.filter((name) => names.has(name))).toEqual([]);
    expect(results[0]?.message).toContain("InvalidSignatureException");
  } finally {
    await service.close();
  }
});
