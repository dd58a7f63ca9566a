/** Refuses shapes that are nested so deeply that programs which follow them would run out of stack. */
import type { Faults } from "../fault.ts";
import { membersOf, type Shapes } from "./shape.ts";

/** Published models have up to 30 levels, lists and maps included. */
const maxLevels = 150;

/** Adds one fault, for the first shape that is too deep. */
export function checkDepth(shapes: Shapes, faults: Faults): void {
  const held = new Set([...shapes.values()].flatMap(membersOf).map(({ target }) => target));
  let level = [...shapes.keys()].filter((id) => !held.has(id));
  const seen = new Set(level);
  for (let depth = 1; level.length > 0; depth++) {
    const next = level.flatMap((id) => partsOf(id, shapes));
    const [first] = level;
    if (depth > maxLevels && first !== undefined) {
      const problem = `is nested more than ${maxLevels} levels deep`;
      faults.add({ file: shapes.get(first)?.file, shape: first, problem, expected: `at most ${maxLevels} levels` });
      return;
    }
    level = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
}

function partsOf(id: string, shapes: Shapes): readonly string[] {
  const shape = shapes.get(id);
  return shape ? membersOf(shape).map(({ target }) => target) : [];
}
