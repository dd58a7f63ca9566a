/** Compares two versions of a model. */
import type { Model } from "../model/model.ts";
import { type Change, Changes, effects } from "./change.ts";
import { compareOperations } from "./operations.ts";
import { compareService } from "./service.ts";
import { compareShapes } from "./shapes.ts";
import { versionOf } from "./version.ts";

/** Returns the changes from the first model to the second, sorted by their effect. */
export function diffModels(before: Model, after: Model): readonly Change[] {
  const versions = [versionOf(before), versionOf(after)] as const;
  const changes = new Changes();
  compareService(versions, changes);
  compareOperations(versions, changes);
  compareShapes(versions, changes);
  return effects.flatMap((effect) => changes.all.filter((change) => change.effect === effect));
}
