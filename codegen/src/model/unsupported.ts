/** What a model may ask for and the clients cannot do yet: refused, since a client without it would be wrong. */
import type { Operation } from "./operation.ts";
import type { Shapes } from "./shape.ts";
import type { TraitReader } from "./traits.ts";

export function refuseUnsupported(operation: Operation, shapes: Shapes, { faults }: TraitReader): void {
  const refuse = (what: string): void =>
    faults.add({
      file: operation.file,
      shape: operation.id,
      problem: `needs ${what}, which is not supported yet`,
      expected: "an operation without it",
    });
  for (const member of [...operation.input.members, ...operation.output.members]) {
    const target = shapes.get(member.target);
    if (target?.kind === "union" && target.eventStream) refuse(`an event stream (${member.name})`);
  }
}
