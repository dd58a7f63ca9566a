/**
 * Compiles an endpoint rule set to code that calls the standard functions in core.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */
import { type Code, code, joinCode } from "../../../emit/code.ts";
import { schemesOfEndpoint } from "../../../model/endpoint-schemes.ts";
import type { Condition, Rule } from "../../../model/endpoints.ts";
import { isPartition } from "../../../model/fold-rules.ts";
import { compare } from "../../../model/order.ts";
import { conditionsOf, referencesOf } from "../../../model/walk-rules.ts";
import { coreValue } from "../../../plan/core-symbols.ts";
import type { EndpointParam, EndpointPlan } from "../../../plan/endpoint-params.ts";
import { camelCase, identifier } from "../../../plan/words.ts";
import { call, expression, type Scope } from "./expressions.ts";

/** @throws Error that names the part of the rule set that is not supported */
export function compileRules({ rules, params }: EndpointPlan): readonly Code[] {
  const variables = new Map(params.map(({ name, local }) => [name, local]));
  const declared = params.map(({ local, default: value }) =>
    value === undefined || value === false ? local : `${local} = ${JSON.stringify(value)}`,
  );
  const checks = params
    .filter(mustBeGiven)
    .flatMap(({ name, local }) => [
      code`if (${local} === undefined) {`,
      code`  throw new ${coreValue("EndpointError")}(${JSON.stringify(`Invalid Configuration: Missing ${name}`)});`,
      code`}`,
    ]);
  const scope: Scope = { variables, parts: new Map(), domainsOnly: needsDomainsOnly(rules) };
  return [code`const { ${declared.join(", ")} } = params;`, ...checks, ...compileList(rules, scope)];
}

/** Core always has a region, and a switch that is not set is off. */
function mustBeGiven({ local, type, required, default: value }: EndpointParam): boolean {
  return required && value === undefined && local !== "region" && type !== "boolean";
}

const domains: readonly string[] = ["dnsSuffix", "dualStackDnsSuffix"];

/** True if the rules only need the domains of partitions. The other facts then stay out of bundles. */
function needsDomainsOnly(rules: readonly Rule[]): boolean {
  const partitions = new Set(
    [...conditionsOf(rules)].filter(isPartition).flatMap(({ assign }) => (assign === undefined ? [] : [assign])),
  );
  const references = [...referencesOf(rules)].filter(({ name }) => partitions.has(name));
  return references.every(({ path }) => path !== undefined && domains.includes(path));
}

/** Compiles rules in order. The first rule whose conditions hold decides. If none holds, the code throws. */
function compileList(rules: readonly Rule[], scope: Scope): readonly Code[] {
  const lines: Code[] = [];
  const declared = new Set<string>();
  for (const rule of rules) {
    const assigned = rule.conditions.flatMap(({ assign }) => (assign === undefined ? [] : [camelCase(assign)]));
    const compiled = compileConditions(rule.conditions, rule, scope);
    const again = assigned.some((name) => declared.has(name));
    lines.push(...(again ? [code`{`, ...indented(compiled), code`}`] : compiled));
    for (const name of assigned) declared.add(name);
    if (rule.conditions.every(isPartition)) return lines;
  }
  return [...lines, code`throw new ${coreValue("EndpointError")}("No endpoint rule matches this configuration");`];
}

/** Compiles consecutive conditions to one `if`. A condition that assigns its value to a variable is separate. */
function compileConditions(conditions: readonly Condition[], rule: Rule, scope: Scope): readonly Code[] {
  const [first] = conditions;
  if (!first) return conclude(rule, scope);
  if (first.assign !== undefined) {
    if (isPartition(first) && scope.domainsOnly) return withDomains(first, conditions.slice(1), rule, scope);
    const local = localName(first.assign, scope);
    const inner = { ...scope, variables: new Map([...scope.variables, [first.assign, local]]) };
    const body = compileConditions(conditions.slice(1), rule, inner);
    if (isPartition(first)) return [code`const ${local} = ${call(first, scope)};`, ...body];
    return [
      code`const ${local} = ${call(first, scope)};`,
      code`if (${local} !== undefined) {`,
      ...indented(body),
      code`}`,
    ];
  }
  const until = conditions.findIndex(({ assign }) => assign !== undefined);
  const run = until < 0 ? conditions : conditions.slice(0, until);
  const tests = joinCode(
    run.map((condition) => call(condition, scope)),
    " && ",
  );
  const body = compileConditions(conditions.slice(run.length), rule, scope);
  return [code`if (${tests}) {`, ...indented(body), code`}`];
}

/** Assigns the domains of a partition that the rule uses to variables. */
function withDomains(
  partition: Condition,
  conditions: readonly Condition[],
  rule: Rule,
  scope: Scope,
): readonly Code[] {
  const used = [...referencesOf([rule])].filter(({ name }) => name === partition.assign).map(({ path }) => path);
  const parts = new Map(scope.parts);
  const locals = domains.map((domain) => {
    if (!used.includes(domain)) return "";
    const local = localName(domain, { ...scope, parts });
    parts.set(`${partition.assign}#${domain}`, local);
    return local;
  });
  const listed = locals.slice(0, locals.findLastIndex((local) => local !== "") + 1);
  const body = compileConditions(conditions, rule, { ...scope, parts });
  if (listed.length === 0) return body;
  return [code`const [, ${listed.join(", ")}] = ${call(partition, scope)};`, ...body];
}

/** Names of imports and parameters, which variables must not shadow. */
const usedNames: readonly string[] = (
  "params region endpoint useFipsEndpoint useDualstackEndpoint partition partitionDomains parseArn parseUrl " +
  "isValidHostLabel substring uriEncode resolveEndpoint"
).split(" ");

function localName(assign: string, { variables, parts }: Scope): string {
  const taken = new Set([...usedNames, ...variables.values(), ...parts.values()]);
  let name = identifier(camelCase(assign));
  while (taken.has(name)) name = `${name}_`;
  return name;
}

function conclude(rule: Rule, scope: Scope): readonly Code[] {
  if (rule.type === "tree") return compileList(rule.rules, scope);
  if (rule.type === "error") return [code`throw new ${coreValue("EndpointError")}(${expression(rule.error, scope)});`];
  const { url, headers = {}, properties = {} } = rule.endpoint;
  const { scheme, refused } = schemesOfEndpoint(properties);
  if (refused !== undefined) {
    return [
      code`throw new ${coreValue("EndpointError")}(${JSON.stringify(`This endpoint only accepts ${refused} signatures`)});`,
    ];
  }
  const fields = [code`url: ${expression(url, scope)}`];
  const entries = Object.entries(headers)
    .sort(([a], [b]) => compare(a, b))
    .map(
      ([name, values]) =>
        code`${JSON.stringify(name)}: ${joinCode(
          values.map((value) => expression(value, scope)),
          ' + ", " + ',
        )}`,
    );
  if (entries.length > 0) fields.push(code`headers: { ${joinCode(entries, ", ")} }`);
  const signing = [
    ["service", scheme?.signingName],
    ["region", scheme?.signingRegion],
  ] as const;
  const parts = signing.flatMap(([key, value]) =>
    value === undefined ? [] : [code`${key}: ${expression(value, scope)}`],
  );
  if (parts.length > 0) fields.push(code`scope: { ${joinCode(parts, ", ")} }`);
  return [code`return { ${joinCode(fields, ", ")} };`];
}

function indented(lines: readonly Code[]): readonly Code[] {
  return lines.map((line) => code`  ${line}`);
}
