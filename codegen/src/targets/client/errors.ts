/** `errors.ts`: the base class of the errors of a service, and a class for each error. */
import { type Code, code, literal } from "../../emit/code.ts";
import type { ClassSpec, FieldSpec, SourceFile, Statement } from "../../emit/files.ts";
import type { StructureShape } from "../../model/shape.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SymbolRef } from "../../plan/symbols.ts";
import { deprecation, memberDocs } from "./docs.ts";
import { errorCodecsOf } from "./error-codecs.ts";
import { typeOf } from "./types.ts";

/** Properties that every error inherits. Members with these names get no property of their own. */
const inheritedMembers: ReadonlySet<string> = new Set(["name", "message", "Message", "stack", "cause", "constructor"]);

export interface EmittedErrors {
  readonly file: SourceFile;
  /** The classes with static properties that core must know. */
  readonly special: readonly SymbolRef[];
}

export function emitErrors(plan: Plan): EmittedErrors {
  const { errors } = plan.model;
  const codecs = errorCodecsOf(plan);
  const shared = sharedFields(plan);
  const classes: readonly Statement[] = [
    baseClass(plan, codecs.common, shared),
    ...errors.map((error) => errorClass(error, plan, codecs.own.get(error.id), shared)),
  ];
  const special = errors
    .filter((error) => codecs.own.has(error.id) || isSpecial(error))
    // If two errors have the same name on the wire, the one that was not renamed comes first.
    .sort((one, other) => Number(one.name !== wireNameOf(one)) - Number(other.name !== wireNameOf(other)))
    .flatMap(({ id }) => plan.shapes.get(id)?.type ?? []);
  const statements = [...codecs.statements, ...classes];
  return { file: { kind: "source", root: "src", path: "src/errors", statements }, special };
}

/** Returns the fields that are the same in all errors. The base class declares them. */
function sharedFields(plan: Plan): readonly FieldSpec[] {
  const [first = [], ...others] = plan.model.errors.map((error) => fieldsOf(error, plan));
  if (others.length === 0) return [];
  const texts = others.map((fields) => new Set(fields.map((field) => JSON.stringify(field))));
  return first.filter((field) => texts.every((fields) => fields.has(JSON.stringify(field))));
}

/** True if the class has facts that core cannot derive from the status code. */
function isSpecial({ error }: StructureShape): boolean {
  if (!error) return false;
  return error.retryable || error.throttling || (error.fault === "server") !== error.httpStatus >= 500;
}

function baseClass(plan: Plan, codec: Code | undefined, shared: readonly FieldSpec[]): ClassSpec {
  return {
    kind: "class",
    name: plan.exception.name,
    docs: [
      "The base class of all errors of the service, and the class of errors that the model does not name.",
      "`name` identifies the error, and `$metadata` describes the call.",
    ],
    extends: code`${coreValue("ServiceException")}`,
    fields: [...facts({ codec }), ...shared],
    methods: [],
  };
}

function errorClass(
  shape: StructureShape,
  plan: Plan,
  codec: Code | undefined,
  shared: readonly FieldSpec[],
): ClassSpec {
  const inherited = new Set(shared.map(({ name }) => name));
  const { httpStatus = 500, fault = "client", retryable, throttling } = shape.error ?? {};
  const wireName = wireNameOf(shape);
  return {
    kind: "class",
    name: plan.shapes.get(shape.id)?.type.name ?? shape.name,
    docs: [shape.documentation, `HTTP status ${httpStatus}.`, deprecation(shape.deprecated)],
    extends: code`${plan.exception}`,
    fields: [
      ...facts({ code: code`${JSON.stringify(wireName)}`, codec }),
      { name: "name", docs: [], type: code`${JSON.stringify(wireName)}`, required: true },
      // `client` is the value of the base class.
      fault === "client"
        ? { name: "$fault", docs: [], type: code`"client"`, required: true }
        : { name: "$fault", docs: [], value: code`${JSON.stringify(fault)}` },
      ...(retryable || throttling ? [{ name: "$retryable", docs: [], value: literal({ throttling }) }] : []),
      ...fieldsOf(shape, plan).filter(({ name }) => !inherited.has(name)),
    ],
    methods: [],
  };
}

/** The types of values that are not literals. */
const factTypes: Readonly<Record<string, Code>> = { codec: code`${coreType("OutputCodec")}` };

/** Static properties that core reads from the class. */
function facts(values: Readonly<Record<string, Code | undefined>>): FieldSpec[] {
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

function fieldsOf({ members }: StructureShape, plan: Plan): readonly FieldSpec[] {
  return members
    .filter(({ name }) => !inheritedMembers.has(name))
    .map((member) => ({ name: member.name, docs: memberDocs(member, plan), type: typeOf(member.target, plan) }));
}
