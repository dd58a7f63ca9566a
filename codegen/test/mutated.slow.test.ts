/**
 * Models with random changes: each is refused by messages that say where and what, or gives a client that compiles. None
 * ends the generator with another error.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reasonsOf, refusals } from "../check-models/reasons.ts";
import { GenerationError, generate } from "../src/main.ts";
import { awkwardModels, compileAll, filesOf, linkCore } from "./support/compiled.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { mutate, randomOf } from "./support/mutate.ts";
import { type JsonObject, shop } from "./support/shop.ts";

const count = Number(process.env.IVSKIT_MUTATED_MODELS ?? 150);
const firstSeed = Number(process.env.IVSKIT_MUTATED_SEED ?? 1);
const folder = tempFolder();

const originals: readonly JsonObject[] = [
  shop() as unknown as JsonObject,
  ...Object.values(awkwardModels)
    .filter(({ length }) => length === 1)
    .map((files) => JSON.parse(readFileSync(filesOf(files)[0] ?? "", "utf8")) as JsonObject),
];

test("mutated models are refused clearly, or compile", async () => {
  linkCore(folder);
  const generated: string[] = [];
  const complaints: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const model = mutate(originals[seed % originals.length] ?? {}, randomOf(seed));
    const file = join(folder, `models/${seed}.json`);
    fill(folder, { [`models/${seed}.json`]: JSON.stringify(model) });
    try {
      generate({ models: [file], out: join(folder, `m${seed}`) });
      generated.push(`m${seed}`);
    } catch (error) {
      const complaint = error instanceof GenerationError ? unclear(error, file) : (error as Error).stack;
      if (complaint !== undefined) complaints.push(`seed ${seed}: ${complaint}`);
    }
  }
  expect(complaints).toEqual([]);
  // Most changes are small: if nearly all models were refused, the compiler would have little to find.
  expect(generated.length).toBeGreaterThan(count / 4);
  const { stdout } = await compileAll(folder, generated[0]);
  expect(stdout).toBe("");
}, 900_000);

/** @returns the message if it is not clear, or if its reason is not on the list that the documentation shows */
function unclear({ faults, message }: GenerationError, file: string): string | undefined {
  const isClear = faults.every(
    (fault) => fault.file === file && !/undefined|\[object|Too (small|big)|Cannot/.test(message),
  );
  return isClear && !reasonsOf(message, refusals).includes(undefined) ? undefined : message;
}
