/** `errors.ts`: the base class of the errors of a service, a class for each error, and codecs of their members. */
import { type Code, code, literal, textOf } from "../../emit/code.ts";
import type { ClassSpec, ConstSpec, FieldSpec, SourceFile, Statement } from "../../emit/files.ts";
import { type Member, membersOf, type StructureShape } from "../../model/shape.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SymbolRef } from "../../plan/symbols.ts";
import { readMembers } from "../../protocols/rest-json/bindings.ts";
import { CodecConstants } from "../../protocols/rest-json/codec.ts";
import { deprecation, memberDocs } from "./docs.ts";
import { typeOf } from "./types.ts";

/** Properties that every error inherits. Members with these names get no property of their own. */
const inheritedMembers: ReadonlySet<string> = new Set(["name", "message", "Message", "stack", "cause", "constructor"]);

export interface EmittedErrors {
  readonly file: SourceFile;
  /** The classes with static properties that core must know. */
  readonly special: readonly SymbolRef[];
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
    // Errors of a service often have the same headers. They share one constant.
    const value = literal(members);
    const text = textOf(value);
    const own = plan.shapes.get(error.id)?.codec.name ?? "";
    // An error that is also the type of a member has two codecs: one for responses, and one for JSON.
    const name = byText.get(text) ?? (held.has(error.id) ? own.replace(/Codec$/, "ResponseCodec") : own);
    if (!byText.has(text)) constants.push(errorCodec(name, value));
    byText.set(text, name);
    codecs.set(error.id, name);
  }
  // If all errors share one codec, their base class has it.
  const shared = new Set(plan.model.errors.map(({ id }) => codecs.get(id)));
  const common = shared.size === 1 ? [...shared][0] : undefined;
  const codecOf = ({ id }: StructureShape): string | undefined => (common === undefined ? codecs.get(id) : undefined);
  const classes: Statement[] = [
    baseClass(plan, common),
    ...plan.model.errors.map((error) => errorClass(error, plan, codecOf(error))),
  ];
  const special = plan.model.errors
    .filter((error) => codecOf(error) !== undefined || isSpecial(error))
    // If two errors have the same name on the wire, the one that was not renamed comes first.
    .sort((one, other) => Number(one.name !== wireNameOf(one)) - Number(other.name !== wireNameOf(other)))
    .flatMap(({ id }) => plan.shapes.get(id)?.type ?? []);
  const statements = [...nested.statements, ...constants, ...classes];
  return { file: { kind: "source", root: "src", path: "src/errors", statements }, special };
}

/** True if the class has facts that core cannot derive from the status code. */
function isSpecial({ error }: StructureShape): boolean {
  if (!error) return false;
  return error.retryable || error.throttling || (error.fault === "server") !== error.httpStatus >= 500;
}

function errorCodec(name: string, value: Code): ConstSpec {
  return { kind: "const", name, exported: true, docs: [], type: code`${coreType("OutputCodec")}`, value };
}

function baseClass(plan: Plan, codec: string | undefined): ClassSpec {
  return {
    kind: "class",
    name: plan.exception.name,
    docs: [
      "The base class of all errors of the service, and the class of errors that the model does not name.",
      "`name` identifies the error, and `$metadata` describes the call.",
    ],
    extends: code`${coreValue("ServiceException")}`,
    fields: facts({ codec }),
    methods: [],
  };
}

function errorClass(shape: StructureShape, plan: Plan, codec: string | undefined): ClassSpec {
  const { httpStatus = 500, fault = "client", retryable, throttling } = shape.error ?? {};
  const wireName = wireNameOf(shape);
  return {
    kind: "class",
    name: plan.shapes.get(shape.id)?.type.name ?? shape.name,
    docs: [shape.documentation, `HTTP status ${httpStatus}.`, deprecation(shape.deprecated)],
    extends: code`${plan.exception}`,
    fields: [
      ...facts({
        code: JSON.stringify(wireName),
        codec,
      }),
      { name: "name", docs: [], type: code`${JSON.stringify(wireName)}`, required: true },
      // `client` is the value of the base class.
      fault === "client"
        ? { name: "$fault", docs: [], type: code`"client"`, required: true }
        : { name: "$fault", docs: [], value: JSON.stringify(fault) },
      ...(retryable || throttling ? [{ name: "$retryable", docs: [], value: `{ throttling: ${throttling} }` }] : []),
      ...shape.members.filter(({ name }) => !inheritedMembers.has(name)).map((member) => errorField(member, plan)),
    ],
    methods: [],
  };
}

/** The factTypes of values that are not literals. */
const factTypes: Readonly<Record<string, Code>> = { codec: code`${coreType("OutputCodec")}` };

/** Static properties that core reads from the class. */
function facts(values: Readonly<Record<string, string | undefined>>): FieldSpec[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name, docs: [], value, ...(factTypes[name] && { type: factTypes[name] }), static: true as const }],
  );
}

/** The name on the wire. A rename by the service only changes the name in code. */
function wireNameOf({ id }: StructureShape): string {
  return id.slice(id.indexOf("#") + 1);
}

function errorField(member: Member, plan: Plan): FieldSpec {
  return { name: member.name, docs: memberDocs(member, plan), type: typeOf(member.target, plan) };
}
