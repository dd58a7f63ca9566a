/**
 * Compiles an endpoint rule set to code that calls the standard functions in core.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html
 */
import { type Code, code, joinCode } from "../../emit/code.ts";
import type { Argument, Condition, FunctionCall, Rule, RuleExpression, RuleSet } from "../../model/endpoints.ts";
import { foldRules, isPartition } from "../../model/fold-rules.ts";
import { byName, compare } from "../../model/order.ts";
import { type CoreValue, coreValue } from "../../plan/core-symbols.ts";
import { camelCase, identifier } from "../../plan/words.ts";

/** The names in core of the built-in parameters of the specification. */
const builtIns: Readonly<Record<string, string>> = {
  "AWS::Region": "region",
  "AWS::UseFIPS": "useFipsEndpoint",
  "AWS::UseDualStack": "useDualstackEndpoint",
  "SDK::Endpoint": "endpoint",
};

/** @throws Error that names the part of the rule set that is not supported */
export function compileRules({ parameters, rules }: RuleSet): readonly Code[] {
  const unset = new Set<string>();
  const set = new Set<string>();
  const names = Object.entries(parameters).flatMap(([name, { builtIn, required, default: value }]) => {
    const local = builtIn === undefined ? undefined : builtIns[builtIn];
    if (local === undefined) {
      if (builtIn !== undefined || required || value !== undefined)
        throw new Error(`the endpoint parameter ${name} (${builtIn ?? "not built in"}) is not supported`);
      unset.add(name);
      return [];
    }
    // Core always has a region when it resolves an endpoint.
    if (builtIn === "AWS::Region") set.add(name);
    const hasDefault = typeof value === "string";
    const declared = hasDefault ? `${local} = ${JSON.stringify(value)}` : local;
    return [{ name, local, declared, mustBeGiven: required === true && value === undefined && local === "endpoint" }];
  });
  const folded = foldRules(rules, { set, unset });
  const variables = new Map(names.map(({ name, local }) => [name, local]));
  // Most rules only need the domains of a partition. The other facts then stay out of bundles.
  const wholePartition = /implicitGlobalRegion|supportsFIPS|supportsDualStack|#name|,"name"\]/.test(
    JSON.stringify(folded),
  );
  if (!wholePartition) variables.set("aws.partition", "partitionDomains");
  const destructured = names.map(({ declared }) => declared).sort();
  const missing = names.filter(({ mustBeGiven }) => mustBeGiven).sort(byName);
  const checks = missing.flatMap(({ name, local }) => [
    code`if (${local} === undefined) {`,
    code`  throw new ${coreValue("EndpointError")}(${JSON.stringify(`Invalid Configuration: Missing ${name}`)});`,
    code`}`,
  ]);
  return [code`const { ${destructured.join(", ")} } = params;`, ...checks, ...compileList(folded, variables)];
}

type Variables = ReadonlyMap<string, string>;

/** Compiles rules in order. The first rule whose conditions hold decides. If none holds, the code throws. */
function compileList(rules: readonly Rule[], variables: Variables): readonly Code[] {
  const lines: Code[] = [];
  const declared = new Set<string>();
  for (const rule of rules) {
    const assigned = rule.conditions.flatMap(({ assign }) => (assign === undefined ? [] : [camelCase(assign)]));
    const compiled = compileConditions(rule.conditions, rule, variables);
    const again = assigned.some((name) => declared.has(name));
    lines.push(...(again ? [code`{`, ...indented(compiled), code`}`] : compiled));
    for (const name of assigned) declared.add(name);
    if (rule.conditions.every(isPartition)) return lines;
  }
  return [...lines, code`throw new ${coreValue("EndpointError")}("No endpoint rule matches this configuration");`];
}

