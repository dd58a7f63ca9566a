#!/usr/bin/env node
/** The command `ivskit-commonjs`: run it after tsc, in the folder of a package whose package.json exports for `require`. */
import { buildCommonJs, moveDeclarations } from "./build.ts";

await buildCommonJs(process.cwd());
moveDeclarations(process.cwd());
