/** Writes overrides into pnpm-workspace.yaml, and keeps its other contents and comments. */
import { isMap, parseDocument } from "yaml";
import { ExpectedError } from "../expected-error.ts";
import type { Specifiers } from "./manifest.ts";

/**
 * @param text of the file; empty where there is none
 * @param path is named in errors
 * @throws ExpectedError where the text is not valid YAML, or `overrides` in it is not a mapping
 */
export function addOverrides(text: string, path: string, specifiers: Specifiers): string {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) throw new ExpectedError(`${path} is not valid YAML: ${fault.message.split("\n")[0]}`);
  if (document.contents !== null && !isMap(document.contents)) {
    throw new ExpectedError(`${path} must hold a mapping`);
  }
  const overrides = document.get("overrides");
  if (overrides !== undefined && overrides !== null && !isMap(overrides)) {
    throw new ExpectedError(`overrides in ${path} must be a mapping`);
  }
  if (!isMap(overrides)) document.set("overrides", document.createNode({}));
  for (const [name, specifier] of Object.entries(specifiers)) document.setIn(["overrides", name], specifier);
  return document.toString({ lineWidth: 0 });
}
