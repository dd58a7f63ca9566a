/** Merges the shapes of several files. A shape that two files define must be the same in both. */
import { isDeepStrictEqual } from "node:util";
import type { Faults } from "../fault.ts";
import type { LoadedShape, Traits } from "./ast.ts";
import type { ReadFile } from "./read.ts";

/** Traits for a shape that is defined elsewhere. */
export interface Apply {
  readonly file: string;
  readonly target: string;
  readonly traits: Traits;
}

export interface United {
  readonly shapes: Map<string, LoadedShape>;
  readonly applies: readonly Apply[];
}

export function unite(files: readonly ReadFile[], faults: Faults): United {
  const shapes = new Map<string, LoadedShape>();
  const applies: Apply[] = [];
  for (const { file, shapes: found } of files) {
    for (const [id, shape] of found) {
      if (shape.type === "apply") {
        applies.push({ file, target: id, traits: shape.traits ?? {} });
        continue;
      }
      const earlier = shapes.get(id);
      if (earlier && !isDeepStrictEqual({ ...earlier, file }, { ...shape, file })) {
        faults.add({
          file,
          shape: id,
          problem: `is defined differently in ${earlier.file}`,
          expected: "one definition of each shape",
        });
      }
      shapes.set(id, { ...shape, file });
    }
  }
  return { shapes, applies };
}
