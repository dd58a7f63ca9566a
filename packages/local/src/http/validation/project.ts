/**
 * Reduces a value to the members of its shape in the contract. The shape of the response decides which members are
 * sent, so a summary is a whole resource reduced to the shape of the summary.
 */
import type { Contract } from "../../basics/contract.ts";
import { shapeOf } from "./validate.ts";

/** Undefined members are left out; dates stay dates. */
export function project(shapes: Contract["shapes"], shapeName: string, value: unknown): unknown {
  const shape = shapeOf(shapes, shapeName);
  if ((shape.type === "structure" || shape.type === "union") && shape.members !== undefined) {
    const from = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(shape.members)) {
      const given = Object.hasOwn(from, name) ? from[name] : undefined;
      if (given !== undefined) result[name] = project(shapes, member.target, given);
    }
    return result;
  }
  const part = shape.member;
  if (shape.type === "list" && part !== undefined) {
    return (value as readonly unknown[]).map((item) => project(shapes, part.target, item));
  }
  return value;
}
