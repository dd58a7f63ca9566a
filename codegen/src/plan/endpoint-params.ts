/** Finds the source of each parameter of the endpoint rules of a service, and gives it a name in code. */
import { GenerationError } from "../fault.ts";
import { refusedSchemes } from "../model/endpoint-schemes.ts";
import type { RuleSet } from "../model/endpoints.ts";
import { foldRules } from "../model/fold-rules.ts";
import type { Model } from "../model/model.ts";
import { compare } from "../model/order.ts";
import { usualRules } from "../model/usual-rules.ts";
import { referencesOf } from "../model/walk-rules.ts";
import { clientOptions } from "./core-symbols.ts";
import { camelCase, identifier } from "./words.ts";

/** A parameter that the rules refer to. */
export interface EndpointParam {
  /** The name in the model. */
  readonly name: string;
  /** The name in code. */
  readonly local: string;
  readonly type: "string" | "boolean" | "readonly string[]";
  /** `core`: every client has it. `own`: only clients of this service have it. `none`: it only has its default. */
  readonly source: "core" | "own" | "none";
  /** True if operations set it. */
  readonly isBound: boolean;
  /** True if it is an option of clients. */
  readonly isOption: boolean;
  readonly documentation: string | undefined;
  readonly required: boolean;
  readonly default: string | boolean | readonly string[] | undefined;
}

export interface EndpointPlan {
  /** The rules, without conditions that are known to hold and rules that never apply. */
  readonly rules: RuleSet["rules"];
  /** The parameters that the rules refer to, sorted by their names in code. */
  readonly params: readonly EndpointParam[];
  /** The parameters that only this service has, sorted by their names in code. */
  readonly own: readonly EndpointParam[];
  /** True if the endpoint depends on the operation, its input or the account. Each operation then resolves its own. */
  readonly deferred: boolean;
}

interface BuiltIn {
  readonly local: string;
  readonly source: "core" | "own";
  readonly documentation?: string;
}

/** The built-in parameters of the specification that clients support. */
const builtIns: Readonly<Record<string, BuiltIn>> = {
  "AWS::Region": { local: "region", source: "core" },
  "AWS::UseFIPS": { local: "useFipsEndpoint", source: "core" },
  "AWS::UseDualStack": { local: "useDualstackEndpoint", source: "core" },
  "SDK::Endpoint": { local: "endpoint", source: "core" },
  "AWS::Auth::AccountId": {
    local: "accountId",
    source: "own",
    documentation: "The id of the AWS account, or an async function. Default: the `accountId` of the credentials.",
  },
  "AWS::Auth::AccountIdEndpointMode": {
    local: "accountIdEndpointMode",
    source: "own",
    documentation: "Whether the endpoint contains the id of the account: `preferred`, `required` or `disabled`.",
  },
};

/** Names that other parts of `endpoints.ts` use. */
const usedNames: readonly string[] = (
  "params partition partitionDomains parseArn parseUrl isValidHostLabel substring uriEncode resolveEndpoint token " +
  Object.values(builtIns)
    .map(({ local }) => local)
    .join(" ")
).split(" ");

/** @throws GenerationError that names a parameter which is not supported */
export function endpointPlanOf(model: Model): EndpointPlan {
  try {
    return planParams(model);
  } catch (cause) {
    throw ruleFault(model, cause as Error);
  }
}

/** The fault of rules that cannot be compiled. */
export function ruleFault({ service, operations }: Model, { message: problem }: Error): GenerationError {
  const file = operations[0]?.file;
  return new GenerationError([{ file, shape: service.id, problem, expected: "a rule set of the standard functions" }]);
}

function planParams({ rules, service, operations, clientParams }: Model): EndpointPlan {
  const ruleSet = rules ?? usualRules(service.endpointPrefix);
  const bound = new Set(operations.flatMap(({ contextParams }) => [...contextParams.keys()]));
  const taken = new Set([...usedNames, ...Object.keys(clientOptions)]);
  const params = Object.entries(ruleSet.parameters)
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([name, parameter]): readonly EndpointParam[] => {
      const { builtIn, required = false } = parameter;
      const value = parameter.default;
      const known = builtIn !== undefined && Object.hasOwn(builtIns, builtIn) ? builtIns[builtIn] : undefined;
      const isBound = bound.has(name);
      const isOption = known?.source === "own" || clientParams.has(name);
      const source = known?.source ?? (isBound || isOption ? "own" : "none");
      if (source === "none" && (builtIn !== undefined || (required && value === undefined))) {
        throw new Error(`the endpoint parameter ${name} (${builtIn ?? "not built in"}) is not supported`);
      }
      if (source === "none" && value === undefined) return [];
      const local = known?.local ?? freeName(name, taken);
      const documentation = known?.documentation ?? clientParams.get(name)?.documentation;
      const type = typeOf(parameter.type);
      return [{ name, local, type, source, isBound, isOption, documentation, required, default: defaultOf(value) }];
    });
  const isSet = ({ name, default: value }: EndpointParam): boolean =>
    // Core always has a region when it resolves an endpoint.
    ruleSet.parameters[name]?.builtIn === "AWS::Region" || value !== undefined;
  const names = new Set(params.map(({ name }) => name));
  const folded = foldRules(ruleSet.rules, {
    set: new Set(params.filter(isSet).map(({ name }) => name)),
    unset: new Set(Object.keys(ruleSet.parameters).filter((name) => !names.has(name))),
  });
  const refused = refusedSchemes(folded);
  if (refused !== undefined) {
    throw new Error(`all endpoints only accept ${refused} signatures, which clients do not send`);
  }
  const referred = new Set([...referencesOf(folded)].map(({ name }) => name));
  const used = params
    .filter(({ name, source }) => source === "core" || referred.has(name))
    .sort((a, b) => compare(a.local, b.local));
  const own = used.filter(({ source }) => source === "own");
  const deferred = own.some(({ isBound, local }) => isBound || local === "accountId");
  return { rules: folded, params: used, own, deferred };
}

function typeOf(type: string): EndpointParam["type"] {
  if (/^boolean$/i.test(type)) return "boolean";
  return /array$/i.test(type) ? "readonly string[]" : "string";
}

function defaultOf(value: unknown): EndpointParam["default"] {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(String) : undefined;
}

function freeName(name: string, taken: Set<string>): string {
  let local = identifier(camelCase(name));
  while (taken.has(local)) local = `${local}_`;
  taken.add(local);
  return local;
}
