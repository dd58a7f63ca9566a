/** Reads the options and arguments of a call. */
import { ChatError } from "../errors/chat-error.ts";

/** Options of which none is missing. Those that a caller may leave out, and that have no default, can be undefined. */
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
  given: { readonly [Name in keyof Filled]?: Filled[Name] | undefined },
  defaults: Filled,
): Filled {
  for (const name in given) {
    if (!(name in defaults)) throw new ChatError("input", `${name} is not one of ${Object.keys(defaults).join(", ")}`);
  }
  const options = { ...defaults };
  for (const name in defaults) {
    const value = given[name] ?? defaults[name];
    const type = typeof defaults[name];
    if (type !== "undefined" && !isRight(value, type))
      throw new ChatError("input", `${name} must be a ${type} that is neither negative nor empty`);
    options[name] = value;
  }
  return options;
}

/** A larger number would make a timer fire at once. */
function isRight(value: unknown, type: string): boolean {
  return typeof value === type && value !== "" && (typeof value !== "number" || (value >= 0 && value < 2 ** 31));
}
