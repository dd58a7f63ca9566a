/** Reads single elements of the answers of AWS STS, whose XML has no attributes inside of its root and no CDATA. */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of the first element with a name; undefined if there is none that holds only text. */
export function textOfElement(xml: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return text?.trim().replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, entity) => {
    const code = Number(decimal ?? (hex === undefined ? Number.NaN : `0x${hex}`));
    if (entity !== undefined) return entities[entity] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
