/** Interfaces, unions and enums of shapes. */
import type { EnumShape, Member, Shape, StructureShape } from "../model/shape.ts";
import type { Plan } from "../plan/plan.ts";
import { type Code, code, joinCode, literal, propertyName } from "./code.ts";
import { CodecConstants } from "./codec.ts";
import { memberDocs, shapeDocs } from "./docs.ts";
import type { PropertySpec, SourceFile, Statement } from "./files.ts";
import { typeOf } from "./types.ts";

/** `shapes.ts`: the shapes that several operations use, first their types and then their codecs. */
export function emitShapes(plan: Plan): SourceFile {
  const codecs = new CodecConstants(plan, "shapes");
  for (const shape of plan.shared) codecs.add(shape);
  const types = plan.shared.flatMap((shape) => typeStatements(shape, plan));
  return { kind: "source", root: "src", path: "src/shapes", statements: [...types, ...codecs.statements] };
}

export function typeStatements(shape: Shape, plan: Plan): readonly Statement[] {
  const name = plan.shapes.get(shape.id)?.type.name ?? shape.name;
  if (shape.kind === "enum") return enumStatements(name, shape);
  if (shape.kind === "union") return [{ kind: "type", name, docs: shapeDocs(shape), type: unionType(shape, plan) }];
  if (shape.kind !== "structure") return [];
  const properties = shape.members.map((member) => property(member, plan));
  return [{ kind: "interface", name, docs: shapeDocs(shape), extends: [], properties }];
}

function property(member: Member, plan: Plan): PropertySpec {
  const type = typeOf(member.target, plan);
  return {
    name: propertyName(member.name),
    // Undefined is accepted: such a property is not sent.
    type: member.required ? type : code`${type} | undefined`,
    optional: !member.required,
    docs: memberDocs(member, plan),
  };
}

/** An object of the known values, and an open type that accepts other values. */
function enumStatements(name: string, shape: EnumShape): readonly Statement[] {
  const values = shape.values.map(({ value }) => JSON.stringify(value));
  const open = shape.type === "integer" ? "(number & {})" : "(string & {})";
  const entries = shape.values.map(({ name: key, value, documentation }) => {
    const comment = documentation === undefined ? "" : `  /** ${documentation.replaceAll("*/", "* /")} */\n`;
    return code`${comment}  ${propertyName(key)}: ${literal(value)},`;
  });
  const body = joinCode(entries, "\n");
  return [
    { kind: "const", name, exported: true, docs: shapeDocs(shape), value: code`{\n${body}\n} as const` },
    { kind: "type", name, docs: shapeDocs(shape), type: code`${[...values, open].join(" | ")}` },
  ];
}

/** A type in which exactly one member is set. */
function unionType(shape: StructureShape, plan: Plan): Code {
  const variants = shape.members.map((chosen) => {
    const fields = shape.members.map(({ name, target }) =>
      name === chosen.name ? code`${propertyName(name)}: ${typeOf(target, plan)}` : code`${propertyName(name)}?: never`,
    );
    return code`{ ${joinCode(fields, "; ")} }`;
  });
  return variants.length === 0 ? code`Record<string, never>` : joinCode(variants, " | ");
}
