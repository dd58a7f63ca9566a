/**
 * What a model may ask for and the clients cannot do: an operation that needs it is left out, since a client that went
 * without would be wrong.
 */
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { LEAVING_OUT } from "./known-traits.ts";

/** @returns what an operation needs and cannot have, in words */
export function unsupportedOf(operation: LoadedShape, shapes: LoadedShapes): readonly string[] {
  const needs: string[] = Object.entries(LEAVING_OUT).flatMap(([trait, what]) =>
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

/** @returns the names of members that an input does better without: optional ones that would choose another endpoint */
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
