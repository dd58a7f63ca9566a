/** The types of inputs after validation. */

/** An input of a client whose required members are set, at any depth: clients accept undefined for them. */
export type Valid<T> = T extends string | number | Date | Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? Valid<Item>[]
    : T extends object
      ? { [Name in keyof T]: object extends Pick<T, Name> ? Valid<T[Name]> : Valid<Exclude<T[Name], undefined>> }
      : T;
