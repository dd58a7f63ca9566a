#!/usr/bin/env node
/** The command `ivskit-local`. */
import { run } from "./command.ts";

process.exitCode = await run(process.argv);
