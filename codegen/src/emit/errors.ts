/** `errors.ts`: the base of a service's errors, one class for each, and how their members travel. */
import { type Member, membersOf, type StructureShape } from "../model/shape.ts";
import type { Plan } from "../plan/plan.ts";
import { coreType, coreValue } from "../plan/symbols.ts";
import { readMembers } from "./bindings.ts";
import { type Code, code, literal, textOf } from "./code.ts";
import { CodecConstants } from "./codec.ts";
import { deprecation, memberDocs } from "./docs.ts";
import type { ClassSpec, ConstSpec, FieldSpec, SourceFile, Statement } from "./files.ts";
import { typeOf } from "./types.ts";

/** What every error has from its base: a member of such a name is read from there. */
const INHERITED: ReadonlySet<string> = new Set(["name", "message", "Message", "stack", "cause", "constructor"]);

export interface EmittedErrors {
  readonly file: SourceFile;
  /** The name of the constant for an error's members, by shape id; errors that are plain have none. */
  readonly codecs: ReadonlyMap<string, string>;
}

export function emitErrors(plan: Plan): EmittedErrors {
  const nested = new CodecConstants(plan, "errors");
  const constants: ConstSpec[] = [];
  const byText = new Map<string, string>();
  const codecs = new Map<string, string>();
  const held = new Set([...plan.model.shapes.values()].flatMap(membersOf).map(({ target }) => target));
  for (const error of plan.model.errors) if (held.has(error.id)) nested.add(error);
  for (const error of plan.model.errors) {
    const members = readMembers(error, nested);
    if (members === undefined) continue;
    // Errors of one service tend to carry the same headers: they share one constant.
    const value = literal(members);
    const text = textOf(value);
    const own = plan.shapes.get(error.id)?.codec.name ?? "";
    // An error that is also a member of something has two ways to travel: bound to a response, and as JSON.
    const name = byText.get(text) ?? (held.has(error.id) ? own.replace(/Codec$/, "ResponseCodec") : own);
    if (!byText.has(text)) constants.push(errorCodec(name, value));
    byText.set(text, name);
    codecs.set(error.id, name);
  }
  const statements: Statement[] = [baseClass(plan), ...plan.model.errors.map((error) => errorClass(error, plan))];
  const file: SourceFile = {
    kind: "source",
    root: "src",
    path: "src/errors",
    statements: [...statements, ...nested.statements, ...constants],
  };
  return { file, codecs };
}

function errorCodec(name: string, value: Code): ConstSpec {
  return { kind: "const", name, exported: true, docs: [], type: code`${coreType("StructureCodec")}`, value };
}

function baseClass(plan: Plan): ClassSpec {
  return {
    kind: "class",
    name: plan.exception.name,
    docs: [
      `Any error that the service answers with; itself where the error's name is not of the model.`,
      "Its `name` tells errors apart, `$metadata` says how the call went.",
    ],
    extends: code`${coreValue("ServiceException")}`,
    fields: [],
    methods: [],
  };
}

function errorClass(shape: StructureShape, plan: Plan): ClassSpec {
  const status = shape.error?.httpStatus ?? 500;
  const fault = shape.error?.fault ?? "client";
  return {
    kind: "class",
    name: plan.shapes.get(shape.id)?.type.name ?? shape.name,
    docs: [shape.documentation, `HTTP status ${status}.`, deprecation(shape.deprecated)],
    extends: code`${plan.exception}`,
    fields: [
      { name: "name", docs: [], value: JSON.stringify(shape.name) },
      // The client's is the rule, which the base knows.
      fault === "client"
        ? { name: "$fault", docs: [], type: code`"client"`, required: true }
        : { name: "$fault", docs: [], value: JSON.stringify(fault) },
      ...shape.members.filter(({ name }) => !INHERITED.has(name)).map((member) => errorField(member, plan)),
    ],
    methods: [],
  };
}

function errorField(member: Member, plan: Plan): FieldSpec {
  return { name: member.name, docs: memberDocs(member, plan), type: typeOf(member.target, plan) };
}
