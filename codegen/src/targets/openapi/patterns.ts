/** Evaluates the patterns of a model. They may be invalid as regular expressions, or take very long. */
import { createContext, runInContext } from "node:vm";

const timeLimitMs = 1000;
/** Patterns that reached the limit. They are not evaluated again. */
const slowPatterns = new Set<string>();

/** Returns the expression; undefined if the pattern is not a regular expression of ECMAScript with Unicode. */
export function expressionOf(pattern: string): RegExp | undefined {
  try {
    const expression = new RegExp(pattern, "u");
    // An expression is compiled when it is used first, and may be too large then.
    expression.test("");
    return expression;
  } catch {
    return undefined;
  }
}

/** Returns true if the text matches; false also for a pattern that takes longer than a second. */
export function matches(expression: RegExp, text: string): boolean {
  const { source } = expression;
  // A single repetition takes linear time for each start.
  if (!/[+*}].*[+*}]/.test(source)) return expression.test(text);
  if (slowPatterns.has(source)) return false;
  try {
    const context = createContext({ expression, text });
    return runInContext("expression.test(text)", context, { timeout: timeLimitMs }) === true;
  } catch {
    slowPatterns.add(source);
    return false;
  }
}
