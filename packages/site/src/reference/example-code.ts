/** Writes the example of an operation as a program. */
import type { Operation } from "@ivskit/codegen/read-model";
import { methodName, type Service } from "./services.ts";

const lineWidth = 100;

/**
 * The text of a JavaScript module that makes the call against a local service and prints its output.
 *
 * @throws Error if the operation has no example
 */
export function exampleOf(operation: Operation, { slug, className, variable, examples }: Service): string {
  const example = examples[operation.name];
  if (example === undefined) throw new Error(`${slug} has no example of ${operation.name}, expected one`);
  const { input, seed, before = [] } = example;
  const argument = input === undefined ? "" : typeof input === "string" ? input : literal(input, "", 50);
  return [
    `import { ${className} } from "@ivskit/client-${slug}";`,
    'import { createLocalIvs, defaultCredentials } from "@ivskit/local";',
    "",
    "const local = createLocalIvs(); // a local service in this process",
    ...(seed === undefined ? [] : [`await local.seed(${literal(seed, "", 20)});`]),
    `const ${variable} = new ${className}({ region: "us-west-2", credentials: defaultCredentials, fetch: local.fetch });`,
    "",
    ...before,
    `const output = await ${variable}.${methodName(operation)}(${argument});`,
    "console.log(output);",
    "",
  ].join("\n");
}

/**
 * Returns a value as code, on several lines if one line would be too long.
 * @param used characters of its line before it
 */
function literal(value: unknown, indent: string, used: number): string {
  if (typeof value !== "object" || value === null) return textOf(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries: readonly (readonly [key: string, value: unknown])[] = Object.entries(value);
  const items = (write: (item: unknown, key: string) => string): string[] =>
    entries.map(([key, item]) => (isList ? write(item, "") : `${key}: ${write(item, `${key}: `)}`));
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const space = isList ? "" : " ";
  const short = items((item) => literal(item, "", Number.NEGATIVE_INFINITY)).join(", ");
  if (used + indent.length + short.length + 4 <= lineWidth) return `${open}${space}${short}${space}${close}`;
  const long = items((item, key) => literal(item, inner, key.length)).map((item) => `${inner}${item},`);
  return `${open}\n${long.join("\n")}\n${indent}${close}`;
}

/** Returns a value as code. A text of several lines, such as a key, becomes a template. */
function textOf(value: unknown): string {
  return typeof value === "string" && value.includes("\n") ? `\`${value}\`` : JSON.stringify(value);
}
