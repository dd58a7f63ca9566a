/** The columns of Bun, which has no permissions that could be withheld. */
import type { Column, Transport } from "./column.ts";
import { scriptColumn } from "./script.ts";

const bunColumn = (transport: Transport): Column =>
  scriptColumn({
    runtime: "Bun",
    transport,
    command: "bun",
    flags: () => ["--no-install", "--no-env-file"],
  });

export const bunColumns: readonly Column[] = (["fetch", "FetchHttpHandler"] as const).map(bunColumn);
