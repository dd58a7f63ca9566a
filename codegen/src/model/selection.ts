/** Selects the operations of a client: those that were asked for, or all that clients support. */
import { type Faults, GenerationError } from "../fault.ts";
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { operationsOf } from "./closure.ts";
import { compare } from "./order.ts";
import { membersToLeaveOut, unsupportedOf } from "./unsupported.ts";

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
    const needs = shape ? unsupportedOf(shape, shapes) : [];
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
  return { operations, shapes: withoutMembers(operations, shapes, faults) };
}

function withoutMembers(operations: readonly string[], shapes: LoadedShapes, faults: Faults): LoadedShapes {
  const changed = new Map(shapes);
  for (const id of new Set(operations.map((operation) => shapes.get(operation)?.input?.target))) {
    const input = id === undefined ? undefined : shapes.get(id);
    const names = membersToLeaveOut(input);
    if (id === undefined || !input || names.length === 0) continue;
    for (const name of names) {
      const shape = `${id}$${name}`;
      const problem = "chooses another endpoint, which is not supported";
      faults.warn({ file: input.file, shape, problem, consequence: "the member is left out" });
    }
    const members = Object.entries(input.members ?? {}).filter(([name]) => !names.includes(name));
    changed.set(id, { ...input, members: Object.fromEntries(members) });
  }
  return changed;
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
