/**
 * Reads the test cases of a model that apply to clients.
 *
 * @see https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html
 */
import { endpointCases } from "./endpoint-cases.ts";
import type { Case } from "./inside/cases.ts";
import { hasTrait, type Model, membersOf, nameOf, type Reference, type Shape, shapeOf } from "./model.ts";
import { carry, sampleInput } from "./values.ts";

const PROTOCOL = "aws.protocols#restJson1";
const UNIT: Reference = { target: "smithy.api#Unit" };

/** One case, as a trait of the model contains it. */
interface Written {
  readonly id: string;
  readonly protocol: string;
  readonly appliesTo?: "client" | "server";
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly bodyMediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly uri?: string;
  readonly queryParams?: readonly string[];
  readonly forbidQueryParams?: readonly string[];
  readonly requireQueryParams?: readonly string[];
  readonly forbidHeaders?: readonly string[];
  readonly requireHeaders?: readonly string[];
  readonly host?: string;
  readonly resolvedHost?: string;
  readonly code?: number;
}

export interface ServiceCases {
  readonly service: string;
  readonly cases: readonly Case[];
}

/** @returns the services that have cases for clients */
export function collectCases(model: Model): readonly ServiceCases[] {
  const services = Object.entries(model.shapes).filter(([, { type }]) => type === "service");
  const found = services.map(([service, shape]) => ({
    service,
    cases: [...casesOf(model, shape), ...endpointCases(model, shape)],
  }));
  return found.filter(({ cases }) => cases.length > 0);
}

/** Operations with event streams have other tests, and the generator leaves these operations out. */
export function hasEventStream(model: Model, operation: Shape): boolean {
  return [operation.input, operation.output].some((reference) =>
    Object.values(membersOf(model, shapeOf(model, (reference ?? UNIT).target))).some(({ target }) => {
      const shape = shapeOf(model, target);
      return shape.type === "union" && hasTrait(shape, "streaming");
    }),
  );
}

function casesOf(model: Model, service: Shape): readonly Case[] {
  const ids = [...new Set((service.operations ?? []).map(({ target }) => target))].sort();
  const operations = ids.map((id) => [id, shapeOf(model, id)] as const);
  const callable = operations.filter(([, shape]) => !hasEventStream(model, shape));
  // Every operation reads an error in the same way, so any operation will do.
  const errors = new Map<string, string>();
  for (const [id, { errors: own = [] }] of callable) for (const { target } of own) errors.set(target, id);
  return [
    ...callable.flatMap(([id, shape]) => operationCases(model, id, shape)),
    ...[...errors].flatMap(([error, operation]) => errorCases(model, service, error, operation)),
  ];
}

function operationCases(model: Model, id: string, shape: Shape): readonly Case[] {
  const { input = UNIT, output = UNIT } = shape;
  const base = { command: commandOf(id) };
  const auth = shape.traits?.["smithy.api#auth"];
  const unsigned = hasTrait(shape, "optionalAuth") || (Array.isArray(auth) && auth.length === 0);
  const requests = writtenCases(shape, "httpRequestTests").map(
    (written): Case => ({
      ...base,
      ...common(written),
      kind: "request",
      input: carry(model, input, written.params ?? {}, "input"),
      method: written.method ?? "",
      uri: written.uri ?? "",
      queryParams: written.queryParams ?? [],
      forbidQueryParams: written.forbidQueryParams ?? [],
      requireQueryParams: written.requireQueryParams ?? [],
      forbidHeaders: written.forbidHeaders ?? [],
      requireHeaders: written.requireHeaders ?? [],
      host: written.host ?? "example.com",
      ...(written.resolvedHost !== undefined && { resolvedHost: written.resolvedHost }),
      unsigned,
    }),
  );
  const responses = writtenCases(shape, "httpResponseTests").map(
    (written): Case => ({
      ...base,
      ...common(written),
      kind: "response",
      input: sampleInput(model, input),
      code: written.code ?? 200,
      output: carry(model, output, written.params ?? {}, "output"),
      members: Object.keys(membersOf(model, shapeOf(model, output.target))),
    }),
  );
  return [...requests, ...responses];
}

function errorCases(model: Model, service: Shape, id: string, operation: string): readonly Case[] {
  return writtenCases(shapeOf(model, id), "httpResponseTests").map((written) => ({
    ...common(written),
    kind: "response",
    command: commandOf(operation),
    input: sampleInput(model, shapeOf(model, operation).input ?? UNIT),
    code: written.code ?? 500,
    output: carry(model, { target: id }, written.params ?? {}, "output"),
    members: Object.keys(membersOf(model, shapeOf(model, id))),
    error: service.rename?.[id] ?? nameOf(id),
  }));
}

function writtenCases({ traits }: Shape, trait: "httpRequestTests" | "httpResponseTests"): readonly Written[] {
  const all = (traits?.[`smithy.test#${trait}`] ?? []) as readonly Written[];
  return all.filter(({ protocol, appliesTo }) => protocol === PROTOCOL && appliesTo !== "server");
}

function common({ id, body, bodyMediaType, headers = {} }: Written) {
  const json = /[/+]json$/.test(bodyMediaType ?? "");
  return { id, headers, json, ...(body !== undefined && { body }) };
}

function commandOf(id: string): string {
  return `${nameOf(id).replace(/^./, (first) => first.toUpperCase())}Command`;
}
