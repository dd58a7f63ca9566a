/**
 * Tests the rules with inventories that are hard to create in a service. Each case has an inventory, and the findings
 * that the rules must return.
 */
import { deepEqual } from "node:assert/strict";
import { findAll } from "../src/findings.ts";
import type { Inventory, List } from "../src/inventory.ts";
import { limited } from "./support.ts";

const list = <T>(...items: T[]): List<T> => ({ items, complete: true });
const empty: Inventory = {
  channels: list(),
  recordingConfigurations: list(),
  restrictionPolicies: list(),
  playbackKeys: list(),
  streamKeys: new Map(),
  hasStreamed: new Map(),
  unread: [],
};
const policy = (allowedCountries: string[], allowedOrigins: string[]) => ({
  arn: "a:policy/1",
  allowedCountries,
  allowedOrigins,
  enableStrictOriginEnforcement: true,
});
const under = { arn: "a:channel/1", playbackRestrictionPolicyArn: "a:policy/1" };
const recording = {
  arn: "a:recording-configuration/1",
  state: "CREATE_FAILED",
  destinationConfiguration: { s3: { bucketName: "b" } },
};
const key = { arn: "a:playback-key/1" };

const cases: [string, Partial<Inventory>, string[]][] = [
  ["nothing", {}, []],
  [
    "a policy that allows everything restricts nothing",
    { channels: list(under), restrictionPolicies: list(policy([], ["*"])) },
    ["unrestricted-playback channel/1"],
  ],
  ["a policy on countries", { channels: list(under), restrictionPolicies: list(policy(["CH"], [])) }, []],
  [
    "a private channel under an open policy",
    {
      channels: list({ ...under, authorized: true }),
      restrictionPolicies: list(policy([], [])),
      playbackKeys: list(key),
    },
    [],
  ],
  ["a playback key without a private channel", { playbackKeys: list(key) }, ["unused-playback-key playback-key/1"]],
  [
    "channels that could not be read may use what seems unused",
    {
      channels: { items: [], complete: false },
      playbackKeys: list(key),
      restrictionPolicies: list(policy(["CH"], [])),
      recordingConfigurations: list({ ...recording, state: "ACTIVE" }),
    },
    [],
  ],
  [
    "playback keys that could not be read may exist",
    { channels: list({ ...under, authorized: true }), playbackKeys: { items: [], complete: false } },
    [],
  ],
  [
    "a failed recording configuration in use",
    {
      channels: list({ arn: "a:channel/1", authorized: true, recordingConfigurationArn: recording.arn }),
      recordingConfigurations: list(recording),
      playbackKeys: list(key),
    },
    ["recording-failed recording-configuration/1"],
  ],
  [
    "a recording configuration that is being created, and unused",
    { recordingConfigurations: list({ ...recording, state: "CREATING" }) },
    ["unused-recording-configuration recording-configuration/1"],
  ],
  [
    "the most severe first",
    { channels: list({ arn: "a:channel/1" }, { arn: "a:channel/2", insecureIngest: true }) },
    ["insecure-ingest channel/2", "unrestricted-playback channel/1", "unrestricted-playback channel/2"],
  ],
];

for (const [name, given, want] of cases) {
  Deno.test(name, limited, () => {
    const findings = findAll({ ...empty, ...given }, { requireTags: [] });
    deepEqual(
      findings.map(({ rule, resource }) => `${rule} ${resource}`),
      want,
    );
  });
}

Deno.test("required tags: every resource and key is checked, and an empty value counts as missing", limited, () => {
  const findings = findAll(
    {
      ...empty,
      channels: list({ arn: "a:channel/1", authorized: true, tags: { owner: "", stage: "live" } }),
      streamKeys: new Map([["a:channel/1", [{ arn: "a:stream-key/1" }]]]),
      playbackKeys: list({ ...key, tags: { owner: "x", stage: "y", cost: "z" } }),
    },
    { requireTags: ["owner", "stage", "cost"] },
  );
  deepEqual(
    findings.map(({ resource, problem }) => `${resource} ${problem}`),
    ["channel/1 lacks owner, cost", "stream-key/1 lacks owner, stage, cost"],
  );
});
