/** Writes the table of traits in the README from the lists that the generator uses. */
import { leavingOutTraits, needlessTraits, readTraits } from "./src/model/known-traits.ts";

const beginMarker = "<!-- traits: written by generate.ts -->";
const endMarker = "<!-- /traits -->";

/**
 * @returns the text with an up-to-date table
 * @throws Error if the markers of the table are missing
 */
export function withTraits(readme: string): string {
  const [begin, end] = [readme.indexOf(beginMarker), readme.indexOf(endMarker)];
  if (begin < 0 || end < begin)
    throw new Error(
      `README.md: has no place for the table of traits; expected the markers ${beginMarker} and ${endMarker}`,
    );
  return `${readme.slice(0, begin + beginMarker.length)}\n\n${table()}\n\n${readme.slice(end)}`;
}

function table(): string {
  const rows = [
    ...rowsOf(readTraits, "supported"),
    ...rowsOf(leavingOutTraits, "operation left out", "it needs "),
    ...rowsOf(needlessTraits, "no effect"),
  ];
  const all = [["trait", "support", "effect"], ["", "", ""], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  // This is the layout of the formatter of this repository.
  const lines = all.map((row, index) =>
    widths.map((width, at) => (row[at] ?? "").padEnd(width, index === 1 ? "-" : " ")),
  );
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowsOf(list: Readonly<Record<string, string>>, group: string, before = ""): readonly (readonly string[])[] {
  return Object.keys(list)
    .sort()
    .map((trait) => [`\`${trait.replace("smithy.api#", "")}\``, group, `${before}${list[trait]}`]);
}
