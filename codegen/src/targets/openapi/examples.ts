/**
 * Examples of calls: those of the model, or a made-up example if the model has none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#example-object
 */
import type { Operation } from "../../model/operation.ts";
import type { Shapes } from "../../model/shape.ts";
import type { SpecObject } from "./objects.ts";
import { sampleMembers } from "./samples.ts";

/** Values by the names of members. Undefined if the example does not show them. */
export type ExampleValues = Readonly<Record<string, unknown>> | undefined;

/** An example of the model, or a made-up one, which has no title. */
export interface Call {
  readonly title: string | undefined;
  readonly documentation: string | undefined;
  readonly input: ExampleValues;
  readonly output: ExampleValues;
  readonly error: { readonly shapeId: string; readonly content: ExampleValues } | undefined;
}

/** A made-up input has only the required members, and a made-up output has all members. */
export function callsOf({ examples, input, output }: Operation, shapes: Shapes): readonly Call[] {
  if (examples.length > 0) return examples;
  return [
    {
      title: undefined,
      documentation: undefined,
      input: sampleMembers(input.members, shapes, "least", [input.id]),
      output: sampleMembers(output.members, shapes, "full", [output.id]),
      error: undefined,
    },
  ];
}

/**
 * The properties `example` or `examples` of a parameter or of a media type.
 *
 * @param pick returns the part of a call to show, or undefined for none
 */
export function shown(calls: readonly Call[], pick: (call: Call) => unknown): SpecObject {
  const examples: Record<string, SpecObject> = {};
  for (const [index, call] of calls.entries()) {
    const value = pick(call);
    if (value === undefined) continue;
    if (call.title === undefined) return { example: value };
    // Two examples may have the same title, so titles cannot be keys.
    examples[`example${index + 1}`] = { summary: call.title, description: call.documentation, value };
  }
  return Object.keys(examples).length > 0 ? { examples } : {};
}
