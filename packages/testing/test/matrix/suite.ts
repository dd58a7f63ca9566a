/** Tests of the scenario suite in a runtime, with the packed and installed packages. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Column, ColumnRun } from "../../src/matrix/column.ts";
import { runColumn } from "../../src/matrix/columns.ts";
import { type Installed, install, type Source } from "../../src/matrix/installed.ts";
import { scenarios } from "../../src/scenarios/all.ts";
import { behaviours } from "../../src/scenarios/behaviour.ts";

const trespassed = ["@ivskit/trespasser: Buffer", "@ivskit/trespasser: process"];
const onNode = {
  // Clients read environment variables.
  touched: ["@ivskit/core: process"],
  trespass: { process: "reached", Buffer: "reached", environment: "reached", "file system": "refused" },
  noticed: trespassed,
};
const nothingOfNode = {
  touched: [],
  trespass: { process: "absent", Buffer: "absent", environment: "absent", "file system": "refused" },
  noticed: ["bundle: Buffer", "bundle: process"],
};
// Deno permits no variable, so none is read.
const onDeno = { ...onNode, touched: [], trespass: { ...onNode.trespass, environment: "refused" } };
// Bun refuses nothing. The tests of imports and of globals show that no file is reached.
const onBun = { ...onNode, trespass: { ...onNode.trespass, "file system": "reached" } };
/** The globals that the suite touches, and how each runtime treats the trespasser: refused, or noticed. */
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
  Firefox: nothingOfNode,
  "Firefox over FetchHttpHandler": nothingOfNode,
  WebKit: nothingOfNode,
  "WebKit over FetchHttpHandler": nothingOfNode,
};

interface Matrix {
  /** The installation. It exists while the tests run. */
  installed(): Installed;
  /** Runs each column only once. */
  runOf(column: Column): Promise<ColumnRun>;
  /** Runs the suite in each of these columns. Columns whose browser this machine does not have are skipped. */
  testColumns(tested: readonly Column[]): void;
}

/** Installs the packages before the tests of the file or of the `describe` that calls it. */
export function useMatrix(source?: Source): Matrix {
  let installation: Installed | undefined;
  const runs = new Map<string, Promise<ColumnRun>>();
  beforeAll(async () => {
    installation = await install(source);
  });
  afterAll(() => installation?.remove());
  const installed = (): Installed => {
    if (installation === undefined) throw new Error("the packages are not installed yet");
    return installation;
  };
  const runOf = (column: Column): Promise<ColumnRun> => {
    const run = runs.get(column.title) ?? runColumn(column, installed());
    runs.set(column.title, run);
    return run;
  };
  return {
    installed,
    runOf,
    testColumns(tested) {
      for (const column of tested) {
        // A run waits most of the time, for the life cycles of the service.
        const options = { concurrent: true, skip: column.missing?.() !== undefined };
        describe(column.title, options, () => testColumn(column, runOf));
      }
    },
  };
}

/** The tests of a column share its run, so they wait for each other. Columns do not. */
const inOrder = { concurrent: false };

function testColumn(column: Column, runOf: Matrix["runOf"]): void {
  test("every scenario passes", inOrder, async () => {
    const { results } = await runOf(column);
    expect(results.filter(({ message }) => message !== undefined)).toEqual([]);
    expect(results.map(({ scenario }) => scenario)).toEqual([...scenarios, ...behaviours].map(({ name }) => name));
  });

  test(
    "only known code touched process, Buffer, the environment or the file system, and any other would show",
    inOrder,
    async () => {
      const { touched, trespass, noticed } = await runOf(column);
      expect({ touched, trespass, noticed }).toEqual(want[column.title]);
    },
  );
}
