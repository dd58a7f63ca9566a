/** Reads one version of a model from a file, or from a folder with several files. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { explainOverflow, GenerationError } from "../fault.ts";
import { load } from "../load/load.ts";
import { buildModel, type Model } from "../model/model.ts";

/**
 * @param path a model, or a folder: its JSON files are the model, and those in its folder `overlay` are overlays
 * @param service the shape id of the service; required if the model has several
 * @throws GenerationError with the faults of the model
 */
export function modelAt(path: string, service: string | undefined): Model {
  const isFolder = isFolderAt(path);
  const models = isFolder ? filesIn(path) : [path];
  if (models.length === 0) {
    throw new GenerationError([{ file: path, problem: "contains no model", expected: "JSON files in the folder" }]);
  }
  try {
    return buildModel(load(models, isFolder ? filesIn(join(path, "overlay")) : []), models, { service });
  } catch (error) {
    throw explainOverflow(error, path);
  }
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesIn(folder: string): readonly string[] {
  if (!isFolderAt(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.startsWith("."))
    .sort()
    .map((file) => join(folder, file));
}
