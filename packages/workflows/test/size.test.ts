/**
 * The bytes that each function or class adds to a browser bundle that has a client with its operations, after gzip.
 * README shows the numbers.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { sizeOf } from "@ivskit/tooling/bundle/size";
import { expect, test } from "vitest";
import * as workflows from "../src/index.ts";

const folder = join(import.meta.dirname, "..");
const defaultMaxBytes = 1_024;
/** Higher limits: the queue has more features than one function, and pages never load the parts of servers. */
const maxBytesOf: Readonly<Record<string, number>> = {
  MetadataQueue: 1_664,
  RateLimiterObject: 1_280,
  createRedisRateLimiter: 1_152,
};

function importOf(from: string, names: readonly string[]): string {
  return `import { ${names.join(", ")} } from "${from}"; globalThis["${from}"] = [${names.join(", ")}];`;
}

/** The number of bytes of a bundled program after gzip. */
async function bytesOf(program: string): Promise<number> {
  return sizeOf(await bundleWithEsbuild(program, { folder, place: "browser" })).gzip;
}

const functions: readonly (readonly [name: string, operations: readonly string[]])[] = [
  ["getStreamOrUndefined", ["GetStreamCommand"]],
  ["isLive", ["GetStreamCommand"]],
  ["stopStreamIfLive", ["StopStreamCommand"]],
  [
    "rotateStreamKey",
    ["paginateListStreamKeys", "DeleteStreamKeyCommand", "StopStreamCommand", "CreateStreamKeyCommand"],
  ],
  [
    "deleteChannelSafely",
    [
      "paginateListStreamKeys",
      "DeleteStreamKeyCommand",
      "StopStreamCommand",
      "waitUntilStreamOffline",
      "DeleteChannelCommand",
    ],
  ],
  [
    "detachAndDeleteRecordingConfiguration",
    ["paginateListChannels", "UpdateChannelCommand", "DeleteRecordingConfigurationCommand"],
  ],
  ["revokeViewerSessions", ["BatchStartViewerSessionRevocationCommand"]],
  ["getChannels", ["BatchGetChannelCommand"]],
  [
    "createChannelWithRecording",
    [
      "CreateChannelCommand",
      "CreateRecordingConfigurationCommand",
      "DeleteChannelCommand",
      "DeleteRecordingConfigurationCommand",
      "paginateListChannels",
      "paginateListRecordingConfigurations",
      "waitUntilRecordingConfigurationActive",
    ],
  ],
  ["parseArn", []],
  ["formatArn", []],
  ["collect", []],
  ["MetadataQueue", ["PutMetadataCommand"]],
  ["createRateLimiter", []],
  ["createRedisRateLimiter", []],
  ["createDurableObjectRateLimiter", []],
  ["RateLimiterObject", []],
  ["metadataLimits", []],
  ["encodeMetadata", []],
  ["packMetadata", []],
  ["putMetadata", ["PutMetadataCommand"]],
  ["createMetadataReader", []],
];

test("every function and class is measured, except for errors", () => {
  const names = Object.entries(workflows).filter(
    ([name, value]) => typeof value === "function" && !/Error$/.test(name),
  );
  expect(functions.map(([name]) => name).sort()).toEqual(names.map(([name]) => name).sort());
});

test.each(functions)("%s", async (name, operations) => {
  const client = importOf("@ivskit/client-ivs", ["IvsClient", ...operations]);
  const bytes = (await bytesOf(`${client}\n${importOf("@ivskit/workflows", [name])}`)) - (await bytesOf(client));
  expect(bytes).toBeGreaterThan(40);
  expect(bytes).toBeLessThanOrEqual(maxBytesOf[name] ?? defaultMaxBytes);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const printed = Number(new RegExp(`^\\| \`${name}\` +\\| +([0-9.]+) \\|`, "m").exec(readme)?.[1]);
  // The two are compressed together, so a change of the client changes the difference a little.
  expect(Math.abs(printed - bytes / 1024), `README must say ${(bytes / 1024).toFixed(1)}`).toBeLessThan(0.15);
});
