/**
 * Regular expressions of the `pattern` trait, which are not written for JavaScript.
 * @see https://smithy.io/2.0/spec/constraint-traits.html#pattern-trait
 */

const compiled = new Map<string, RegExp>();

/**
 * Compiled with the `u` flag, which properties such as `\p{L}` need. Some patterns of the models are errors there
 * (`[a-zA-Z0-9-_]`): those are read without it.
 */
export function compilePattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch {
    expression = new RegExp(pattern);
  }
  compiled.set(pattern, expression);
  return expression;
}
