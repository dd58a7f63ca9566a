/**
 * The closure of a service: its operations, those of its resources, and all shapes that they refer to.
 *
 * @see https://smithy.io/2.0/spec/service-types.html#service-closure
 */
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";

const lifecycleOperations = ["create", "put", "read", "update", "delete", "list"] as const;

/** @returns the ids of all operations, sorted */
export function operationsOf(service: LoadedShape, shapes: LoadedShapes): readonly string[] {
  const found = new Set<string>();
  // The loop also visits resources that are added while it runs.
  const owners = new Set([service]);
  for (const owner of owners) {
    for (const key of lifecycleOperations) if (owner[key]) found.add(owner[key].target);
    for (const { target } of [...(owner.operations ?? []), ...(owner.collectionOperations ?? [])]) found.add(target);
    for (const { target } of owner.resources ?? []) {
      const resource = shapes.get(target);
      if (resource) owners.add(resource);
    }
  }
  return [...found].sort();
}

/** @returns the ids of these shapes and of all shapes that their members refer to, sorted */
export function reachable(roots: readonly string[], shapes: LoadedShapes): readonly string[] {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const shape = shapes.get(id);
    if (!shape || found.has(id)) continue;
    found.add(id);
    const isEnum = shape.type === "enum" || shape.type === "intEnum";
    const members = [shape.member, shape.key, shape.value, ...(isEnum ? [] : Object.values(shape.members ?? {}))];
    for (const member of members) if (member) waiting.push(member.target);
  }
  return [...found].sort();
}
