/** `operations/<name>.ts`: the types that only this operation uses, its descriptor, and its command. */
import { type Code, code, literal } from "../../emit/code.ts";
import type { InterfaceSpec, SourceFile, Statement } from "../../emit/files.ts";
import { needsInput, type Operation, unitId } from "../../model/operation.ts";
import { secretNames } from "../../model/plain.ts";
import type { StructureShape } from "../../model/shape.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan, PlannedOperation } from "../../plan/plan.ts";
import { protocolOf } from "../../protocols/registry.ts";
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
  const codecs = protocolOf(plan.model).codecsOf(plan, module);
  const { method, path, reads, input, output } = codecs.operation(operation);
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
        method,
        path,
        reads,
        repeatable: operation.repeatable || undefined,
        input,
        output,
        secrets: secrets.length > 0 ? secrets : undefined,
        auth: authOf(operation),
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

/** Undefined for the signature of the client's credentials, which is core's default. */
function authOf({ request }: Operation): Code | undefined {
  if (request.auth === "sigv4") return undefined;
  return code`${coreValue(request.auth === "none" ? "anonymous" : "bearer")}`;
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
