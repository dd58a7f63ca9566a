/** How many resources an account may have. */

import { resourceType } from "../basics/arn.ts";
import { Fault } from "../basics/service-error.ts";

export interface Quotas {
  readonly channels: number;
  readonly playbackKeyPairs: number;
  readonly playbackRestrictionPolicies: number;
  readonly recordingConfigurations: number;
  readonly adConfigurations: number;
  /** Streams with a connected encoder, in all channels together. */
  readonly concurrentStreams: number;
  /** Viewers of all streams together. More are counted, and told of as a breach. */
  readonly concurrentViewers: number;
  /** A quota of IVS Real-Time. */
  readonly stages: number;
  readonly encoderConfigurations: number;
  readonly storageConfigurations: number;
  readonly ingestConfigurations: number;
  readonly publicKeys: number;
  /** Those that are running at a time. */
  readonly compositions: number;
  /** Those who publish on one stage at a time, replicas among them. One more fails to publish. */
  readonly stagePublishers: number;
  /** A quota of IVS Chat. */
  readonly rooms: number;
  readonly loggingConfigurations: number;
}

export type QuotaName = keyof Quotas;

/** The published quotas of a new account. */
const publishedQuotas: Quotas = {
  channels: 5000,
  playbackKeyPairs: 3,
  playbackRestrictionPolicies: 20,
  recordingConfigurations: 20,
  adConfigurations: Number.POSITIVE_INFINITY,
  concurrentStreams: 100,
  concurrentViewers: 15_000,
  stages: 100,
  encoderConfigurations: 20,
  storageConfigurations: 100,
  ingestConfigurations: Number.POSITIVE_INFINITY,
  publicKeys: 3,
  compositions: 5,
  stagePublishers: 12,
  rooms: 50_000,
  loggingConfigurations: 10,
};

/** `true` for the published quotas, `false` for none, or an object that overrides some of the published quotas. */
export type QuotaOptions = boolean | Partial<Quotas>;

/** @throws TypeError that names the quota at fault */
export function readQuotas(options: QuotaOptions): Quotas {
  if (options === false) {
    return Object.fromEntries(Object.keys(publishedQuotas).map((name) => [name, Number.POSITIVE_INFINITY])) as {
      [Name in QuotaName]: number;
    };
  }
  const given = options === true ? {} : options;
  for (const [name, value] of Object.entries(given)) {
    if (!(name in publishedQuotas))
      throw new TypeError(`quotas.${name} must be the name of a quota: ${Object.keys(publishedQuotas).join(", ")}`);
    if (typeof value !== "number" || Number.isNaN(value) || value < 0) {
      throw new TypeError(`quotas.${name} must be a number of at least 0`);
    }
  }
  return { ...publishedQuotas, ...given };
}

/** @throws Fault ServiceQuotaExceededException where there is no room for another */
export function checkQuota(service: Account, name: QuotaName, existing: number): void {
  const limit = service.quotas[name];
  if (existing < limit) return;
  const resourceId = service.settings.accountId;
  throw new Fault("ServiceQuotaExceededException", `${spoken[name]} quota exceeded, which is ${limit}`, {
    limit,
    resourceId,
    resourceType: resourceType(spoken[name]),
  });
}

interface Account {
  readonly quotas: Quotas;
  readonly settings: { readonly accountId: string };
}

const spoken: Readonly<Record<QuotaName, string>> = {
  channels: "channel",
  playbackKeyPairs: "playback-key",
  playbackRestrictionPolicies: "playback-restriction-policy",
  recordingConfigurations: "recording-configuration",
  adConfigurations: "ad-configuration",
  concurrentStreams: "concurrent-streams",
  concurrentViewers: "concurrent-viewers",
  stages: "stage",
  encoderConfigurations: "encoder-configuration",
  storageConfigurations: "storage-configuration",
  ingestConfigurations: "ingest-configuration",
  publicKeys: "public-key",
  compositions: "composition",
  stagePublishers: "stage-publishers",
  rooms: "room",
  loggingConfigurations: "logging-configuration",
};
