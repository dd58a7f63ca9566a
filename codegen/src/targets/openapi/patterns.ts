/** Evaluates the patterns of a model. They may be invalid as regular expressions, or take very long. */
import { createContext, runInContext } from "node:vm";

/** Far more than a busy machine needs for other patterns, so that the result does not depend on its speed. */
const timeLimitMs = 20_000;
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

/**
 * Returns true if the text matches. Returns false also for patterns with repetitions in a repetition, which can take
 * exponential time, and for others that do not end in time.
 */
export function matches(expression: RegExp, text: string): boolean {
  const { source } = expression;
  // A single repetition of one character takes linear time for each start.
  if (!/[+*}].*[+*}]|\)[+*{]/.test(source)) return expression.test(text);
  if (repeatsRepetitions(source) || slowPatterns.has(source)) return false;
  try {
    const context = createContext({ expression, text });
    return runInContext("expression.test(text)", context, { timeout: timeLimitMs }) === true;
  } catch {
    slowPatterns.add(source);
    return false;
  }
}

const repetition = /[+*]|\{\d+,\d*\}/;
const innermostGroup = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)([+*]|\{\d+,\d*\})?/g;

/** True for an expression such as `(a+)+`. */
function repeatsRepetitions(source: string): boolean {
  let rest = source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  let isNested = false;
  const flatten = (_: string, inner: string, times: string | undefined): string => {
    const repeats = repetition.test(inner);
    isNested ||= repeats && times !== undefined;
    return repeats || times !== undefined ? "x+" : "x";
  };
  for (let before = ""; before !== rest && !isNested; ) {
    before = rest;
    rest = rest.replace(innermostGroup, flatten);
  }
  return isNested;
}
