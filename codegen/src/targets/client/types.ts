/** The TypeScript types of shapes. */
import { type Code, code } from "../../emit/code.ts";
import { unitId } from "../../model/operation.ts";
import type { Shape, SimpleType } from "../../model/shape.ts";
import type { Plan } from "../../plan/plan.ts";

const simpleTypes: Readonly<Record<SimpleType, string>> = {
  blob: "Uint8Array",
  boolean: "boolean",
  string: "string",
  byte: "number",
  short: "number",
  integer: "number",
  long: "number",
  float: "number",
  double: "number",
  bigInteger: "number",
  bigDecimal: "number",
  timestamp: "Date",
  document: "unknown",
};

/** The type of streams. */
const streamType = "ReadableStream<Uint8Array> | Uint8Array";

/** @returns the type of a shape, for the use in another type */
export function typeOf(id: string, plan: Plan): Code {
  const shape = plan.model.shapes.get(id);
  if (!shape || shape.id === unitId) return code`Record<string, never>`;
  const named = plan.shapes.get(id);
  return named ? code`${{ ...named.type, typeOnly: true }}` : unnamedType(shape, plan);
}

function unnamedType(shape: Shape, plan: Plan): Code {
  if (shape.kind === "simple") return code`${shape.streaming ? streamType : simpleTypes[shape.type]}`;
  if (shape.kind === "list") {
    const item = typeOf(shape.member.target, plan);
    if (shape.sparse) return code`(${item} | null)[]`;
    return code`${item}[]`;
  }
  if (shape.kind === "map") {
    return code`Record<string, ${typeOf(shape.value.target, plan)}${shape.sparse ? " | null" : ""}>`;
  }
  return code`unknown`;
}
