/** Inputs for the examples of a README, as TypeScript: the required members with placeholder values. */
import { propertyName } from "../../emit/code.ts";
import type { Member, Shape, Shapes, SimpleShape } from "../../model/shape.ts";

/** @returns code such as `{ thingId: "THING_ID" }` */
export function placeholdersOf(members: readonly Member[], shapes: Shapes): string {
  return required(members, { shapes, above: [], budget: { left: 1000 } });
}

interface Context {
  readonly shapes: Shapes;
  /** The structures and unions that contain the value, to stop at recursive ones. */
  readonly above: readonly string[];
  /** The number of values that may follow: structures in structures multiply. */
  readonly budget: { left: number };
}

function required(members: readonly Member[], context: Context): string {
  return object(
    members
      .filter((member) => member.required)
      .map((member) => [member.name, placeholder(member, member.name, context)]),
  );
}

function object(entries: readonly (readonly [name: string, value: string])[]): string {
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([name, value]) => `${propertyName(name)}: ${value}`).join(", ")} }`;
}

function placeholder(member: Member, name: string, context: Context): string {
  const { shapes, above, budget } = context;
  const shape: Shape | undefined = shapes.get(member.target);
  if (!shape || above.includes(shape.id) || --budget.left < 0) return "{}";
  const below: Context = { shapes, above: [...above, shape.id], budget };
  switch (shape.kind) {
    case "simple":
      return simple(shape, name, member);
    case "enum":
      return JSON.stringify(shape.values[0]?.value ?? "");
    case "list":
      return member.constraints.length?.min ? `[${placeholder(shape.member, name, context)}]` : "[]";
    case "map":
      return "{}";
    case "structure":
      return required(shape.members, below);
    case "union": {
      // A simple variant is preferred, since others may lead back to this union.
      const [variant] = [...shape.members].sort((a, b) => depthOf(a, shapes) - depthOf(b, shapes));
      return variant ? object([[variant.name, placeholder(variant, variant.name, below)]]) : "{}";
    }
  }
}

function depthOf({ target }: Member, shapes: Shapes): number {
  const kind = shapes.get(target)?.kind;
  if (kind === "simple" || kind === "enum") return 0;
  return kind === "list" || kind === "map" ? 1 : 2;
}

function simple({ type }: SimpleShape, name: string, { constraints }: Member): string {
  switch (type) {
    case "string":
      return JSON.stringify(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase());
    case "boolean":
      return "true";
    case "timestamp":
      return "new Date()";
    case "blob":
      return "new Uint8Array()";
    case "document":
      return "{}";
    default:
      return String(constraints.range?.min ?? 1);
  }
}
