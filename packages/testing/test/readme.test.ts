/** The front page: its first call works as it is printed, and its figures and chart are those of the measurements. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart } from "@ivskit/bench/case";
import { drawFrontChart, kilobytes } from "@ivskit/bench/report/front-chart";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { runProgram } from "@ivskit/tooling/sample-programs";
import { expect, test } from "vitest";

const readme = readFileSync(join(repository, "README.md"), "utf8");

interface Measurement {
  readonly findings: {
    readonly charts: readonly Chart[];
    readonly tables: readonly { readonly rows: readonly (readonly string[])[] }[];
  };
}

function measured(name: string): Measurement["findings"] {
  const text = readFileSync(join(repository, `docs/performance/${name}.json`), "utf8");
  return (JSON.parse(text) as Measurement).findings;
}

test("the first call can be pasted", async () => {
  const [, snippet = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const app = packageFolder("@ivskit/app-node", import.meta.dirname);
  const folder = mkdtempSync(join(app, ".readme-"));
  try {
    writeFileSync(join(folder, "hello.mjs"), snippet);
    const command = ["node", join(folder, "hello.mjs")];
    const { status, stdout, stderr } = await runProgram(
      { runtime: "Node", app: "@ivskit/app-node", command },
      {},
      import.meta.dirname,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^arn:aws:ivs:us-west-2:\d{12}:channel\/\w{12} https:\/\/\S+\.m3u8\n$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the chart is that of the measured sizes", () => {
  const [chart] = measured("size").charts;
  const svg = readFileSync(join(repository, "docs/images/size.svg"), "utf8");
  const wanted = chart && drawFrontChart(chart);
  expect(svg === wanted, "docs/images/size.svg is out of date; `npx -y pnpm@12 bench --only size` writes it").toBe(
    true,
  );
});

test("the table has the measured figures", () => {
  const clients = ["@ivskit/client-ivs", "@aws-sdk/client-ivs"];
  const sizes = (title: string): string[] => {
    const bars = measured("size").charts[0]?.groups.find((group) => group.title === title)?.bars ?? [];
    return clients.map((client) => kilobytes(bars.find(({ label }) => label === client)?.value ?? 0));
  };
  const column = (name: string, cell: number): string[] => {
    const rows = measured(name).tables[0]?.rows ?? [];
    return clients.map((client) => rows.find((row) => row.includes(client))?.[cell] ?? "");
  };
  const figures: Readonly<Record<string, readonly string[]>> = {
    "one command in a browser bundle, gzip": sizes("one command"),
    "all commands": sizes("all commands"),
    "packages that one client installs": column("installed", 1),
    "size on disk": column("installed", 3).map((megabytes) => `${Number(megabytes).toFixed(1)} MB`),
    "files that the compiler reads": column("types", 2),
  };
  for (const [row, want] of Object.entries(figures)) {
    const [, ...cells] =
      readme
        .split("\n")
        .find((line) => line.startsWith(`| ${row} `))
        ?.split("|") ?? [];
    expect(
      cells.slice(1, 3).map((cell) => cell.trim()),
      row,
    ).toEqual(want);
  }
});
