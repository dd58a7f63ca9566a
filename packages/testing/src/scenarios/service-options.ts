/** What the service has to be started with, beside a port. */
import { operationNames } from "./inputs.ts";

/** Of the rates none but PutMetadata's: the suite calls as fast as it can. Small quotas are soon exceeded. */
export const serviceOptions = {
  failingBuckets: ["ivskit-bucket-elsewhere"],
  quotas: {
    adConfigurations: 4,
    channels: 6,
    playbackKeyPairs: 3,
    playbackRestrictionPolicies: 4,
    recordingConfigurations: 4,
  },
  rates: { ...Object.fromEntries(operationNames.map((name) => [name, false as const])), PutMetadata: { channel: 5 } },
};
