/** The bundle contains only the operations that the page calls, keeps hls.js and the chat in files of their own, and is small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as ivs from "@ivskit/client-ivs";
import * as ivschat from "@ivskit/client-ivschat";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../dist/assets");
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name.split("-")[0], readFileSync(join(folder, name), "utf8")]),
);
const entry = scripts.get("index") ?? "";

const chat = scripts.get("chat") ?? "";

function operationsIn(script: string, client: object): string[] {
  const all = Object.keys(client).flatMap((name) => /^(.+)Command$/.exec(name)?.[1] ?? []);
  expect(all.length).toBeGreaterThan(16);
  return all.filter((name) => new RegExp(`["'\`/]${name}["'\`]`).test(script)).sort();
}

test("the entry holds the operations that the page calls, and no others", () => {
  expect(operationsIn(entry, ivschat)).toEqual(["ListTagsForResource", "TagResource", "UntagResource"]);
  expect(operationsIn(entry, ivs)).toEqual([
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

test("the chat is a separate file with its own operations", () => {
  expect(operationsIn(chat, ivschat)).toEqual(["CreateChatToken", "ListRooms"]);
  expect(chat).toContain("SEND_MESSAGE");
  expect(entry).not.toContain("SEND_MESSAGE");
});

test("hls.js is a separate file", () => {
  expect(scripts.get("play")).toContain("MANIFEST_PARSED");
  expect(entry).not.toContain("MANIFEST_PARSED:");
});

test("a file that is loaded on demand needs no other files but the entry", () => {
  expect([...scripts.keys()].sort()).toEqual(["chat", "index", "play"]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".css"))).toHaveLength(1);
});

test.each([
  ["the script that is loaded immediately", entry, 53_200],
  ["the chat, which is loaded on demand", chat, 5_700],
])("%s stays below a limit", (_, script, limit) => {
  expect(script).not.toBe("");
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(limit);
});
