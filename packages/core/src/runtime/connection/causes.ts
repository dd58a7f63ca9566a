/** Reads the reason of a failed connection from the errors of Node, Bun and Deno. */
import type { Scrub } from "../../secrets/scrub.ts";
import type { Explained } from "./connection.ts";
import { removeLikelySecrets } from "./likely-secrets.ts";

/** A thrown value. It is often an error, but it can be anything. */
type Thrown = Partial<AggregateError> & { readonly code?: unknown };

/** Says why a connection failed, by the messages and codes of the error and all its causes. */
export function explain(thrown: unknown, scrubText: Scrub): Explained {
  // Deno's error texts contain the URL. Its path and query can hold percent-encoded input, so both are removed.
  const scrub: Scrub = (text) =>
    scrubText(removeLikelySecrets(text).replace(/(https?:\/\/[^/\s)"']+)[^\s)"']*/g, "$1"));
  const texts: string[] = [];
  const codes: string[] = [];

  /** Returns the error itself, or a copy without secrets if the error or one of its causes may hold any. */
  function clean(value: unknown, depth: number): unknown {
    if (value == null || depth > 9) return undefined;
    const error = Object(value) as Thrown;
    const message = typeof value === "string" ? value : `${error.message ?? ""}`;
    const { name, stack, cause, errors } = error;
    const code = typeof error.code === "string" ? scrub(error.code) : error.code;
    if (typeof code === "string") codes.push(code);
    const { length } = texts;
    // If all addresses of a host fail, Node throws an AggregateError without a message. So the errors in it are read,
    // too.
    const behind = [cause, errors].flat();
    const copies = behind.map((other) => clean(other, depth + 1));
    // The text of an error is used only if its causes have no text, because an outer error often says only `fetch
    // failed`.
    if (texts.length === length && (message || code || name)) texts.push(`${message || code || name}`);
    if (typeof value === "string") return scrub(value);
    if (isClean(error, scrub) && copies.every((copy, index) => copy === (behind[index] ?? undefined))) return value;
    const [first, ...others] = copies;
    return Object.assign(
      new Error(scrub(message), { cause: first }),
      { name: scrub(`${name ?? "Error"}`), ...(stack && { stack: scrub(stack) }) },
      code !== undefined && { code },
      errors && { errors: others },
    );
  }

  const cause = clean(thrown, 0);
  // Smithy's handler over node:http throws a TimeoutError for a broken connection, too. The code shows that it is not a
  // timeout.
  const isTimeout = (thrown as Error | undefined)?.name === "TimeoutError" && !/RESET|PIPE/.test(`${codes[0]}`);
  return { reason: scrub([...new Set(texts)].join(", ")) || "no reason was given", code: codes[0], isTimeout, cause };
}

/**
 * Returns true for an error without secrets, and without members that can contain secrets. Such members are objects,
 * for example a request, and `data`, which holds the text that a parser received.
 */
function isClean(error: Thrown, scrub: Scrub): boolean {
  const others = Reflect.ownKeys(error).filter((key) => key !== "cause" && key !== "errors");
  const parts = [error.name, ...others.map((key) => error[key as keyof Thrown])];
  return !("data" in error) && parts.every((part) => Object(part) !== part && scrub(`${part}`) === `${part}`);
}
