/** Headings of documents, with the anchors that GitHub gives to them. The site has the same anchors. */

/** The text of the first heading, without marks of code. */
export function titleOf(markdown: string): string {
  const [, title = ""] = /^# (.+)$/m.exec(markdown) ?? [];
  return title.replaceAll("`", "");
}

/** The anchor of a heading that is the first of its text: `What's new?` becomes `whats-new`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
