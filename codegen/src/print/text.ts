/** Layout that structures of ts-morph do not provide. */

/** Breaks a line of text at spaces. A line is only longer than `width` if one word is. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Writes `{ a, b } from "x";` on one line if it fits, else with one line for each name. */
export function braced(names: readonly string[], module: string): string {
  const line = `{ ${names.join(", ")} } from "${module}";`;
  if (line.length <= 110) return line;
  return `{\n${names.map((name) => `  ${name},`).join("\n")}\n} from "${module}";`;
}

/** Writes a documentation comment, on several lines if the text begins with a line break. */
export function commentOf(description: string): string {
  if (!description.startsWith("\n")) return `/** ${description} */`;
  const lines = description.slice(1).split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
