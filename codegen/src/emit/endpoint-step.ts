/** The step of an operation that resolves its own endpoint, with the parameters that it and its input set. */
import { GenerationError } from "../fault.ts";
import type { ContextValue } from "../model/context-params.ts";
import type { Operation } from "../model/operation.ts";
import { coreValue } from "../plan/core-symbols.ts";
import type { EndpointParam } from "../plan/endpoint-params.ts";
import type { Plan } from "../plan/plan.ts";
import { type SymbolRef, valueSymbol } from "../plan/symbols.ts";
import { type Code, code, joinCode, propertyName } from "./code.ts";
import { compileJmesPath } from "./jmespath.ts";
import { type JmesType, JmesTypes, nameOf } from "./jmespath-types.ts";

/** @returns undefined for a service whose endpoints depend on the client alone */
export function endpointStep(operation: Operation, plan: Plan): Code | undefined {
  if (!plan.endpoint.deferred) return undefined;
  const input = plan.operations.find((planned) => planned.operation === operation)?.input;
  const values = plan.endpoint.own.flatMap((param) => {
    const value = operation.contextParams.get(param.name);
    return value && input ? [code`${param.local}: ${valueIn(value, param, { operation, input, plan })}`] : [];
  });
  const own = values.length === 0 ? code`{}` : code`{ ${joinCode(values, ", ")} }`;
  const usesInput = [...operation.contextParams.values()].some(({ kind }) => kind !== "static");
  const parameters = usesInput ? "(request, input)" : "(request)";
  const resolve = valueSymbol("resolveEndpoint", "endpoints");
  return code`${parameters} => ${coreValue("useEndpoint")}(request, ${resolve}, ${own})`;
}

interface Place {
  readonly operation: Operation;
  readonly input: SymbolRef;
  readonly plan: Plan;
}

/** @throws GenerationError for a path that is not supported or does not fit the input */
function valueIn(value: ContextValue, param: EndpointParam, { operation, input, plan }: Place): Code {
  if (value.kind === "static") return code`${JSON.stringify(value.value)}`;
  if (value.kind === "member") {
    const property = propertyName(value.member);
    return code`input${property === value.member ? `.${property}` : `[${property}]`}`;
  }
  const { path } = value;
  try {
    const types = new JmesTypes(plan.model.shapes);
    const type = types.ofExpression(path, types.ofShape(operation.input));
    if (!fits(type, param)) throw new Error(`is ${nameOf(type)} and not ${param.type}`);
    return code`${compileJmesPath(path, { value: `(input as ${input.name})` })}`;
  } catch (cause) {
    const { file, id: shape } = operation;
    const problem = `the path ${path} of the endpoint parameter ${param.name}: ${(cause as Error).message}`;
    throw new GenerationError([
      { file, shape, problem, expected: "a path of the supported subset that fits the input" },
    ]);
  }
}

function fits(type: JmesType, { type: wanted }: EndpointParam): boolean {
  if (type.kind === "any") return true;
  if (wanted !== "readonly string[]") return type.kind === wanted;
  return type.kind === "list" && (type.item.kind === "string" || type.item.kind === "any");
}
