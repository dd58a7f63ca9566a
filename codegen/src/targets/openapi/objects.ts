/** Helpers for objects of the document. */

/** Any object of the document. Properties that are undefined are not written. */
export type SpecObject = { readonly [property: string]: unknown };

/** Joins the parts of a description, which is CommonMark, as paragraphs. */
export function paragraphs(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  return text === "" ? undefined : text;
}

/** @returns undefined for an empty object or list */
export function unlessEmpty<T extends SpecObject | readonly unknown[]>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
