/** The bytes that each use of this package adds to a browser bundle that has a client, after gzip. README shows the numbers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addedBytes } from "@ivskit/tooling/bundle/added-bytes";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const maxBytes = 2_048;

test.each([
  ["read events", ["parseIvsEvent", "match", "isIvsEvent"]],
  ["patterns of rules", ["eventPattern"]],
  ["the timeline of a channel", ["reduceChannel"]],
  ["the timeline of a stage", ["reduceStage"]],
  ["files of recordings", ["readRecording", "recordingEventKeys"]],
  ["a webhook", ["answerWebhook"]],
  ["records of chat logs", ["parseChatLogRecord"]],
])("%s", async (name, exports) => {
  const bytes = await addedBytes(folder, "@ivskit/events", exports);
  expect(bytes).toBeGreaterThan(100);
  expect(bytes).toBeLessThanOrEqual(maxBytes);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const printed = Number(new RegExp(`^\\| ${name} +\\| +([0-9.]+) \\|`, "m").exec(readme)?.[1]);
  // The two are compressed together, so a change of the client changes the difference a little.
  expect(Math.abs(printed - bytes / 1024), `README must say ${(bytes / 1024).toFixed(1)}`).toBeLessThan(0.2);
});
