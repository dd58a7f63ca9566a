/** The rules of the audit: from an inventory to findings. A rule that lacks a part which could not be read keeps quiet. */
import type { Inventory } from "./inventory.ts";
import { type Severity, severities } from "./options.ts";

export const rules = {
  "insecure-ingest": ["high", "Set insecureIngest to false, and let encoders connect by RTMPS."],
  "recording-failed": ["high", "Delete it, and create another with a bucket that exists in this region."],
  "unrestricted-playback": [
    "medium",
    "Make the channel private (authorized), or give it a playback restriction policy.",
  ],
  "private-without-playback-key": ["medium", "Import a playback key pair, by which the tokens of viewers are checked."],
  "channel-without-stream-key": ["medium", "Create a stream key, or delete the channel."],
  "unused-playback-key": [
    "medium",
    "Delete it: whoever has its other half could sign tokens as soon as a channel is private.",
  ],
  "unused-stream-key": ["low", "Delete it, or the channel, if nobody is to broadcast there."],
  "unused-recording-configuration": ["low", "Delete it, or attach it to a channel."],
  "unused-restriction-policy": ["low", "Delete it, or attach it to a channel."],
  "missing-tags": ["low", "Add the tags."],
  "origins-not-enforced": ["info", "Set enableStrictOriginEnforcement, if no player needs to go without an origin."],
} as const satisfies Record<string, readonly [Severity, string]>;

export type Rule = keyof typeof rules;

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly arn: string;
  /** What the resource is called, and what it is. */
  readonly resource: string;
  readonly what: string;
  readonly mend: string;
}

export interface FindingOptions {
  /** Tag keys that everything has to have. */
  readonly requireTags: readonly string[];
}

interface Resource {
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** Sorted by severity, the gravest first; for the rest in the order of the rules and of the lists. */
export function findAll(inventory: Inventory, { requireTags }: FindingOptions): Finding[] {
  const { channels, recordingConfigurations, restrictionPolicies, playbackKeys, streamKeys, streamed } = inventory;
  const findings: Finding[] = [];
  const add = (rule: Rule, { arn = "", name }: Resource, what: string): void => {
    const [severity, mend] = rules[rule];
    findings.push({ rule, severity, arn, resource: describe(arn, name), what, mend });
  };

  const openPolicies = new Set(
    restrictionPolicies.items
      .filter(({ allowedCountries, allowedOrigins }) => isOpen(allowedCountries) && isOpen(allowedOrigins))
      .map(({ arn }) => arn),
  );
  for (const channel of channels.items) {
    const { arn = "", authorized, insecureIngest, playbackRestrictionPolicyArn: policy } = channel;
    if (insecureIngest) add("insecure-ingest", channel, "takes RTMP without encryption, stream key included");
    if (!authorized && !policy) add("unrestricted-playback", channel, "neither private nor under a restriction policy");
    if (!authorized && policy && openPolicies.has(policy)) {
      add("unrestricted-playback", channel, "its restriction policy allows every country and every origin");
    }
    if (authorized && playbackKeys.complete && playbackKeys.items.length === 0) {
      add("private-without-playback-key", channel, "private, but without a playback key nobody can watch");
    }
    const keys = streamKeys.get(arn);
    if (keys?.length === 0) add("channel-without-stream-key", channel, "nobody can broadcast");
    if (streamed.get(arn) === false) {
      const what = `no stream session of ${describe(arn, channel.name)} is on record`;
      for (const key of keys ?? []) add("unused-stream-key", key, what);
    }
  }

  for (const configuration of recordingConfigurations.items) {
    const { arn, state } = configuration;
    const users = channels.items.filter((channel) => channel.recordingConfigurationArn === arn);
    if (state === "CREATE_FAILED") {
      const what = "its creation failed";
      add("recording-failed", configuration, users.length > 0 ? `${what}, so ${names(users)} cannot record` : what);
    } else if (channels.complete && users.length === 0) {
      add("unused-recording-configuration", configuration, "attached to no channel");
    }
  }
  for (const policy of restrictionPolicies.items) {
    const { arn, allowedOrigins, enableStrictOriginEnforcement } = policy;
    const used = channels.items.some((channel) => channel.playbackRestrictionPolicyArn === arn);
    if (channels.complete && !used) add("unused-restriction-policy", policy, "attached to no channel");
    if (!isOpen(allowedOrigins) && !enableStrictOriginEnforcement) {
      add("origins-not-enforced", policy, "players that send no origin are let through");
    }
  }
  if (channels.complete && !channels.items.some(({ authorized }) => authorized)) {
    for (const key of playbackKeys.items) add("unused-playback-key", key, "no channel is private");
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

/** An empty list restricts nothing, and neither does the origin `*`. */
function isOpen(allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.includes("*");
}

function names(channels: readonly Resource[]): string {
  const shown = channels.slice(0, 3).map(({ arn = "", name }) => describe(arn, name));
  return channels.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

/** As in `channel/AbCdEfGhIjKl "studio"`. */
function describe(arn: string, name: string | undefined): string {
  const id = arn.split(":").at(-1) ?? arn;
  return name ? `${id} "${name}"` : id;
}
