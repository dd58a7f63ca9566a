/** Writes the tables of the README from the lists that the generator and `check-models` use. */
import { omissions, refusals } from "./check-models/reasons.ts";
import { shippedOverlays } from "./src/load/shipped.ts";
import { needlessTraits, readTraits } from "./src/model/known-traits.ts";

type Row = readonly string[];

/** The rows of each table by the name of its markers. The first row is the head. */
const tables: Readonly<Record<string, () => readonly Row[]>> = {
  traits: () => [
    ["trait", "support", "effect"],
    ...rowsOf(readTraits, "supported"),
    ...rowsOf(needlessTraits, "no effect"),
  ],
  overlays: () => [
    ["service", "effect", "reason"],
    ...shippedOverlays().map(({ service, effect, reason, source }) => [
      `\`${service}\``,
      effect,
      `${reason} [Source](${source})`,
    ]),
  ],
  refusals: () => [["a model is refused", "because"], ...refusals.map(({ name, explanation }) => [name, explanation])],
  omissions: () => [
    ["an operation is left out", "because"],
    ...omissions.map(({ name, explanation }) => [name, explanation]),
  ],
};

/**
 * @returns the text with up-to-date tables
 * @throws Error if the markers of a table are missing
 */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, rows]) => withTable(text, name, rows()), readme);
}

function withTable(readme: string, name: string, rows: readonly Row[]): string {
  const [beginMarker, endMarker] = [`<!-- ${name}: written by generate.ts -->`, `<!-- /${name} -->`];
  const [begin, end] = [readme.indexOf(beginMarker), readme.indexOf(endMarker)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md: has no place for the table of ${name}; expected ${beginMarker} and ${endMarker}`);
  return `${readme.slice(0, begin + beginMarker.length)}\n\n${tableOf(rows)}\n\n${readme.slice(end)}`;
}

function tableOf([head = [], ...rows]: readonly Row[]): string {
  const all = [head, head.map(() => ""), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  // This is the layout of the formatter of this repository.
  const lines = all.map((row, index) =>
    widths.map((width, at) => (row[at] ?? "").padEnd(width, index === 1 ? "-" : " ")),
  );
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowsOf(list: Readonly<Record<string, string>>, group: string): readonly Row[] {
  return Object.keys(list)
    .sort()
    .map((trait) => [`\`${trait.replace("smithy.api#", "")}\``, group, list[trait] ?? ""]);
}
