#!/usr/bin/env node
/** The command `ivskit-local`. */
import { run } from "./command.ts";

// The reader of the output may end first, as in `ivskit-local --help | head -1`. The server goes on then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv);
