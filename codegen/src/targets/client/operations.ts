/** `operations/<name>.ts`: the types that only this operation uses, its descriptor, and its command. */
import { type Code, code, type Literal, literal } from "../../emit/code.ts";
import type { InterfaceSpec, SourceFile, Statement } from "../../emit/files.ts";
import { needsInput, unitId } from "../../model/operation.ts";
import { secretNames } from "../../model/plain.ts";
import type { StructureShape } from "../../model/shape.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan, PlannedOperation } from "../../plan/plan.ts";
import { bodyOf, hasJsonBody, readMembers, writtenInput } from "../../protocols/rest-json/bindings.ts";
import { CodecConstants } from "../../protocols/rest-json/codec.ts";
import { stepsOf } from "../../protocols/rest-json/steps.ts";
import { deprecation } from "./docs.ts";
import { typeStatements } from "./shapes.ts";
import { typeOf } from "./types.ts";

export function emitOperations(plan: Plan): readonly SourceFile[] {
  return plan.operations.map((operation) => ({
    kind: "source",
    root: "src",
    path: `src/${operation.module}`,
    statements: statementsOf(operation, plan),
  }));
}

function statementsOf(planned: PlannedOperation, plan: Plan): readonly Statement[] {
  const { operation, module } = planned;
  // Inputs and outputs are inline in the descriptor. Only the shapes that they contain get constants.
  const codecs = new CodecConstants(plan, module);
  const input = writtenInput(operation, codecs, {
    query: queryOf(operation.http.uri),
    bodyless: hasJsonBody(operation) ? undefined : true,
    steps: stepsOf(operation, plan),
  });
  const output = readMembers(operation.output, codecs);
  const reads = bodyOf(operation, codecs);
  const secrets = secretNames([operation.input, operation.output], plan.model.shapes);
  return [
    ...planned.shapes.flatMap((shape) => typeStatements(shape, plan)),
    ...codecs.statements,
    commandInterface(planned.input.name, `Input of {@link ${planned.command.name}}.`, operation.input, [], plan),
    commandInterface(
      planned.output.name,
      `Output of {@link ${planned.command.name}}.`,
      operation.output,
      [code`${coreType("MetadataBearer")}`],
      plan,
    ),
    {
      kind: "const",
      name: planned.descriptor.name,
      exported: false,
      docs: [`The HTTP binding of ${operation.name}.`],
      type: code`${coreType("Operation")}<${planned.input}, ${planned.output}>`,
      value: literal({
        name: operation.name,
        method: operation.http.method === "POST" ? undefined : operation.http.method,
        path: operation.http.uri.split("?")[0],
        reads: reads && code`${coreValue(reads)}`,
        repeatable: operation.repeatable || undefined,
        input,
        output,
        secrets: secrets.length > 0 ? secrets : undefined,
        auth: operation.request.unsigned ? code`${coreValue("anonymous")}` : undefined,
      }),
    },
    {
      kind: "class",
      name: planned.command.name,
      docs: [operation.documentation, throwsOf(planned, plan), deprecation(operation.deprecated)],
      extends: code`${coreValue("Command")}<${planned.input}, ${planned.output}, ${JSON.stringify(plan.slug)}>`,
      fields: [],
      constructorSpec: {
        parameters: [
          {
            name: "input",
            type: code`${planned.input}`,
            ...(needsInput(operation) ? {} : { value: "{}" }),
          },
        ],
        body: [code`super(${planned.descriptor}, input);`],
      },
      methods: [],
    },
  ];
}

function commandInterface(
  name: string,
  docs: string,
  shape: StructureShape,
  also: readonly Code[],
  plan: Plan,
): InterfaceSpec {
  const base = shape.id === unitId ? [] : [typeOf(shape.id, plan)];
  return { kind: "interface", name, docs: [docs], extends: [...base, ...also], properties: [] };
}

function throwsOf({ operation }: PlannedOperation, plan: Plan): string {
  const names = operation.errors.flatMap(({ id, error }) => {
    const name = plan.shapes.get(id)?.type.name;
    return name === undefined ? [] : [`@throws {@link ${name}} (${error?.httpStatus})`];
  });
  return [...names, `@throws {@link ${plan.exception.name}} for other errors of the service`].join("\n");
}

/** The query parameters that the URI itself contains. A name that occurs twice gets a list of values. */
function queryOf(uri: string): Literal | undefined {
  const parameters = new URLSearchParams(uri.split("?")[1]);
  const names = [...new Set(parameters.keys())];
  const values = names.map((name) => {
    const all = parameters.getAll(name);
    return [name, all.length > 1 ? all : all[0]] as const;
  });
  return names.length > 0 ? Object.fromEntries(values) : undefined;
}
