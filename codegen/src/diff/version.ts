/** One version of a model, with answers about its shapes that comparisons need. */
import type { Model } from "../model/model.ts";
import { unitId } from "../model/operation.ts";
import { membersOf, type Shape, type SimpleType } from "../model/shape.ts";

export interface Version {
  readonly model: Model;
  /** The ids of the shapes that requests contain. */
  readonly inputs: ReadonlySet<string>;
  /** The ids of the shapes that outputs and errors contain. */
  readonly outputs: ReadonlySet<string>;
}

export function versionOf(model: Model): Version {
  const { operations, errors } = model;
  return {
    model,
    inputs: reachable(
      operations.map(({ input }) => input),
      model,
    ),
    outputs: reachable([...operations.map(({ output }) => output), ...errors], model),
  };
}

function reachable(roots: readonly Shape[], { shapes }: Model): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let shape = waiting.pop(); shape; shape = waiting.pop()) {
    if (found.has(shape.id)) continue;
    found.add(shape.id);
    for (const { target } of membersOf(shape)) {
      const next = shapes.get(target);
      if (next) waiting.push(next);
    }
  }
  return found;
}

/** The shapes whose names clients export: those of structures, unions and enums. */
export function namedShapes({ model }: Version): readonly Shape[] {
  return [...model.shapes.values()].filter(({ id, kind }) => id !== unitId && isNamed(kind));
}

function isNamed(kind: Shape["kind"]): boolean {
  return kind === "structure" || kind === "union" || kind === "enum";
}

const simpleTypes: Readonly<Partial<Record<SimpleType, string>>> = {
  boolean: "boolean",
  string: "string",
  blob: "bytes",
  timestamp: "time",
  document: "document",
};

/**
 * The type of a shape as TypeScript tells types apart: all numbers are one type, and structures differ by their names.
 *
 * @param isOpen true: an enum has the type of its values, which it accepts in TypeScript
 */
export function typeOf(id: string, version: Version, isOpen = false): string {
  const shape = version.model.shapes.get(id);
  if (!shape) return id;
  switch (shape.kind) {
    case "simple":
      return shape.streaming ? "stream" : (simpleTypes[shape.type] ?? "number");
    case "enum":
      return isOpen ? (shape.type === "integer" ? "number" : "string") : shape.name;
    case "list":
      return `list of ${typeOf(shape.member.target, version, isOpen)}${shape.sparse ? " or null" : ""}`;
    case "map":
      return `map of ${typeOf(shape.value.target, version, isOpen)}${shape.sparse ? " or null" : ""}`;
    default:
      return shape.name;
  }
}
