/**
 * Reads the test cases of a service's endpoint rules.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/parameters.html#smithy-rules-endpointtests-trait
 */
import type { EndpointCall, EndpointCase, WantedEndpoint } from "./inside/cases.ts";
import { type Model, nameOf, type Shape, shapeOf } from "./model.ts";
import { carry } from "./values.ts";

type Values = Readonly<Record<string, unknown>>;

interface WrittenEndpoint {
  readonly url: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: { readonly authSchemes?: readonly Values[] };
}

interface WrittenCall {
  readonly operationName: string;
  readonly operationParams?: Values;
  readonly builtInParams?: Values;
  readonly clientParams?: Values;
}

/** One case, as the trait contains it. */
interface Written {
  readonly documentation?: string;
  readonly params?: Values;
  readonly operationInputs?: readonly WrittenCall[];
  readonly expect: { readonly endpoint?: WrittenEndpoint; readonly error?: string };
}

interface RuleSet {
  readonly parameters: Readonly<Record<string, { readonly builtIn?: string }>>;
}

/** The names of the built-in parameters in the configuration of a client. */
const builtInNames: Readonly<Record<string, string>> = {
  "AWS::Region": "region",
  "AWS::UseFIPS": "useFipsEndpoint",
  "AWS::UseDualStack": "useDualstackEndpoint",
  "SDK::Endpoint": "endpoint",
  "AWS::Auth::AccountId": "accountId",
  "AWS::Auth::AccountIdEndpointMode": "accountIdEndpointMode",
};

/**
 * @returns the cases of a service. Cases without a region are left out: a client needs one in any case, for the signature
 */
export function endpointCases(model: Model, service: Shape): readonly EndpointCase[] {
  const { testCases = [] } = (service.traits?.["smithy.rules#endpointTests"] ?? {}) as {
    testCases?: readonly Written[];
  };
  const { parameters = {} } = (service.traits?.["smithy.rules#endpointRuleSet"] ?? {}) as Partial<RuleSet>;
  return testCases.flatMap((written, index): readonly EndpointCase[] => {
    const { documentation = "", params = {}, operationInputs = [] } = written;
    const named = Object.entries(params).map(([name, value]) => [codeName(name, parameters), value] as const);
    const local = Object.fromEntries(named);
    if (typeof local.region !== "string" || local.region === "") return [];
    const calls = operationInputs.flatMap((call) => callOf(model, service, call, local.region as string) ?? []);
    return [
      { kind: "endpoint", id: `endpoint ${index + 1} ${documentation}`, params: local, calls, want: wanted(written) },
    ];
  });
}

function codeName(name: string, parameters: RuleSet["parameters"]): string {
  const { builtIn = "" } = parameters[name] ?? {};
  return builtInNames[builtIn] ?? firstLower(name);
}

/** Returns the name with a small first word: `apiType` for `ApiType`, and `kvsArn` for `KVSArn`. */
function firstLower(name: string): string {
  const head = /^([A-Z]+)(?=[A-Z][a-z])|^[A-Z]+/.exec(name)?.[0] ?? "";
  return head.toLowerCase() + name.slice(head.length);
}

/** @returns undefined for an operation that the generator leaves out */
function callOf(model: Model, service: Shape, call: WrittenCall, region: string): EndpointCall | undefined {
  const { operationName, operationParams = {}, builtInParams = {}, clientParams = {} } = call;
  const id = (service.operations ?? []).map(({ target }) => target).find((target) => nameOf(target) === operationName);
  if (id === undefined) return undefined;
  const { input = { target: "smithy.api#Unit" } } = shapeOf(model, id);
  const builtIn = Object.entries(builtInParams).map(([name, value]) => [builtInNames[name] ?? name, value]);
  const client = Object.entries(clientParams).map(([name, value]) => [firstLower(name), value]);
  return {
    command: `${operationName}Command`,
    input: carry(model, input, operationParams, "input"),
    config: { region, ...Object.fromEntries([...builtIn, ...client]) },
  };
}

function wanted({ expect: { endpoint, error } }: Written): WantedEndpoint {
  if (!endpoint) return { error: error ?? "" };
  const { url, headers = {}, properties = {} } = endpoint;
  const listed = Object.entries(headers).map(([name, values]) => [name, values.join(", ")]);
  const scheme = properties.authSchemes?.find(({ name }) => name === "sigv4");
  const { signingName, signingRegion } = (scheme ?? {}) as { signingName?: string; signingRegion?: string };
  const scope = { ...(signingName && { service: signingName }), ...(signingRegion && { region: signingRegion }) };
  return { url, headers: Object.fromEntries(listed), scope };
}
