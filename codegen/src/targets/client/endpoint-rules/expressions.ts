/** Compiles the values in endpoint rules: templates, references and calls of functions. */
import { type Code, code, joinCode } from "../../../emit/code.ts";
import type { Argument, FunctionCall, RuleExpression } from "../../../model/endpoints.ts";
import { templateParts } from "../../../model/walk-rules.ts";
import { coreValue } from "../../../plan/core-symbols.ts";
import { checkArguments, functionNames } from "./functions.ts";

/** The values in scope. */
export interface Scope {
  /** The names in code of parameters and variables, by their names in the rules. */
  readonly variables: ReadonlyMap<string, string>;
  /** The names in code of parts of variables, by `variable#part`. */
  readonly parts: ReadonlyMap<string, string>;
  /** True if the rules need only the domains of a partition. */
  readonly domainsOnly: boolean;
}

export function expression(value: RuleExpression, scope: Scope): Code {
  return typeof value === "string" ? template(value, scope) : argument(value, scope);
}

function template(text: string, scope: Scope): Code {
  const parts = templateParts(text);
  if (!/[{}]/.test(text)) return code`${JSON.stringify(text)}`;
  // All dollar signs are escaped, since the next part may begin with a brace.
  const written = parts.map((part) =>
    typeof part === "string"
      ? part.replace(/[`\\$]/g, "\\$&")
      : `\${${part.path === undefined ? variableOf(part.name, scope) : attribute(part.name, part.path, scope)}}`,
  );
  return code`\`${written.join("")}\``;
}

function argument(value: Argument, scope: Scope): Code {
  if (typeof value === "string") return template(value, scope);
  if (typeof value === "boolean" || typeof value === "number") return code`${String(value)}`;
  if ("ref" in value) return code`${variableOf(value.ref, scope)}`;
  if ("fn" in value) return call(value, scope);
  return code`[${joinCode(
    (value as readonly Argument[]).map((item) => argument(item, scope)),
    ", ",
  )}]`;
}

/** @throws Error for a function that is not supported, and for wrong arguments */
export function call({ fn, argv }: FunctionCall, scope: Scope): Code {
  checkArguments(fn, argv);
  const [from, path] = argv;
  const written = argv.map((value) => argument(value, scope));
  const [first = code``, second = code``] = written;
  switch (fn) {
    case "isSet":
      return code`${first} !== undefined`;
    case "not":
      return code`!(${first})`;
    case "booleanEquals":
    case "stringEquals":
      if (path === true) return first;
      // A value that is not set counts as false.
      return path === false ? code`!(${first})` : code`${first} === ${second}`;
    case "getAttr":
      if (typeof from === "object" && "ref" in from) return code`${attribute(from.ref, String(path), scope)}`;
      return code`${first}${accessTo(String(path))}`;
    default: {
      const known = Object.hasOwn(functionNames, fn) ? functionNames[fn] : undefined;
      const name = fn === "aws.partition" && scope.domainsOnly ? "partitionDomains" : known;
      if (name === undefined) throw new Error(`the endpoint function ${fn} is not supported`);
      return code`${coreValue(name)}(${joinCode(written, ", ")})`;
    }
  }
}

/** Compiles a path of getAttr, such as `resourceId[0]` or `a.b`. */
function attribute(name: string, path: string, scope: Scope): string {
  return scope.parts.get(`${name}#${path}`) ?? `${variableOf(name, scope)}${accessTo(path)}`;
}

function accessTo(path: string): string {
  return path.startsWith("[") ? path : `.${path}`;
}

function variableOf(name: string, { variables }: Scope): string {
  const variable = variables.get(name);
  if (variable === undefined) throw new Error(`the endpoint rules refer to ${name}, which is not defined`);
  return variable;
}
