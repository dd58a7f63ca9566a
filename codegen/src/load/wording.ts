/** Wording of messages that name types. */

const typeNames: Readonly<Record<string, string>> = { int: "integer", record: "object" };

/** @returns the noun after "a" or "an" */
export function withArticle(noun: string): string {
  return `${/^(a|e|i|o)/.test(noun) ? "an" : "a"} ${noun}`;
}

/**
 * @returns the expectation in a message of zod: `Invalid input: expected int, received null` becomes `an integer,
 * received null`
 */
export function expectationOf(message: string): string {
  return message
    .replace(/^Invalid (input|option): /, "")
    .replace(/^expected /, "")
    .replace(/^(array|boolean|int|number|object|record|string)\b/, (type) => withArticle(typeNames[type] ?? type));
}
