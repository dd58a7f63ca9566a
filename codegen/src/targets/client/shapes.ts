/** Interfaces, unions and enums of shapes. */
import { type Code, code, joinCode, literal, propertyName } from "../../emit/code.ts";
import type { PropertySpec, SourceFile, Statement } from "../../emit/files.ts";
import type { EnumShape, Member, Shape, StructureShape } from "../../model/shape.ts";
import type { Plan } from "../../plan/plan.ts";
import { protocolOf } from "../../protocols/registry.ts";
import { memberDocs, shapeDocs } from "./docs.ts";
import { typeOf } from "./types.ts";

/** `shapes.ts`: the shapes that several operations use, first their types and then their codecs. */
export function emitShapes(plan: Plan): SourceFile {
  const codecs = protocolOf(plan.model).codecsOf(plan, "shapes");
  for (const shape of plan.shared) codecs.add(shape);
  const types = plan.shared.flatMap((shape) => typeStatements(shape, plan));
  return { kind: "source", root: "src", path: "src/shapes", statements: [...types, ...codecs.statements] };
}

export function typeStatements(shape: Shape, plan: Plan): readonly Statement[] {
  const name = plan.shapes.get(shape.id)?.type.name ?? shape.name;
  if (shape.kind === "enum") return enumStatements(name, shape, plan.shapes.get(shape.id)?.guard?.name);
  if (shape.kind === "union") return [{ kind: "type", name, docs: shapeDocs(shape), type: unionType(shape, plan) }];
  if (shape.kind !== "structure") return [];
  const properties = shape.members.map((member) => property(member, shape, plan));
  return [{ kind: "interface", name, docs: shapeDocs(shape), extends: [], properties }];
}

function property(member: Member, holder: Shape, plan: Plan): PropertySpec {
  const type = typeOf(member.target, plan);
  // In inputs, undefined is accepted also for required members, since programs read them from their environment.
  const isSet = member.required && !plan.inputs.has(holder.id);
  return {
    name: propertyName(member.name),
    type: isSet ? type : code`${type} | undefined`,
    optional: !member.required,
    docs: memberDocs(member, plan),
  };
}

/** An object of the known values, an open type that accepts other values, and a function that tells them apart. */
function enumStatements(name: string, shape: EnumShape, guard: string | undefined): readonly Statement[] {
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
    ...(guard === undefined ? [] : [guardOf(guard, name)]),
  ];
}

function guardOf(name: string, type: string): Statement {
  return {
    kind: "function",
    name,
    docs: ["True for a known value."],
    parameters: [{ name: "value", type: code`unknown` }],
    returns: code`value is (typeof ${type})[keyof typeof ${type}]`,
    body: [code`return Object.values<unknown>(${type}).includes(value);`],
  };
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
