/** First stage: from AST files to one set of complete shapes. */
import { Faults } from "../fault.ts";
import { applyTraits, joinApplies } from "./apply.ts";
import type { LoadedShapes } from "./ast.ts";
import { checkCycles } from "./cycles.ts";
import { flattenMixins } from "./mixins.ts";
import { prelude } from "./prelude.ts";
import { readModelFile } from "./read.ts";
import { overlaysFor } from "./shipped.ts";
import { checkTargets } from "./targets.ts";
import { unite } from "./unite.ts";

/**
 * @param models files that together are one model; their statements must agree
 * @param overlays files of `apply` statements that correct the model and may override it
 * @param withShipped whether the overlays that ship with the generator are applied before them
 * @throws GenerationError with all faults that were found
 */
export function load(models: readonly string[], overlays: readonly string[] = [], withShipped = true): LoadedShapes {
  const faults = new Faults();
  const model = unite(models.map(readModelFile), faults);
  const shipped = withShipped ? overlaysFor(model.shapes) : [];
  const overlay = unite([...shipped, ...overlays.map(readModelFile)], faults);
  const shapes = new Map([...prelude(), ...model.shapes, ...overlay.shapes]);

  const lateApplies = applyTraits(shapes, model.applies, "fault", faults);
  const lateOverlays = applyTraits(shapes, overlay.applies, "override", faults);
  // Flattening removes the references to mixins, so missing mixins must be found before.
  checkTargets(shapes, faults);
  faults.raise();
  checkCycles(shapes, faults);
  // A statement about a member overrides the mixin that the member comes from, also in shapes that mix in this shape.
  const late = [...joinApplies(lateApplies, faults), ...lateOverlays];
  flattenMixins(shapes, faults, (id) => {
    const own = late.filter(({ target }) => target.startsWith(`${id}$`));
    applyTraits(shapes, own, "override", faults);
  });
  for (const { file, target } of applyTraits(shapes, late, "override", faults)) {
    faults.add({
      file,
      shape: target,
      problem: "applies traits to a shape that is not defined",
      expected: "a shape or member of the given model files",
    });
  }
  faults.raise();
  return new Map([...shapes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
