/** The contract of a service, for a local service: routes, shapes, constraints and errors, without documentation. */
import { code, type Literal, literal } from "../../emit/code.ts";
import type { FileSpec } from "../../emit/files.ts";
import type { Constraints } from "../../model/constraints.ts";
import type { Operation } from "../../model/operation.ts";
import { type Member, membersOf, type Shape, type Shapes } from "../../model/shape.ts";
import type { Plan } from "../../plan/plan.ts";
import { typeSymbol } from "../../plan/symbols.ts";
import { identifier } from "../../plan/words.ts";

type Properties = Record<string, Literal | undefined>;

export function emitContract(plan: Plan): readonly FileSpec[] {
  const { service, cors, operations, shapes } = plan.model;
  const name = identifier(plan.slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const value = literal({
    service: {
      name: service.name,
      version: service.version,
      sdkId: service.sdkId,
      signingName: service.signingName,
      corsAllowedHeaders: [...cors.allowedHeaders],
      corsExposedHeaders: [...cors.exposedHeaders],
    },
    operations: Object.fromEntries(operations.map((operation) => [operation.name, operationOf(operation)])),
    shapes: Object.fromEntries([...shapes.values()].map((shape) => [shape.name, shapeOf(shape, shapes)])),
  });
  return [
    {
      kind: "source",
      root: "",
      path: "contract",
      statements: [
        {
          kind: "const",
          name,
          exported: true,
          docs: [`${service.title ?? service.sdkId}, API version ${service.version}.`],
          type: code`${typeSymbol("Contract", "../../basics/contract.ts")}`,
          value,
        },
      ],
    },
  ];
}

function operationOf({ http, input, output, errors }: Operation): Literal {
  return {
    method: http.method,
    path: http.uri,
    status: http.code,
    input: input.name,
    output: output.name,
    errors: errors.map(({ name }) => name),
  };
}

function shapeOf(shape: Shape, shapes: Shapes): Literal {
  const memberOf = (member: Member): Literal => describeMember(member, shapes);
  const limits = constraintsOf(shape.constraints);
  const sensitive = shape.sensitive || undefined;
  switch (shape.kind) {
    case "simple":
      return { type: shape.type, ...limits, sensitive, timestampFormat: shape.timestampFormat };
    case "enum":
      return {
        type: shape.type === "integer" ? "intEnum" : "enum",
        values: shape.values.map(({ value }) => value).sort(),
        ...limits,
      };
    case "list":
      return { type: "list", ...limits, member: memberOf(shape.member) };
    case "map":
      return { type: "map", ...limits, key: memberOf(shape.key), value: memberOf(shape.value) };
    default:
      return {
        type: shape.kind,
        error: shape.error?.fault,
        httpError: shape.error?.httpStatus,
        members: Object.fromEntries(membersOf(shape).map((member) => [member.name, memberOf(member)])),
      };
  }
}

function constraintsOf({ length, range, pattern }: Constraints): Properties {
  return { length: length && { ...length }, range: range && { ...range }, pattern };
}

function describeMember({ target, required, http, name }: Member, shapes: Shapes): Literal {
  return {
    target: shapes.get(target)?.name ?? target,
    required: required || undefined,
    at: http?.location,
    name: http?.name !== name ? http?.name : undefined,
  };
}
