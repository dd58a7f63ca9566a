/** Bun. It has no permissions to withhold. */
import type { Column } from "./column.ts";
import { scriptColumn } from "./script.ts";

export const bunColumn: Column = scriptColumn({
  title: "Bun",
  command: "bun",
  flags: () => ["--no-install", "--no-env-file"],
});
