/**
 * Applies the rules of the audit to an inventory. A rule reports nothing about a resource if it needs a part of the
 * inventory that could not be read.
 */
import type { Inventory } from "./inventory.ts";
import { type Severity, severities } from "./options.ts";

export const rules = {
  "insecure-ingest": ["high", "Set insecureIngest to false, and connect encoders over RTMPS."],
  "recording-failed": ["high", "Delete it, and create one with a bucket that exists in this region."],
  "unrestricted-playback": [
    "medium",
    "Make the channel private (authorized), or attach a playback restriction policy.",
  ],
  "private-without-playback-key": [
    "medium",
    "Import a playback key pair, with which the service verifies viewers' tokens.",
  ],
  "channel-without-stream-key": ["medium", "Create a stream key, or delete the channel."],
  "unused-playback-key": [
    "medium",
    "Delete it: the owner of its private key could sign tokens as soon as a channel is private.",
  ],
  "unused-stream-key": ["low", "Delete the key, or the channel, unless somebody is about to broadcast."],
  "unused-recording-configuration": ["low", "Delete it, or attach it to a channel."],
  "unused-restriction-policy": ["low", "Delete it, or attach it to a channel."],
  "missing-tags": ["low", "Add the tags."],
  "origins-not-enforced": ["info", "Set enableStrictOriginEnforcement, unless some players send no origin."],
} as const satisfies Record<string, readonly [Severity, string]>;

export type Rule = keyof typeof rules;

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly arn: string;
  /** The kind, the id and, if it has one, the name of the resource, such as `channel/AbCdEfGhIjKl "studio"`. */
  readonly resource: string;
  readonly problem: string;
  readonly fix: string;
}

export interface FindingOptions {
  /** The tag keys that every resource must have. */
  readonly requireTags: readonly string[];
}

interface Resource {
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** Returns the findings, the most severe first. Findings of one severity are in the order of the rules. */
export function findAll(inventory: Inventory, { requireTags }: FindingOptions): Finding[] {
  const { channels, recordingConfigurations, restrictionPolicies, playbackKeys, streamKeys, hasStreamed } = inventory;
  const findings: Finding[] = [];
  const add = (rule: Rule, { arn = "", name }: Resource, problem: string): void => {
    const [severity, fix] = rules[rule];
    findings.push({ rule, severity, arn, resource: describe(arn, name), problem, fix });
  };

  const openPolicies = new Set(
    restrictionPolicies.items
      .filter(({ allowedCountries, allowedOrigins }) => isOpen(allowedCountries) && isOpen(allowedOrigins))
      .map(({ arn }) => arn),
  );
  for (const channel of channels.items) {
    const { arn = "", authorized, insecureIngest, playbackRestrictionPolicyArn: policy } = channel;
    if (insecureIngest) add("insecure-ingest", channel, "accepts RTMP, which sends the stream key unencrypted");
    if (!authorized && !policy)
      add("unrestricted-playback", channel, "is neither private nor under a restriction policy");
    if (!authorized && policy && openPolicies.has(policy)) {
      add("unrestricted-playback", channel, "has a restriction policy that allows every country and origin");
    }
    if (authorized && playbackKeys.complete && playbackKeys.items.length === 0) {
      add("private-without-playback-key", channel, "is private, but nobody can watch it without a playback key");
    }
    const keys = streamKeys.get(arn);
    if (keys?.length === 0) add("channel-without-stream-key", channel, "has no stream key, so nobody can broadcast");
    if (hasStreamed.get(arn) === false) {
      const problem = `is of ${describe(arn, channel.name)}, which has no stream session`;
      for (const key of keys ?? []) add("unused-stream-key", key, problem);
    }
  }

  for (const configuration of recordingConfigurations.items) {
    const { arn, state } = configuration;
    const users = channels.items.filter((channel) => channel.recordingConfigurationArn === arn);
    if (state === "CREATE_FAILED") {
      const problem = "could not be created";
      const effect = users.length > 0 ? `, so ${names(users)} cannot record` : "";
      add("recording-failed", configuration, problem + effect);
    } else if (channels.complete && users.length === 0) {
      add("unused-recording-configuration", configuration, "is attached to no channel");
    }
  }
  for (const policy of restrictionPolicies.items) {
    const { arn, allowedOrigins, enableStrictOriginEnforcement } = policy;
    const used = channels.items.some((channel) => channel.playbackRestrictionPolicyArn === arn);
    if (channels.complete && !used) add("unused-restriction-policy", policy, "is attached to no channel");
    if (!isOpen(allowedOrigins) && !enableStrictOriginEnforcement) {
      add("origins-not-enforced", policy, "admits players that send no origin");
    }
  }
  if (channels.complete && !channels.items.some(({ authorized }) => authorized)) {
    for (const key of playbackKeys.items) add("unused-playback-key", key, "is not needed: no channel is private");
  }

  const all: Resource[] = [
    ...channels.items,
    ...[...streamKeys.values()].flat(),
    ...recordingConfigurations.items,
    ...restrictionPolicies.items,
    ...playbackKeys.items,
  ];
  for (const resource of all) {
    const missing = requireTags.filter((key) => !resource.tags?.[key]);
    if (missing.length > 0) add("missing-tags", resource, `lacks ${missing.join(", ")}`);
  }
  const order = Object.keys(rules);
  return findings.sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) || order.indexOf(a.rule) - order.indexOf(b.rule),
  );
}

/** Returns true if the list restricts nothing: it is empty, or contains the origin `*`. */
function isOpen(allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.includes("*");
}

function names(channels: readonly Resource[]): string {
  const shown = channels.slice(0, 3).map(({ arn = "", name }) => describe(arn, name));
  return channels.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

/** Returns the kind, id and name of a resource, such as `channel/AbCdEfGhIjKl "studio"`. */
function describe(arn: string, name: string | undefined): string {
  const id = arn.split(":").at(-1) ?? arn;
  return name ? `${id} "${name}"` : id;
}
