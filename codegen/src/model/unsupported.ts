/**
 * Features of models that clients do not support. An operation that needs one is left out, since calls without it would
 * be wrong.
 */
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { leavingOutTraits } from "./known-traits.ts";

/** @returns descriptions of the unsupported features that an operation needs */
export function unsupportedOf(operation: LoadedShape, shapes: LoadedShapes): readonly string[] {
  const needs: string[] = Object.entries(leavingOutTraits).flatMap(([trait, what]) =>
    operation.traits?.[trait] === undefined ? [] : [what],
  );
  for (const { target } of [operation.input, operation.output].filter((reference) => reference !== undefined)) {
    for (const [name, member] of Object.entries(shapes.get(target)?.members ?? {})) {
      if (isEventStream(shapes.get(member.target))) needs.push(`an event stream (${name})`);
      if (choosesEndpoint(member) && isRequired(member)) needs.push(`endpoints that depend on its input (${name})`);
    }
  }
  return needs;
}

/** @returns the names of the optional input members that would choose another endpoint, which clients do not support */
export function membersToLeaveOut(input: LoadedShape | undefined): readonly string[] {
  return Object.entries(input?.members ?? {}).flatMap(([name, member]) => (choosesEndpoint(member) ? [name] : []));
}

interface Bearer {
  readonly type?: string;
  readonly traits?: Readonly<Record<string, unknown>> | undefined;
}

function isEventStream(shape: Bearer | undefined): boolean {
  return shape?.type === "union" && shape.traits?.["smithy.api#streaming"] !== undefined;
}

function choosesEndpoint({ traits }: Bearer): boolean {
  return traits?.["smithy.rules#contextParam"] !== undefined;
}

function isRequired({ traits }: Bearer): boolean {
  return traits?.["smithy.api#required"] !== undefined;
}
