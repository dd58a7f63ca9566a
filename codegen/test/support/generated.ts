/** Generates a client for a changed model of the shop in this process, and reads the result. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GenerateOptions, type GenerateResult, generate } from "../../src/main.ts";
import { fill } from "./folder.ts";
import { type AstFile, shop } from "./shop.ts";

export interface Generated extends GenerateResult {
  readonly text: (path: string) => string;
}

/** @throws GenerationError whose message names the model `model.json` */
export function generateShop(
  folder: string,
  change: (model: AstFile) => void,
  options: Partial<GenerateOptions> = {},
): Generated {
  const value = shop();
  change(value);
  return generateText(folder, JSON.stringify(value), options);
}

export function generateText(folder: string, text: string, options: Partial<GenerateOptions> = {}): Generated {
  fill(folder, { "model.json": text });
  const out = join(folder, "out");
  const result = generate({ ...options, models: [join(folder, "model.json")], out });
  return { ...result, text: (path) => readFileSync(join(out, path), "utf8") };
}

/**
 * The message of the error, with one line for each fault.
 *
 * @throws Error if there is none
 */
export function refusalOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the model was accepted");
}
