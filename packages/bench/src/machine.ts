/** What is measured on: the processor, the memory and the versions of the runtimes. */
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { chromiumPath } from "@ivskit/testing/chromium";
import { execute } from "@ivskit/testing/matrix/execute";
import { workerdVersion } from "@ivskit/testing/worker";

/** One a line. */
export async function describeMachine(): Promise<string[]> {
  const processors = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const [deno, bun, chromium] = await Promise.all(["deno", "bun", await chromiumPath()].map(versionOf));
  const typescript = ["typescript", "typescript-7"].map(installedVersion).join(" and ");
  return [
    `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores, ${gigabytes} GiB of memory, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, Deno ${deno}, Bun ${bun}, workerd ${workerdVersion()}, Chromium ${chromium}`,
    `TypeScript ${typescript}`,
  ];
}

async function versionOf(command: string): Promise<string> {
  const said = await execute(command, ["--version"], { cwd: import.meta.dirname, env: process.env });
  return /\d+(\.\d+)+/.exec(said)?.[0] ?? said.trim();
}

function installedVersion(name: string): string {
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
}