/** Compiles consecutive conditions to one `if`. A condition that assigns its value to a variable is separate. */
function compileConditions(conditions: readonly Condition[], rule: Rule, variables: Variables): readonly Code[] {
  const [first] = conditions;
  if (!first) return conclude(rule, variables);
  if (first.assign !== undefined) {
    if (isPartition(first) && variables.has("aws.partition"))
      return withDomains(first, conditions.slice(1), rule, variables);
    const local = localName(first.assign, variables);
    const inner = new Map([...variables, [first.assign, local]]);
    const body = compileConditions(conditions.slice(1), rule, inner);
    if (isPartition(first)) return [code`const ${local} = ${call(first, variables)};`, ...body];
    return [
      code`const ${local} = ${call(first, variables)};`,
      code`if (${local} !== undefined) {`,
      ...indented(body),
      code`}`,
    ];
  }
  const until = conditions.findIndex(({ assign }) => assign !== undefined);
  const run = until < 0 ? conditions : conditions.slice(0, until);
  const tests = joinCode(
    run.map((condition) => call(condition, variables)),
    " && ",
  );
  const body = compileConditions(conditions.slice(run.length), rule, variables);
  return [code`if (${tests}) {`, ...indented(body), code`}`];
}

/** Assigns the domains of a partition that the rule uses to variables. */
function withDomains(
  partition: Condition,
  conditions: readonly Condition[],
  rule: Rule,
  variables: Variables,
): readonly Code[] {
  const inner = new Map(variables);
  const locals = ["dnsSuffix", "dualStackDnsSuffix"].map((domain) => {
    if (!new RegExp(`[#"]${domain}`).test(JSON.stringify(rule))) return "";
    const local = localName(domain, inner);
    inner.set(`${partition.assign}#${domain}`, local);
    return local;
  });
  const used = locals.slice(0, locals.findLastIndex((local) => local !== "") + 1);
  const body = compileConditions(conditions, rule, inner);
  if (used.length === 0) return body;
  return [code`const [, ${used.join(", ")}] = ${call(partition, variables)};`, ...body];
}

/** Names of imports and parameters, which variables must not shadow. */
const usedNames: ReadonlySet<string> = new Set(
  (
    "params region endpoint useFipsEndpoint useDualstackEndpoint partition partitionDomains parseArn parseUrl isValidHostLabel substring uriEncode " +
    "resolveEndpoint"
  ).split(" "),
);

function localName(assign: string, variables: Variables): string {
  const taken = new Set([...usedNames, ...variables.values()]);
  let name = identifier(camelCase(assign));
  while (taken.has(name)) name = `${name}_`;
  return name;
}

function conclude(rule: Rule, variables: Variables): readonly Code[] {
  if (rule.type === "tree") return compileList(rule.rules, variables);
  if (rule.type === "error")
    return [code`throw new ${coreValue("EndpointError")}(${expression(rule.error, variables)});`];
  const { url, headers = {}, properties = {} } = rule.endpoint;
  const fields = [code`url: ${expression(url, variables)}`];
  const entries = Object.entries(headers)
    .sort(([a], [b]) => compare(a, b))
    .map(
      ([name, values]) =>
        code`${JSON.stringify(name)}: ${joinCode(
          values.map((value) => expression(value, variables)),
          ' + ", " + ',
        )}`,
    );
  if (entries.length > 0) fields.push(code`headers: { ${joinCode(entries, ", ")} }`);
  const { authSchemes } = properties;
  const scheme = firstScheme(authSchemes);
  if (Array.isArray(authSchemes) && authSchemes.length > 0 && !scheme) {
    const names = authSchemes.map((other: { readonly name?: unknown }) => String(other?.name)).join(", ");
    return [
      code`throw new ${coreValue("EndpointError")}(${JSON.stringify(`This endpoint only accepts ${names} signatures`)});`,
    ];
  }
  const scope = (["signingName", "signingRegion"] as const).flatMap((key) => {
    const value = scheme?.[key];
    return value === undefined
      ? []
      : [code`${key === "signingName" ? "service" : "region"}: ${expression(value, variables)}`];
  });
  if (scope.length > 0) fields.push(code`scope: { ${joinCode(scope, ", ")} }`);
  return [code`return { ${joinCode(fields, ", ")} };`];
}

function firstScheme(schemes: unknown): Partial<Record<"signingName" | "signingRegion", string>> | undefined {
  return Array.isArray(schemes) ? schemes.find((scheme) => scheme?.name === "sigv4") : undefined;
}

function expression(value: RuleExpression, variables: Variables): Code {
  if (typeof value === "string") return template(value, variables);
  return argument(value, variables);
}

