/** In browsers and Workers, objects are copied as a spread copies them. Inspection calls no getters. */

/** Adds the own, enumerable property `input` to a command. */
export function withInput<T extends object>(command: T, input: object): T {
  return Object.defineProperty(command, "input", { get: () => input, enumerable: true });
}

/** Copies the members of an input that are its own and enumerable. */
export function membersOf(input: object): object {
  return { ...input };
}
