/**
 * Checks that streams are the bodies of requests and responses. A stream in another place could not be read.
 *
 * @see https://smithy.io/2.0/spec/streaming.html
 */
import type { Faults } from "../fault.ts";
import type { LoadedShapes } from "../load/ast.ts";
import { membersOf, type Shapes, type StructureShape } from "./shape.ts";

interface StreamingOperation {
  readonly input: StructureShape;
  readonly output: StructureShape;
}

export function checkStreams(
  operations: readonly StreamingOperation[],
  shapes: Shapes,
  loaded: LoadedShapes,
  faults: Faults,
): void {
  const held = new Set([...shapes.values()].flatMap(membersOf).map(({ target }) => target));
  const messages = new Set(operations.flatMap(({ input, output }) => [input.id, output.id]));
  for (const shape of shapes.values()) {
    for (const member of membersOf(shape)) {
      if (loaded.get(member.target)?.traits?.["smithy.api#streaming"] === undefined) continue;
      const isBody = member.http?.location === "payload" && messages.has(shape.id) && !held.has(shape.id);
      if (isBody && shapes.get(member.target)?.kind === "simple") continue;
      faults.add({
        file: shape.file,
        shape: `${shape.id}$${member.name}`,
        problem: `is a stream (${member.target}) and not a whole body`,
        expected: "a member of an input or output with smithy.api#httpPayload",
      });
    }
  }
}
