/**
 * Writes changes as a changeset.
 *
 * @see https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
import { createHash } from "node:crypto";
import { plural } from "../load/wording.ts";
import type { Bump } from "./bump.ts";
import { type Change, type Effect, effects } from "./change.ts";

/** Returns the text of a changeset for one package. */
export function changesetOf(packageName: string, title: string, changes: readonly Change[], bump: Bump): string {
  const lists = effects.flatMap((effect) => listOf(effect, changes));
  return `---\n"${packageName}": ${bump}\n---\n\nThe model of ${escaped(title)} changed.\n${lists.join("")}`;
}

/** Returns a name for the file, which is the same for the same text. */
export function changesetName(slug: string, text: string): string {
  return `model-of-${slug}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.md`;
}

const headings: Readonly<Record<Effect, string>> = {
  broken: "Breaking",
  added: "Added",
  changed: "Changed",
  documented: "Documentation",
};

function listOf(effect: Effect, changes: readonly Change[]): readonly string[] {
  const group = changes.filter((change) => change.effect === effect);
  if (group.length === 0) return [];
  const items =
    effect === "documented"
      ? [`${plural(group.length, "text")} changed.`]
      : group.map(({ place, text }) => `\`${place}\`: ${escaped(text)}.`);
  return [`\n${headings[effect]}:\n\n${items.map((item) => `- ${item}\n`).join("")}`];
}

/** Text of a model without Markdown. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_<>[\]|~#&]/g, "\\$&");
}
