/** The table of traits in the README, from the lists that the generator itself goes by. */
import { LEAVING_OUT, NEEDLESS_TRAITS, READ_TRAITS } from "./src/model/known-traits.ts";

const BEGIN = "<!-- traits: written by generate.ts -->";
const END = "<!-- /traits -->";

/** @returns the text with its table as it has to be. @throws Error where the text has no place for it */
export function withTraits(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md: has no place for the table; expected ${BEGIN} and ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${table()}\n\n${readme.slice(end)}`;
}

function table(): string {
  const rows = [
    ...rowsOf(READ_TRAITS, "carried out"),
    ...rowsOf(LEAVING_OUT, "operation left out", "it needs "),
    ...rowsOf(NEEDLESS_TRAITS, "nothing to do"),
  ];
  const all = [["trait", "", "what it does here"], ["", "", ""], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  // As the formatter of this repository lays tables out.
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
