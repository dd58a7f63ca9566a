/** An OpenAPI document, or an object in it. */
export type OpenApiObject = { readonly [key: string]: unknown };

/** The value at a path of keys; undefined where there is none. */
export function valueAt(document: OpenApiObject | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as OpenApiObject | undefined)?.[key], document);
}
