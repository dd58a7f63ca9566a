/** Documentation of members and shapes: the text of the model, then limits, defaults and sensitivity. */
import type { Docs } from "../../emit/files.ts";
import type { Constraints } from "../../model/constraints.ts";
import type { Member, Shape } from "../../model/shape.ts";
import type { Plan } from "../../plan/plan.ts";

export function memberDocs(member: Member, plan: Plan): Docs {
  const target = plan.model.shapes.get(member.target);
  return [
    member.documentation,
    sentences([
      ...(target ? limits(member.constraints, target) : []),
      defaultOf(member.constraints),
      member.idempotencyToken && "The client fills in a random UUID if none is set.",
      member.sensitive && "Sensitive: kept out of logs and inspections.",
    ]),
    deprecation(member.deprecated),
  ];
}

export function shapeDocs(shape: Shape): Docs {
  return [shape.documentation, deprecation(shape.deprecated)];
}

export function deprecation(message: string | undefined): string | undefined {
  return message && `@deprecated ${message}`;
}

function sentences(parts: readonly (string | false | undefined)[]): string | undefined {
  const text = parts.filter((part) => part).join(" ");
  return text === "" ? undefined : text;
}

function limits({ length, range, pattern }: Constraints, target: Shape): readonly (string | undefined)[] {
  const unit = target.kind === "list" ? " items" : target.kind === "map" ? " entries" : "";
  const counted = length && `${unit === "" ? "Length: " : ""}${bounds(length)}${unit}.`;
  // These characters would end the comment or the code span.
  const shown = pattern !== undefined && !pattern.includes("*/") && !pattern.includes("`");
  return [
    counted && counted.charAt(0).toUpperCase() + counted.slice(1),
    range && `Range: ${bounds(range)}.`,
    shown ? `Pattern: \`${pattern}\`.` : undefined,
  ];
}

function bounds({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): string {
  if (min === undefined) return `at most ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}

/** The default of a simple value. */
function defaultOf({ default: value }: Constraints): string | undefined {
  if (value === undefined || value === null || typeof value === "object") return undefined;
  return `Default of the service: \`${JSON.stringify(value)}\`.`;
}
