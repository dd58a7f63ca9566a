#!/usr/bin/env node
/** The command `ivskit`. */
import { run } from "./main.ts";

// The reader of the output may end first, as in `ivskit stream watch | head -3`. Then the command ends, too.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
