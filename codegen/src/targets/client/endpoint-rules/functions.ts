/**
 * The standard functions of endpoint rules: their names in core and their arguments.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html
 */
import type { Argument } from "../../../model/endpoints.ts";
import { attributePath } from "../../../model/walk-rules.ts";
import type { CoreValue } from "../../../plan/core-symbols.ts";

/** The names in core. The functions that are missing here become operators. */
export const functionNames: Readonly<Record<string, CoreValue>> = {
  "aws.partition": "partition",
  "aws.parseArn": "parseArn",
  parseURL: "parseUrl",
  isValidHostLabel: "isValidHostLabel",
  substring: "substring",
  uriEncode: "uriEncode",
};

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
export function checkArguments(fn: string, argv: readonly Argument[]): void {
  const types = Object.hasOwn(argumentTypes, fn) ? argumentTypes[fn] : undefined;
  const fits = (value: Argument, index: number): boolean => {
    const type = types?.[index];
    if (type === "path") return typeof value === "string" && attributePath.test(value);
    if (Array.isArray(value)) return false;
    return type === "any" ? typeof value === "object" : typeof value === "object" || typeof value === type;
  };
  if (!types || (argv.length === types.length && argv.every(fits))) return;
  throw new Error(`the endpoint function ${fn} takes ${types.join(", ")}, got ${JSON.stringify(argv)}`);
}