/** Compiles `https://{Region}.{Result#suffix}` to a template literal. Doubled braces are literal braces. */
function template(text: string, variables: Variables): Code {
  if (!/[{}]/.test(text)) return code`${JSON.stringify(text)}`;
  const parts = text.split(/(\{\{|\}\}|\{[^{}]+\})/).map((part): string => {
    if (part === "{{" || part === "}}") return part.charAt(0);
    if (!/^\{.+\}$/.test(part)) return part.replace(/[`\\]|\$\{/g, "\\$&");
    const [name = "", path] = part.slice(1, -1).split("#");
    return `\${${path === undefined ? variableOf(name, variables) : attribute(name, path, variables)}}`;
  });
  return code`\`${parts.join("")}\``;
}

function argument(value: Argument, variables: Variables): Code {
  if (typeof value === "string") return template(value, variables);
  if (typeof value === "boolean" || typeof value === "number") return code`${String(value)}`;
  if ("ref" in value) return code`${variableOf(value.ref, variables)}`;
  if ("fn" in value) return call(value, variables);
  return code`[${joinCode(
    (value as readonly Argument[]).map((item) => argument(item, variables)),
    ", ",
  )}]`;
}

const functionNames: Readonly<Record<string, CoreValue>> = {
  "aws.partition": "partition",
  "aws.parseArn": "parseArn",
  parseURL: "parseUrl",
  isValidHostLabel: "isValidHostLabel",
  substring: "substring",
  uriEncode: "uriEncode",
};

function call({ fn, argv }: FunctionCall, variables: Variables): Code {
  checkArguments(fn, argv);
  const [first = code``, second = code``] = argv.map((value) => argument(value, variables));
  const path = argv[1];
  switch (fn) {
    case "isSet":
      return code`${first} !== undefined`;
    case "not":
      return code`!(${first})`;
    case "booleanEquals":
    case "stringEquals":
      if (argv[1] === true) return first;
      // A value that is not set counts as false.
      return argv[1] === false ? code`!(${first})` : code`${first} === ${second}`;
    case "getAttr": {
      const [from] = argv;
      const isReference = typeof from === "object" && "ref" in from;
      return isReference ? code`${attribute(from.ref, String(path), variables)}` : code`${first}.${String(path)}`;
    }
    default: {
      const name = variables.has(fn) ? "partitionDomains" : functionNames[fn];
      if (name === undefined) throw new Error(`the endpoint function ${fn} is not supported`);
      const all = argv.map((value) => argument(value, variables));
      return code`${coreValue(name)}(${joinCode(all, ", ")})`;
    }
  }
}

/** The types of the arguments of each function. `any` is a value of any type. */
const argumentTypes: Readonly<Record<string, readonly ("any" | "boolean" | "number" | "path" | "string")[]>> = {
  isSet: ["any"],
  not: ["boolean"],
  booleanEquals: ["boolean", "boolean"],
  stringEquals: ["string", "string"],
  getAttr: ["any", "path"],
  "aws.partition": ["string"],
  "aws.parseArn": ["string"],
  parseURL: ["string"],
  isValidHostLabel: ["string", "boolean"],
  substring: ["string", "number", "number", "boolean"],
  uriEncode: ["string"],
};

/** @throws Error for another number of arguments, and for a literal of another type */
function checkArguments(fn: string, argv: readonly Argument[]): void {
  const types = argumentTypes[fn];
  const fits = (value: Argument, index: number): boolean => {
    const type = types?.[index];
    if (type === "path") return typeof value === "string" && /^\w+(\[\d+\])?(\.\w+(\[\d+\])?)*$/.test(value);
    if (Array.isArray(value)) return false;
    return type === "any" ? typeof value === "object" : typeof value === "object" || typeof value === type;
  };
  if (!types || (argv.length === types.length && argv.every(fits))) return;
  throw new Error(`the endpoint function ${fn} takes ${types.join(", ")}, got ${JSON.stringify(argv)}`);
}

/** Compiles a path of getAttr, such as `resourceId[0]` or `a.b`. */
function attribute(name: string, path: string, variables: Variables): string {
  return variables.get(`${name}#${path}`) ?? `${variableOf(name, variables)}.${path}`;
}

function variableOf(name: string, variables: Variables): string {
  const variable = variables.get(name);
  if (variable === undefined) throw new Error(`the endpoint rules refer to ${name}, which is not defined`);
  return variable;
}

function indented(lines: readonly Code[]): readonly Code[] {
  return lines.map((line) => code`  ${line}`);
}
