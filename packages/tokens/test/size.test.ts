/** The bytes that each use of this package adds to a browser bundle that has a client, after gzip. README shows the numbers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addedBytes } from "@ivskit/tooling/bundle/added-bytes";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const maxBytes = 3_072;

test.each([
  ["sign playback tokens", ["signPlaybackToken", "playbackUrlWithToken"]],
  ["verify playback tokens", ["verifyPlaybackToken"]],
  ["sign participant tokens", ["signParticipantToken"]],
  ["verify participant tokens", ["verifyParticipantToken"]],
  ["make, store and name keys", ["generateKeyPair", "exportPrivateKeyPem", "exportPublicKeyPem", "fingerprintOf"]],
])("%s", async (name, exports) => {
  const bytes = await addedBytes(folder, "@ivskit/tokens", exports);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(maxBytes);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const printed = Number(new RegExp(`^\\| ${name} +\\| +([0-9.]+) \\|`, "m").exec(readme)?.[1]);
  // The two are compressed together, so a change of the client changes the difference a little.
  expect(Math.abs(printed - bytes / 1024), `README must say ${(bytes / 1024).toFixed(1)}`).toBeLessThan(0.2);
});
