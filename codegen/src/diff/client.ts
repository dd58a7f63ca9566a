/** Reads the name and the version of a generated client from its package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GenerationError } from "../fault.ts";

export interface Client {
  readonly name: string;
  readonly version: string;
}

const packageJson = z.looseObject({ name: z.string().min(1), version: z.string().regex(/^\d+\.\d+\.\d+/) });

/** @throws GenerationError if the folder has no package.json with a name and a version */
export function clientAt(folder: string): Client {
  const file = join(folder, "package.json");
  try {
    return packageJson.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    const problem = "cannot be read as the package of a client";
    throw new GenerationError([{ file, problem, expected: "package.json with a name and a version such as 1.2.3" }]);
  }
}
