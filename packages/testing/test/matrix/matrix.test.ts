/** The scenario suite in the newest release of each runtime; the packages' imports; and the table of results. */
import { readFileSync } from "node:fs";
import { startLocalIvs } from "@ivskit/local/node";
import { describe, expect, test } from "vitest";
import { skippedColumns, withoutColumns } from "../../src/matrix/absent.ts";
import { callWithHeader } from "../../src/matrix/chromium.ts";
import { connectionTo } from "../../src/matrix/column.ts";
import { columns } from "../../src/matrix/columns.ts";
import { useBothForms } from "../../src/matrix/formats.ts";
import { importsOf } from "../../src/matrix/imports.ts";
import { knownImports, knownOfBun } from "../../src/matrix/known.ts";
import { confinedNodes } from "../../src/matrix/node.ts";
import { listByRequire } from "../../src/matrix/require.ts";
import { runtimesTable } from "../../src/matrix/table.ts";
import { scenarios, services } from "../../src/scenarios/all.ts";
import { useMatrix } from "./suite.ts";

const { installed, runOf, testColumns } = useMatrix();

const newest = ["Node 24", "Node 24 over node:http", "Deno", "Bun", "workerd", "Chromium"];
testColumns(columns.filter(({ title }) => newest.includes(title)));

describe.each(confinedNodes.map((release) => [release.title, release] as const))("%s", (title, release) => {
  test("loads the clients by require", async () => {
    const service = await startLocalIvs();
    try {
      expect(await listByRequire(release, installed(), connectionTo(service.url)), title).toEqual([
        "channel-by-require",
        "stage-by-require",
        "room-by-require",
      ]);
    } finally {
      await service.close();
    }
  });

  test("calls with commands, paginators and waiters of the other form, whose classes know its errors", async () => {
    const service = await startLocalIvs({ rates: false });
    const found = (form: string): object => ({
      command: `from-${form}`,
      operation: `from-${form}`,
      items: 1,
      waiter: "SUCCESS",
      errors: {
        refused: "ServiceException IvsServiceException ResourceNotFoundException",
        unreachable: "ClientError ConnectionError",
        aborted: "ClientError AbortError",
        provider: "ClientError CredentialsError missing",
      },
    });
    try {
      const report = await useBothForms(release, installed(), connectionTo(service.url));
      expect(report).toEqual({ import: found("import"), require: found("require") });
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
    const { builtins, code } = await importsOf(installed().folder, client, target);
    expect(builtins).toEqual(knownImports[target]);
    // `Bun` cannot be replaced, and so cannot be watched.
    expect([...new Set(code.match(/\bBun\b(\.\w+)*/g))]).toEqual(knownOfBun[target]);
  });

  test("a package that imports one is found", async () => {
    for (const target of targets) {
      const { builtins } = await importsOf(installed().folder, "@ivskit/trespasser", target);
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

test("the page is compared without the columns of a missing browser, which is named", () => {
  const missing = (): string => "Firefox needs firefox-esr";
  const column = { title: "Firefox", missing, run: () => Promise.reject(new Error("not run")) };
  expect(skippedColumns([...columns.slice(0, 1), column])).toEqual(["skipped: Firefox: Firefox needs firefox-esr"]);
  const runs = ["Deno", "Firefox", "WebKit"].map((title) => ({
    title,
    version: "",
    results: [],
    touched: [],
    trespass: {},
    noticed: [],
  }));
  const table = runtimesTable(runs, "ivschat");
  const other = "| Where | State |\n| ----- | ----- |\n| Deno  | runs  |";
  expect(withoutColumns(`# Title\n\n${table}\n\n${other}\n`, ["Firefox"])).toBe(
    `# Title\n\n${runtimesTable(runs.toSpliced(1, 1), "ivschat")}\n\n${other}\n`,
  );
});

test("the page docs/runtimes.md has the counts of this run", async () => {
  const column = columns.find(({ title }) => title === "Node 24");
  if (column === undefined) throw new Error("no column of Node 24");
  const run = await runOf(column);
  const page = readFileSync(new URL("../../../../docs/runtimes.md", import.meta.url), "utf8");
  for (const { service } of services) {
    const table = runtimesTable([run], service);
    const heading = headings(table).at(-1);
    const others = headings(page).filter((other) => other !== heading);
    expect(
      withoutColumns(page, others),
      "to fix it, run npx -y pnpm@12 exec node packages/testing/src/matrix/write.ts",
    ).toContain(table);
  }
});

/** The headings of the first table of operations, without that of the operations. */
function headings(page: string): readonly string[] {
  const header = page.split("\n").find((line) => line.startsWith("| Operation ")) ?? "";
  return header
    .slice(2, -2)
    .split(" | ")
    .map((cell) => cell.trim())
    .slice(1);
}

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
    const { results } = (await column?.run(installed(), { ...connection, credentials: wrong })) ?? { results: [] };
    // Behaviours are about failures, and some of these come before the signature is checked.
    const passed = results.filter(({ message }) => message === undefined).map(({ scenario }) => scenario);
    const names = new Set(scenarios.map(({ name }) => name));
    expect(passed.filter((name) => names.has(name))).toEqual([]);
    expect(results[0]?.message).toContain("InvalidSignatureException");
  } finally {
    await service.close();
  }
});
