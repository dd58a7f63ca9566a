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
  values: { readonly [Name in keyof Filled]?: Filled[Name] | undefined },
  defaults: Filled,
): Filled {
  const options = { ...defaults };
  for (const name in { ...values, ...defaults }) {
    const value: unknown = values?.[name] ?? defaults[name];
    const type = typeof defaults[name];
    // A larger number would make a timer fire at once.
    const isRight =
      type === "number" ? (value as number) >= 0 && (value as number) < 2 ** 31 : value && typeof value === type;
    if (!(name in defaults) || (type !== "undefined" && !isRight)) {
      const wanted = name in defaults ? `a ${type} (not empty; 0 to 2^31)` : `one of ${Object.keys(defaults)}`;
      throw new ChatError("input", `${name} must be ${wanted}`);
    }
    options[name] = value as Filled[typeof name];
  }
  return options;
}
