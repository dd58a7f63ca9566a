/** Writes the parts of package.json that name the entries: `npx -y pnpm@12 --dir packages/core run exports`. */
import { readFileSync, writeFileSync } from "node:fs";
import { manifestOf } from "./entries.ts";

const path = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(path, "utf8")) as object;
writeFileSync(path, `${JSON.stringify({ ...manifest, ...manifestOf() }, null, 2)}\n`);
