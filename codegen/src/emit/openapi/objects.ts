/** What objects of the document have in common. */

/** Any object of the document; properties that are undefined are not written. */
export type SpecObject = { readonly [property: string]: unknown };

/** A description, which is CommonMark. */
export function paragraphs(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  return text === "" ? undefined : text;
}

/** What is there when there is something. */
export function unlessEmpty<T extends SpecObject | readonly unknown[]>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
