/**
 * The quotas of IVS.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/service-quotas.html
 */
import type { QuotaTable } from "../../simulation/quotas.ts";

export const ivsQuotas: QuotaTable = {
  channels: { published: 5000, spoken: "channel" },
  playbackKeyPairs: { published: 3, spoken: "playback-key" },
  playbackRestrictionPolicies: { published: 20, spoken: "playback-restriction-policy" },
  recordingConfigurations: { published: 20, spoken: "recording-configuration" },
  adConfigurations: { published: Number.POSITIVE_INFINITY, spoken: "ad-configuration" },
  concurrentStreams: { published: 100, spoken: "concurrent-streams" },
  concurrentViewers: { published: 15_000, spoken: "concurrent-viewers" },
};
