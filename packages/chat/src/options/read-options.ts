/** Reads the options and arguments of a call. */
import { need } from "../errors/need.ts";

/** Options with all members. An option that a caller may omit, and that has no default, can be undefined. */
export type Filled<Given, HasDefault extends keyof Given = never> = {
  [Name in keyof Required<Given>]: Name extends HasDefault ? Exclude<Given[Name], undefined> : Given[Name];
};

/**
 * Fills in defaults. The default undefined allows every value. Any other value must be of the type of its default; a
 * number must not be negative, and a string must not be empty. The error shows no value, since it can be a message.
 *
 * @throws ChatError for a wrong value or an unknown name
 */
export function readOptions<Filled extends object>(
  values: { readonly [Name in keyof Filled]?: Filled[Name] | undefined } | undefined,
  defaults: Filled,
): Filled {
  const options = { ...defaults };
  for (const name in { ...values, ...defaults }) {
    need(name in defaults, `${name} must be one of ${Object.keys(defaults)}`);
    const value: unknown = values?.[name] ?? defaults[name];
    const type = typeof defaults[name];
    // A larger number would make a timer fire at once.
    const isRight = typeof value === "number" ? value >= 0 && value < 2 ** 31 : value;
    need(
      type === "undefined" || (typeof value === type && isRight),
      `${name} must be a ${type} (not empty; 0 to 2^31)`,
    );
    options[name] = value as Filled[typeof name];
  }
  return options;
}
