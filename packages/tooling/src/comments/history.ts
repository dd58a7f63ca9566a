/** Tells new places from old ones by the commit that last wrote an area's numbers. */
import { spawnSync } from "node:child_process";
import { numbersFile } from "./numbers.ts";
import { type Place, placesOf } from "./places.ts";

/**
 * Filters `places` for those that were not there when the area's numbers were last committed, whichever file they stood in.
 * Returns all of them where git does not know that commit, as in a shallow clone.
 */
export function newPlaces(area: string, places: readonly Place[]): readonly Place[] {
  const commit = git("log", "-1", "--format=%H", "--", numbersFile(area))?.trim();
  const listed = commit && git("ls-tree", "-r", "--name-only", commit, "--", area);
  if (!listed) return places;
  const old = new Map<string, number>();
  for (const path of listed.split("\n").filter((name) => /\.tsx?$/.test(name))) {
    for (const place of placesOf(path, git("show", `${commit}:${path}`) ?? "")) {
      old.set(keyOf(place), (old.get(keyOf(place)) ?? 0) + 1);
    }
  }
  return places.filter((place) => {
    const left = old.get(keyOf(place)) ?? 0;
    old.set(keyOf(place), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ rule, subject }: Place): string => `${rule}\n${subject}`;

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
