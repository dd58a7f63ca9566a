/**
 * Where the service is for a caller that names a region and nothing else, read off its endpoint rules.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
import type { Argument, Condition, Rule } from "../../model/endpoints.ts";
import type { Model } from "../../model/model.ts";
import { usualRules } from "../endpoints.ts";
import type { SpecObject } from "./objects.ts";

const REGION = "{region}";

/** The partition in which most regions are. */
const PARTITION = {
  name: "aws",
  dnsSuffix: "amazonaws.com",
  dualStackDnsSuffix: "api.aws",
  supportsFIPS: true,
  supportsDualStack: true,
  implicitGlobalRegion: "us-east-1",
};

type Values = ReadonlyMap<string, unknown>;

export function serverOf({ service, rules }: Model): SpecObject {
  const usual = usualRules(service.endpointPrefix);
  const url = follow((rules ?? usual).rules) ?? follow(usual.rules) ?? "/";
  if (!url.includes(REGION)) return { url };
  return {
    url,
    description: "The service in one region of the partition `aws`.",
    variables: { region: { default: "us-west-2", description: "Also the region that requests are signed for." } },
  };
}

/** The URL of the first endpoint whose conditions hold; undefined where an error or what cannot be read is met first. */
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
  ["Region", REGION],
  ["UseFIPS", false],
  ["UseDualStack", false],
];

/** The values with those that the conditions give a name to; undefined where one does not hold. */
function hold(conditions: readonly Condition[], values: Values): Values | undefined {
  const inner = new Map(values);
  for (const condition of conditions) {
    const value = evaluate(condition, inner);
    if (value === undefined || value === false) return undefined;
    if (condition.assign !== undefined) inner.set(condition.assign, value);
  }
  return inner;
}

/** Undefined is what is not set, and also what a function gives that says nothing of a region without a name. */
function evaluate(given: Argument, values: Values): unknown {
  if (typeof given === "string") return template(given, values);
  if (typeof given !== "object" || !("ref" in given || "fn" in given)) return given;
  if ("ref" in given) return values.get(given.ref);
  const [first, second] = given.argv.map((argument) => evaluate(argument, values));
  switch (given.fn) {
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
      return PARTITION;
    case "isValidHostLabel":
      return true;
    default:
      return undefined;
  }
}

function attribute(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** `{Region}` and `{PartitionResult#dnsSuffix}` stand for values. */
function template(text: string, values: Values): string {
  return text.replace(/\{([^{}#]+)(?:#([^{}]+))?\}/g, (_, name: string, path: string | undefined) => {
    const value = values.get(name);
    return String(path === undefined ? value : attribute(value, path));
  });
}
