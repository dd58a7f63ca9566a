/** Generates OpenAPI documents, and reads them back. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiObject } from "@ivskit/tooling/openapi/document";
import { generate } from "../../src/main.ts";
import { awkwardModels, filesOf } from "./compiled.ts";

/** Generates a document for these files into a folder. */
export function documentOf(models: readonly string[], out: string): OpenApiObject {
  generate({ models, out, target: "openapi" });
  const [file = ""] = globSync("[a-z]*.json", { cwd: out });
  return JSON.parse(readFileSync(join(out, file), "utf8")) as OpenApiObject;
}

/** Generates the documents of all awkward models. @returns the documents by name */
export function awkwardDocuments(folder: string): Readonly<Record<string, OpenApiObject>> {
  const entries = Object.entries(awkwardModels);
  return Object.fromEntries(entries.map(([name, files]) => [name, documentOf(filesOf(files), join(folder, name))]));
}
