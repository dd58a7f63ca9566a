/** Reads single elements of an answer of AWS STS. In this XML, only the root has attributes, and there is no CDATA. */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Returns the text of the first element that has this name and holds only text; undefined if there is none. */
export function textOfElement(xml: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return text?.trim().replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, entity) => {
    const code = Number(decimal ?? (hex === undefined ? Number.NaN : `0x${hex}`));
    if (entity !== undefined) return entities[entity] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
