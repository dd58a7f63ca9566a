/** Wording of messages that name types. */
import type { z } from "zod";

const typeNames: Readonly<Record<string, string>> = { int: "integer", record: "object" };
const units: Readonly<Record<string, string>> = { string: "character", array: "item" };

/** @returns the noun after "a" or "an" */
export function withArticle(noun: string): string {
  return `${/^(a|e|i|o)/.test(noun) ? "an" : "a"} ${noun}`;
}

/**
 * The innermost cause of an issue. For a value that fits no variant of a union, this is the variant that came closest.
 */
export function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    const [first] = issue.issues;
    return first ? innermost({ ...first, path: issue.path }) : issue;
  }
  if (issue.code !== "invalid_union") return issue;
  const found = issue.errors.flatMap(([first]) => (first ? [innermost(first)] : []));
  const [closest] = found.sort((a, b) => b.path.length - a.path.length);
  // If no variant fits even in its first step, the message of one of them would be misleading.
  return closest && closest.path.length > 1 ? { ...closest, path: [...issue.path, ...closest.path] } : issue;
}

/** @returns the expectation of an issue: `expected int, received null` becomes `an integer, received null` */
export function expectationOf(issue: z.core.$ZodIssue | undefined): string {
  // A schema may have a text of its own.
  const isOwn = issue !== undefined && !/^Too (small|big)/.test(issue.message);
  if (issue?.code === "too_small" && !isOwn)
    return `${kindOf(issue.origin)} of at least ${counted(issue.minimum, issue.origin)}`;
  if (issue?.code === "too_big" && !isOwn)
    return `${kindOf(issue.origin)} of at most ${counted(issue.maximum, issue.origin)}`;
  if (issue?.code === "unrecognized_keys")
    return `an object without ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
  const message = issue?.message ?? "Invalid input";
  if (message === "Invalid input") return "a value of the form that Smithy specifies";
  return message
    .replace(/^Invalid (input|option): /, "")
    .replace(/^expected /, "")
    .replace(/, received undefined$/, ", but it is missing")
    .replace(/^(array|boolean|int|number|object|record|string)\b/, kindOf);
}

/** @returns `1 file` or `2 files` */
export function plural(count: number | bigint, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function counted(count: number | bigint, type: string): string {
  const unit = units[type];
  return unit === undefined ? String(count) : plural(count, unit);
}

function kindOf(type: string): string {
  return withArticle(typeNames[type] ?? type);
}
