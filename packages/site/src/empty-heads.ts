/** Changes the cells of tables whose first column has no title. */
import type { MarkdownRenderer } from "vitepress";

/**
 * Adds a rule to the renderer that writes an empty head of a column as a plain cell, since a head without text has no
 * meaning for a screen reader.
 */
export function useCellsForEmptyHeads(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("empty-heads", ({ tokens }) => {
    for (const [index, open] of tokens.entries()) {
      const [content, close] = [tokens[index + 1], tokens[index + 2]];
      if (open.type !== "th_open" || content?.content !== "" || close?.type !== "th_close") continue;
      open.tag = "td";
      close.tag = "td";
    }
  });
}
