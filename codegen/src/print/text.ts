/** Small pieces of layout that a structure of ts-morph does not give. */

/** Breaks one line of text at spaces, so that none is longer than `width` where that can be. */
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

/** `{ a, b } from "x";` on one line where it fits, else a line for each name. */
export function braced(names: readonly string[], module: string): string {
  const line = `{ ${names.join(", ")} } from "${module}";`;
  if (line.length <= 110) return line;
  return `{\n${names.map((name) => `  ${name},`).join("\n")}\n} from "${module}";`;
}

/** A documentation comment; one that begins with a line break is written over several lines. */
export function commentOf(description: string): string {
  if (!description.startsWith("\n")) return `/** ${description} */`;
  const lines = description.slice(1).split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
