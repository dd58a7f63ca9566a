/** The bundle contains only the operations that the page calls, keeps hls.js in a separate file, and is small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as ivs from "@ivskit/client-ivs";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../dist/assets");
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name.split("-")[0], readFileSync(join(folder, name), "utf8")]),
);
const entry = scripts.get("index") ?? "";

test("the bundle holds the operations that the page calls, and no others", () => {
  const all = Object.keys(ivs).flatMap((name) => /^(.+)Command$/.exec(name)?.[1] ?? []);
  expect(all.length).toBe(41);
  expect(all.filter((name) => new RegExp(`["'\`/]${name}["'\`]`).test(entry)).sort()).toEqual([
    "CreateChannel",
    "GetChannel",
    "GetStreamKey",
    "GetStreamSession",
    "ListChannels",
    "ListStreamKeys",
    "ListStreamSessions",
    "ListStreams",
    "ListTagsForResource",
    "PutMetadata",
    "TagResource",
    "UntagResource",
  ]);
});

test("hls.js is a separate file", () => {
  expect(scripts.get("hls.light")).toContain("MANIFEST_PARSED");
  expect(entry).not.toContain("MANIFEST_PARSED:");
});

test("the files that are loaded immediately stay below a limit", () => {
  expect(gzipSync(entry, { level: 9 }).length).toBeLessThan(53_200);
});
