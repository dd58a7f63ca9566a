/** The call with which documentation begins. It comes from an overlay, since no trait of Smithy names one. */
import { z } from "zod";
import type { LoadedShapes } from "../load/ast.ts";
import type { ReadTrait } from "./known-traits.ts";
import type { Operation } from "./operation.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The call that a user is most likely to make first. */
export interface FirstCall {
  readonly operation: Operation;
  /** Members of its input as JSON. */
  readonly input: Readonly<Record<string, unknown>>;
}

const firstCallTrait = "ivskit.codegen#firstCall" satisfies ReadTrait;
const firstCall = z.object({ operation: z.string().min(1), input: z.record(z.string(), z.json()) });

/**
 * @param operations the operations that are generated; a call of another operation of the model is ignored
 * @returns undefined if no overlay names a call
 */
export function readFirstCall(
  service: TraitOwner,
  traits: TraitReader,
  operations: readonly Operation[],
  all: LoadedShapes,
): FirstCall | undefined {
  const trait = traits.read(service, firstCallTrait, firstCall);
  if (!trait) return undefined;
  const { file, id: shape } = service;
  const fault = (problem: string, expected: string): void =>
    traits.faults.add({ file, shape, problem: `trait ${firstCallTrait} ${problem}`, expected });
  const operation = operations.find(({ name }) => name === trait.operation);
  if (!operation) {
    const isKnown = [...all].some(([id, { type }]) => type === "operation" && id.endsWith(`#${trait.operation}`));
    if (!isKnown) fault(`names ${trait.operation}`, "the name of an operation");
    return undefined;
  }
  const members = operation.input.members.map(({ name }) => name);
  for (const name of Object.keys(trait.input)) {
    if (!members.includes(name)) fault(`gives ${operation.name} the member ${name}`, "members of its input");
  }
  return { operation, input: trait.input };
}
