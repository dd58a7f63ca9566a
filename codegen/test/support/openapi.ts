/** Generates OpenAPI documents, and reads them back. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiObject } from "@ivskit/tooling/openapi/document";
import { generate } from "../../src/main.ts";
import { AWKWARD, filesOf } from "./compiled.ts";

/** The document that is generated into a folder for these files. */
export function documentOf(models: readonly string[], out: string): OpenApiObject {
  generate({ models, out, target: "openapi" });
  const [file = ""] = globSync("[a-z]*.json", { cwd: out });
  return JSON.parse(readFileSync(join(out, file), "utf8")) as OpenApiObject;
}

/** Those of all awkward models, by name, each in a folder of its own. */
export function awkwardDocuments(folder: string): Readonly<Record<string, OpenApiObject>> {
  const entries = Object.entries(AWKWARD);
  return Object.fromEntries(entries.map(([name, files]) => [name, documentOf(filesOf(files), join(folder, name))]));
}
