/** Reads and checks recordings in a folder. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "vitest";

/** The paths of all files below a folder, relative to it. An empty list if there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

export interface CheckedRecording {
  /** The durations of the segments in seconds. */
  readonly segments: readonly number[];
  readonly playlist: string;
  readonly ended: EndedFile | undefined;
}

interface EndedFile {
  readonly media: { readonly hls: { readonly duration_ms: number } };
}

/** Every file is whole, and the playlists list what is there. @param place the folder of the recording */
export function checkRecording(place: string): CheckedRecording {
  const names = filesBelow(place);
  for (const name of names.filter((name) => name.endsWith(".json")))
    JSON.parse(readFileSync(join(place, name), "utf8"));
  for (const name of names.filter((name) => name.endsWith(".ts"))) checkSegment(readFileSync(join(place, name)));
  const ended = names.includes("events/recording-ended.json")
    ? (JSON.parse(readFileSync(join(place, "events/recording-ended.json"), "utf8")) as EndedFile)
    : undefined;
  const path = names.find((name) => name.endsWith("/playlist.m3u8"));
  if (path === undefined) return { segments: [], playlist: "", ended };
  const playlist = readFileSync(join(place, path), "utf8");
  expect(playlist.endsWith("\n")).toBe(true);
  const ranges = readFileSync(join(place, path.replace("playlist", "byte-range-variant")), "utf8");
  const listed = [...playlist.matchAll(/^(\d+\.ts)$/gm)].map(([, name = ""]) => name);
  expect(listed).toEqual(listed.map((_, number) => `${number}.ts`));
  const sizes = [...ranges.matchAll(/#EXT-X-BYTERANGE:(\d+)@0\n(\d+\.ts)\n/g)].map(([, size, name]) => [
    name,
    Number(size),
  ]);
  expect(sizes.slice(0, listed.length)).toEqual(
    listed.map((name) => [name, statSync(join(place, path, "..", name)).size]),
  );
  const segments = [...playlist.matchAll(/#EXTINF:([\d.]+),/g)].map(([, seconds]) => Number(seconds));
  const target = Number(/#EXT-X-TARGETDURATION:(\d+)/.exec(playlist)?.[1]);
  for (const seconds of segments) expect(Math.round(seconds)).toBeLessThanOrEqual(target);
  if (ended !== undefined) {
    expect(playlist).toContain("#EXT-X-PLAYLIST-TYPE:VOD\n");
    expect(playlist.endsWith("#EXT-X-ENDLIST\n")).toBe(true);
    expect(ended.media.hls.duration_ms).toBe(Math.round(segments.reduce((sum, seconds) => sum + seconds * 1000, 0)));
  }
  return { segments, playlist, ended };
}

/** A segment is whole packets, and has more than its tables. */
export function checkSegment(bytes: Buffer): void {
  expect(bytes.length % 188).toBe(0);
  expect(bytes.length).toBeGreaterThan(188 * 10);
  for (let at = 0; at < bytes.length; at += 188) expect(bytes[at]).toBe(0x47);
}
