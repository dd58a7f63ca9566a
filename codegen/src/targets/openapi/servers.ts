/**
 * The server for a caller that only chooses a region, derived from the endpoint rules.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
import type { Argument, Condition, Rule } from "../../model/endpoints.ts";
import type { Model } from "../../model/model.ts";
import { awsPartition } from "../../model/partitions.ts";
import { usualRules } from "../../model/usual-rules.ts";
import type { SpecObject } from "./objects.ts";

const regionPlaceholder = "{region}";

const partition = { ...awsPartition, supportsFIPS: true, supportsDualStack: true };

type Values = ReadonlyMap<string, unknown>;

export function serverOf({ service, rules }: Model): SpecObject {
  const usual = usualRules(service.endpointPrefix);
  const url = follow((rules ?? usual).rules) ?? follow(usual.rules) ?? "/";
  if (!url.includes(regionPlaceholder)) return { url };
  return {
    url,
    description: "The service in one region of the partition `aws`.",
    variables: { region: { default: "us-west-2", description: "Also the region that requests are signed for." } },
  };
}

/**
 * The URL of the first endpoint whose conditions hold. Undefined after an error rule or a URL that cannot be evaluated.
 */
function follow(rules: readonly Rule[], values: Values = new Map(inputs)): string | undefined {
  for (const rule of rules) {
    const inner = hold(rule.conditions, values);
    if (!inner) continue;
    if (rule.type === "tree") return follow(rule.rules, inner);
    const url = rule.type === "endpoint" ? evaluate(rule.endpoint.url, inner) : undefined;
    return typeof url === "string" ? url : undefined;
  }
  return undefined;
}

const inputs: readonly (readonly [name: string, value: unknown])[] = [
  ["Region", regionPlaceholder],
  ["UseFIPS", false],
  ["UseDualStack", false],
];

/** The values, with those that the conditions assign. Undefined if a condition does not hold. */
function hold(conditions: readonly Condition[], values: Values): Values | undefined {
  const inner = new Map(values);
  for (const condition of conditions) {
    const value = evaluate(condition, inner);
    if (value === undefined || value === false) return undefined;
    if (condition.assign !== undefined) inner.set(condition.assign, value);
  }
  return inner;
}

/** Undefined for a value that is not set, and for functions that cannot be evaluated without a concrete region. */
function evaluate(argument: Argument, values: Values): unknown {
  if (typeof argument === "string") return template(argument, values);
  if (typeof argument !== "object" || !("ref" in argument || "fn" in argument)) return argument;
  if ("ref" in argument) return values.get(argument.ref);
  const [first, second] = argument.argv.map((inner) => evaluate(inner, values));
  switch (argument.fn) {
    case "isSet":
      return first !== undefined;
    case "not":
      return first !== true;
    case "booleanEquals":
    case "stringEquals":
      return first === second;
    case "getAttr":
      return attribute(first, String(second));
    case "aws.partition":
      return partition;
    case "isValidHostLabel":
      return true;
    default:
      return undefined;
  }
}

function attribute(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Replaces `{Region}` and `{PartitionResult#dnsSuffix}` by their values. */
function template(text: string, values: Values): string {
  return text.replace(/\{([^{}#]+)(?:#([^{}]+))?\}/g, (_, name: string, path: string | undefined) => {
    const value = values.get(name);
    return String(path === undefined ? value : attribute(value, path));
  });
}
