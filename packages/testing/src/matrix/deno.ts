/** Columns of Deno. It may connect to this machine, and has no other permission. */
import type { Column, Transport } from "./column.ts";
import { scriptColumn } from "./script.ts";

const denoColumn = (transport: Transport): Column =>
  scriptColumn({
    runtime: "Deno",
    transport,
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

export const denoColumns: readonly Column[] = (["fetch", "FetchHttpHandler"] as const).map(denoColumn);
