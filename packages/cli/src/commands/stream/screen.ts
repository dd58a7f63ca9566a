/** Shows tables that replace each other. */

export type Screen = (lines: readonly string[]) => void;

/**
 * Returns the function that shows a table. On a terminal, a table replaces the one before. In a file or pipe, it follows
 * after an empty line.
 */
export function createScreen(output: NodeJS.WriteStream = process.stdout): Screen {
  let shown = 0;
  return (lines) => {
    if (!output.isTTY) {
      output.write(`${shown > 0 ? "\n" : ""}${lines.join("\n")}\n`);
      shown = lines.length;
      return;
    }
    // The cursor cannot go above the top of the screen, so a table that is too long is cut.
    const room = Math.max(2, output.rows - 1);
    const cut = lines.length > room ? [...lines.slice(0, room - 1), `… and ${lines.length - room + 1} more`] : lines;
    const back = shown > 0 ? `\u001b[${shown}A\u001b[J` : "";
    output.write(`${back}${cut.map((line) => line.slice(0, output.columns)).join("\n")}\n`);
    shown = cut.length;
  };
}
