/**
 * Generates a client from a multiple of a model: `node generate.ts TIMES FOLDER`. The output is a `Generation` as JSON.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@ivskit/codegen";
import { type ModelFile, multiply } from "../multiply.ts";
import { maxResidentMb } from "./memory.ts";

export interface Generation {
  readonly files: number;
  readonly seconds: number;
  /** The largest size of the process. */
  readonly residentMb: number;
}

const [times = "", folder = ""] = process.argv.slice(2);
const original = join(import.meta.dirname, "../../../../../../models/ivs/ivs.json");
const model = join(folder, "model.json");
writeFileSync(model, JSON.stringify(multiply(JSON.parse(readFileSync(original, "utf8")) as ModelFile, Number(times))));
const began = performance.now();
const { files } = generate({ models: [model], out: join(folder, "client") });
const found: Generation = { files, seconds: (performance.now() - began) / 1000, residentMb: maxResidentMb() };
console.log(JSON.stringify(found));
