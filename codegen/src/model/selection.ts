/** Selects the operations of a client: those that were asked for, or all that clients support. */
import { type Faults, GenerationError } from "../fault.ts";
import type { LoadedShape, LoadedShapes, Traits } from "../load/ast.ts";
import { operationsOf } from "./closure.ts";
import { compare } from "./order.ts";
import { lostMembersOf, unsupportedOf } from "./unsupported.ts";

export interface Selection {
  /** The ids of the operations, sorted. */
  readonly operations: readonly string[];
  /** All shapes. Inputs lack the members that clients do not support. */
  readonly shapes: LoadedShapes;
}

/**
 * @param wanted names of operations; undefined selects all that clients support
 * @throws GenerationError for a name that does not exist, for a wanted operation that clients do not support, and if no
 * operation is left
 */
export function selectOperations(
  service: LoadedShape & { readonly id: string },
  shapes: LoadedShapes,
  wanted: readonly string[] | undefined,
  faults: Faults,
): Selection {
  const all = operationsOf(service, shapes);
  const ids = wanted === undefined ? all : named(all, wanted, service);
  const operations: string[] = [];
  const refused: { readonly id: string; readonly problem: string; readonly needs: readonly string[] }[] = [];
  for (const id of ids) {
    const shape = shapes.get(id);
    const needs = shape ? unsupportedOf(shape, service, shapes) : [];
    if (needs.length === 0) operations.push(id);
    else refused.push({ id, needs, problem: `needs ${needs.join(" and ")}, which is not supported` });
  }
  const fileOf = (id: string): string => shapes.get(id)?.file ?? service.file;
  if (wanted !== undefined) {
    for (const { id, problem } of refused) {
      faults.add({ file: fileOf(id), shape: id, problem, expected: "an operation without it" });
    }
  } else if (operations.length === 0) {
    const all = [...new Set(refused.flatMap(({ needs }) => needs))].join(", or ");
    const problem = refused.length === 0 ? "has no operation" : `has no operation that works without ${all}`;
    faults.add({ file: service.file, shape: service.id, problem, expected: "at least one" });
  }
  faults.raise();
  for (const { id, problem } of refused) {
    faults.warn({ file: fileOf(id), shape: id, problem, consequence: "the operation is left out" });
  }
  return { operations, shapes: withoutMembers(operations, service, shapes, faults) };
}

/** Removes the members that an operation cannot send from its input, and from the traits that name them. */
function withoutMembers(
  operations: readonly string[],
  service: LoadedShape,
  shapes: LoadedShapes,
  faults: Faults,
): LoadedShapes {
  const changed = new Map(shapes);
  for (const id of operations) {
    const operation = shapes.get(id);
    const inputId = operation?.input?.target;
    const input = inputId === undefined ? undefined : shapes.get(inputId);
    const lost = operation && input ? lostMembersOf(operation, shapes) : [];
    if (!operation || !input || inputId === undefined || lost.length === 0) continue;
    const names = lost.map(({ name }) => name);
    for (const { name, problem } of lost) {
      faults.warn({ file: input.file, shape: `${inputId}$${name}`, problem, consequence: "the member is left out" });
    }
    const members = Object.entries(input.members ?? {}).filter(([name]) => !names.includes(name));
    const own = ownId(inputId, id, shapes);
    changed.set(own, { ...input, members: Object.fromEntries(members) });
    const shared = (service.traits?.["smithy.api#paginated"] ?? {}) as Traits;
    const traits = withoutNames(operation.traits ?? {}, names, shared);
    changed.set(id, { ...operation, input: { target: own }, traits });
  }
  return changed;
}

/** The id of the shortened input. If the shape has other uses, in which it keeps its members, the id is a new one. */
function ownId(input: string, operation: string, shapes: LoadedShapes): string {
  const uses = [...shapes].flatMap(([id, shape]) => [
    ...(id === operation ? [] : [shape.input?.target]),
    shape.output?.target,
    ...[...Object.values(shape.members ?? {}), shape.member, shape.value].map((member) => member?.target),
  ]);
  if (!uses.includes(input)) return input;
  let own = `${input}Of${nameOf(operation)}`;
  while (shapes.has(own)) own = `${own}_`;
  return own;
}

/** Pages cannot be fetched without the token of the next one. Examples are shown without the members. */
function withoutNames(traits: Traits, lost: readonly string[], shared: Traits): Traits {
  const { "smithy.api#paginated": pages, "smithy.api#examples": examples, ...others } = traits;
  const { inputToken, pageSize } = { ...shared, ...(pages as Traits | undefined) };
  const named = [inputToken, pageSize].some((name) => lost.includes(String(name)));
  const shown = Array.isArray(examples) ? examples.map((example: Traits) => withoutInput(example, lost)) : examples;
  return {
    ...others,
    ...(pages === undefined || named ? {} : { "smithy.api#paginated": pages }),
    ...(examples === undefined ? {} : { "smithy.api#examples": shown }),
  };
}

function withoutInput(example: Traits, lost: readonly string[]): Traits {
  if (typeof example?.input !== "object" || example.input === null) return example;
  const kept = Object.entries(example.input).filter(([name]) => !lost.includes(name));
  return { ...example, input: Object.fromEntries(kept) };
}

function nameOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}

function named(all: readonly string[], wanted: readonly string[], { file, id }: LoadedShape & { readonly id: string }) {
  const byName = new Map(all.map((operation) => [nameOf(operation), operation] as const));
  const unknown = wanted.filter((name) => !byName.has(name));
  if (unknown.length === 0) return [...new Set(wanted)].sort().map((name) => byName.get(name) ?? name);
  throw new GenerationError(
    unknown.map((name) => {
      const near = nearest(name, [...byName.keys()]);
      const expected = near.length > 0 ? near.join(" or ") : `one of its ${all.length} operations`;
      return { file, shape: id, problem: `has no operation ${JSON.stringify(name)}`, expected };
    }),
  );
}

/** Up to three similar names, the most similar first. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= 3 || isPart(wanted, candidate.toLowerCase()))
    .sort((a, b) => a.distance - b.distance || compare(a.candidate, b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function isPart(wanted: string, candidate: string): boolean {
  return wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
}

/** The Levenshtein distance: the number of letters to insert, delete or replace. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const cost = b[j] === letter ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + cost, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
