/** Describes the machine: the processor, the memory and the versions of the runtimes. */
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { presentRuntimes } from "./runtimes/runtimes.ts";

/** @returns one fact per line */
export async function describeMachine(): Promise<string[]> {
  const processors = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const runtimes = await presentRuntimes("every");
  return [
    `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores, ${gigabytes} GiB of memory, ${process.platform} ${process.arch}`,
    runtimes.map(({ release }) => release).join(", "),
    `TypeScript ${["typescript", "typescript-7"].map(installedVersion).join(" and ")}`,
  ];
}

function installedVersion(name: string): string {
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
}
