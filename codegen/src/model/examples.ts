/** @see https://smithy.io/2.0/spec/documentation-traits.html#examples-trait */
import { z } from "zod";
import type { StructureShape } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** An example of a call. Its values use the names of members, not their names on the wire. */
export interface Example {
  readonly title: string;
  readonly documentation: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
  /** Undefined if the example shows no output, or an error. */
  readonly output: Readonly<Record<string, unknown>> | undefined;
  readonly error: { readonly shapeId: string; readonly content: Readonly<Record<string, unknown>> } | undefined;
}

const values = z.record(z.string(), z.unknown());
const examplesTrait = z.array(
  z.looseObject({
    title: z.string().min(1),
    documentation: z.string().optional(),
    input: values.optional(),
    output: values.optional(),
    error: z.looseObject({ shapeId: z.string(), content: values.optional() }).optional(),
  }),
);

export function readExamples(operation: TraitOwner, traits: TraitReader): readonly Example[] {
  const trait = traits.read(operation, "smithy.api#examples", examplesTrait) ?? [];
  return trait.map(({ title, documentation, input = {}, output, error }) => ({
    title,
    documentation,
    input,
    output,
    error: error && { shapeId: error.shapeId, content: error.content ?? {} },
  }));
}

/** The part of an operation that its examples must fit. */
interface OperationWithExamples {
  readonly id: string;
  readonly file: string;
  readonly input: StructureShape;
  readonly output: StructureShape;
  readonly errors: readonly StructureShape[];
  readonly examples: readonly Example[];
}

/** Adds a fault for every name in an example that is not the name of a member. */
export function checkExamples(operation: OperationWithExamples, { faults }: TraitReader): void {
  for (const { title, input, output, error } of operation.examples) {
    const fault = (problem: string, expected: string): void =>
      faults.add({
        file: operation.file,
        shape: operation.id,
        problem: `trait smithy.api#examples (${title}) ${problem}`,
        expected,
      });
    const check = (shape: StructureShape, values: Readonly<Record<string, unknown>> = {}): void => {
      const known = new Set(shape.members.map(({ name }) => name));
      for (const name of Object.keys(values)) if (!known.has(name)) fault(`names ${name}`, `a member of ${shape.id}`);
    };
    check(operation.input, input);
    check(operation.output, output);
    if (!error) continue;
    const shape = operation.errors.find(({ id }) => id === error.shapeId);
    if (shape) check(shape, error.content);
    else fault(`shows the error ${error.shapeId}`, "an error of the operation");
  }
}
