/** The names and limits of types, as tables of the reference show them. */
import type { Member, Shape } from "@ivskit/codegen/read-model";
import type { Service } from "./services.ts";

/** The type of a member as Markdown, with a link to the structures and enums in it. */
export function typeOf({ target }: Member, service: Service): string {
  const shape = service.model.shapes.get(target);
  if (shape === undefined) return "nothing";
  switch (shape.kind) {
    case "list":
      return `list of ${typeOf(shape.member, service)}`;
    case "map":
      return `map of ${typeOf(shape.value, service)}`;
    case "structure":
    case "union":
    case "enum":
      return `[${shape.name}](types.md#${shape.name.toLowerCase()})`;
    case "simple":
      return simpleNames[shape.type] ?? "number";
  }
}

const simpleNames: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  timestamp: "Date",
  blob: "bytes",
  document: "JSON",
};

/**
 * The limits of a member and of its items, as sentences. Empty if it has none.
 *
 * @param prose the text of the model about the member; a default or a largest length that it names is left out
 */
export function limitsOf(member: Member, service: Service, prose = ""): string {
  const shape = service.model.shapes.get(member.target);
  return [
    ...constraintsOf(member, shape, prose),
    ...(shape?.kind === "list" ? itemLimits(shape.member, service) : []),
    member.idempotencyToken && "The client fills in a random UUID if none is set.",
    member.sensitive && "Secret: kept out of logs and inspection.",
  ]
    .filter(Boolean)
    .join(" ");
}

function itemLimits(item: Member, service: Service): readonly string[] {
  const limits = constraintsOf(item, service.model.shapes.get(item.target)).filter(Boolean);
  return limits.length === 0 ? [] : [`Each: ${limits.join(" ")}`];
}

function constraintsOf({ constraints }: Member, shape: Shape | undefined, prose = ""): readonly (string | false)[] {
  const { length, range, pattern, default: value } = constraints;
  const unit = shape?.kind === "list" ? "items" : shape?.kind === "map" ? "entries" : "characters";
  const isShown = value !== undefined && value !== null && typeof value !== "object" && !saysDefault(prose, value);
  const said = length?.max !== undefined && saysLargest(prose, length.max);
  const shown = said ? length.min && { min: length.min } : length;
  return [
    shown ? `${bounds(shown)} ${unit}.` : false,
    range !== undefined && !prose.includes(bounds(range)) && `${bounds(range)}.`,
    pattern !== undefined && !pattern.includes("`") && `Pattern \`${pattern}\`.`,
    isShown && `Default: \`${JSON.stringify(value)}\`.`,
  ];
}

function saysDefault(prose: string, value: unknown): boolean {
  return new RegExp(`\\bdefault ${value}\\b|\\b${value}, the default\\b`, "i").test(prose);
}

function saysLargest(prose: string, max: number): boolean {
  const number = `${max}`.replace(/\B(?=(\d{3})+$)/g, ",?");
  return new RegExp(`\\b(?:up to|at most|maximum(?: of)?|most:?|longer than) ${number}\\b`, "i").test(prose);
}

function bounds({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): string {
  if (min === undefined) return `At most ${max}`;
  if (max === undefined) return `At least ${min}`;
  return min === max ? `Exactly ${min}` : `${min} to ${max}`;
}
