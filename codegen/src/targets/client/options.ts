/** The options that only the clients of one service have: parameters of its endpoint rules, and the bearer token. */
import { type Code, code, type Literal } from "../../emit/code.ts";
import type { PropertySpec } from "../../emit/files.ts";
import { coreType } from "../../plan/core-symbols.ts";
import type { EndpointParam } from "../../plan/endpoint-params.ts";
import type { Plan } from "../../plan/plan.ts";

interface OwnOption {
  /** The property of the client's configuration. */
  readonly property: PropertySpec;
  /** The expected value, as core checks it. */
  readonly expected: string;
}

/** @returns the options of the service, sorted by name; most services have none */
export function ownOptions(plan: Plan): readonly OwnOption[] {
  const params = plan.endpoint.own.filter(({ isOption }) => isOption).map(optionOf);
  const takesToken = plan.model.operations.some(({ request }) => request.auth === "bearer");
  return takesToken ? [...params, token] : params;
}

/** The options by name with their expected values, for `withOwnOptions` of core. */
export function expectedOf(options: readonly OwnOption[]): Literal {
  return Object.fromEntries(options.map(({ property, expected }) => [property.name, expected]));
}

const token: OwnOption = {
  expected: "an object or function",
  property: {
    name: "token",
    optional: true,
    docs: ["The bearer token, or an async provider, whose tokens are cached and renewed before they expire."],
    type: code`${coreType("BearerToken")} | ${coreType("TokenProvider")} | undefined`,
  },
};

const expectedTypes: Readonly<Record<EndpointParam["type"], string>> = {
  string: "a string",
  boolean: "a boolean",
  "readonly string[]": "a list of strings",
};

function optionOf({ name, local, type, documentation }: EndpointParam): OwnOption {
  const isAccount = local === "accountId";
  const text: Code = isAccount
    ? code`string | (() => Promise<string | undefined>) | undefined`
    : code`${type} | undefined`;
  const docs = [documentation ?? `The parameter ${name} of the endpoint rules.`];
  return {
    expected: isAccount ? "a string or function" : expectedTypes[type],
    property: { name: local, optional: true, docs, type: text },
  };
}
