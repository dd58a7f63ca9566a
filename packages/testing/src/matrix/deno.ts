/** Deno, which may reach this machine's network and nothing else. */
import type { Column } from "./column.ts";
import { scriptColumn } from "./script.ts";

export const denoColumn: Column = scriptColumn({
  title: "Deno",
  command: "deno",
  flags: () => [
    "run",
    "--no-prompt",
    "--no-remote",
    "--cached-only",
    "--no-lock",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
  ],
});
