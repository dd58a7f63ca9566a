/** Shows changes on a terminal. */
import { plural } from "../load/wording.ts";
import type { Bump } from "./bump.ts";
import { type Change, effects } from "./change.ts";

/** Returns the lines of a report: the changes by their effect, and a summary. */
export function textOf(changes: readonly Change[], bump: Bump | undefined): string {
  if (bump === undefined) return "no changes\n";
  const groups = effects.flatMap((effect) => {
    const group = changes.filter((change) => change.effect === effect);
    return group.length > 0 ? [{ effect, group }] : [];
  });
  const lists = groups.map(
    ({ effect, group }) => `${effect}:\n${group.map(({ place, text }) => `  ${place}: ${text}\n`).join("")}`,
  );
  const counts = groups.map(({ effect, group }) => `${group.length} ${effect}`).join(", ");
  return `${lists.join("\n")}\n${plural(changes.length, "change")} (${counts}): a ${bump} release\n`;
}
