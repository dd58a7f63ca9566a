/** Generates OpenAPI documents, and reads them back. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/main.ts";
import { AWKWARD, filesOf } from "./compiled.ts";

export type OpenApiObject = { readonly [key: string]: unknown };

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

export function valueAt(document: OpenApiObject | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as OpenApiObject | undefined)?.[key], document);
}
