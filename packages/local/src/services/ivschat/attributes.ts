/** Measures the attributes of tokens, messages and events. */

/** Bytes of UTF-8, of keys and values together. */
export const attributesLimit = 1024;

/** The bytes of attributes that count against the limit. */
export function attributesBytes(attributes: Readonly<Record<string, string>>): number {
  return new TextEncoder().encode(Object.entries(attributes).flat().join("")).length;
}
