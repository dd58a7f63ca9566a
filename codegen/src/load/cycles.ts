/**
 * Finds lists and maps that contain themselves without a structure or union in between. Such a type is infinite.
 *
 * @see https://smithy.io/2.0/spec/model.html#recursive-shape-definitions
 */
import type { Faults } from "../fault.ts";
import type { LoadedShapes } from "./ast.ts";

export function checkCycles(shapes: LoadedShapes, faults: Faults): void {
  const done = new Set<string>();
  for (const start of shapes.keys()) {
    const path = new Set<string>();
    for (let id = start; !done.has(id); ) {
      const shape = shapes.get(id);
      const part = shape?.member ?? shape?.value;
      if (path.has(id)) {
        faults.add({
          file: shape?.file,
          shape: id,
          problem: `contains itself (${[...[...path].slice([...path].indexOf(id)), id].join(" → ")})`,
          expected: "a structure or union in between",
        });
        break;
      }
      path.add(id);
      if (!part) break;
      id = part.target;
    }
    for (const id of path) done.add(id);
  }
}
