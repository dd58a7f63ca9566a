/** The options of a service that the suite runs against. */
import { chatOperations } from "./chat/operations.ts";
import { ivsOperations } from "./operations.ts";
import { realtimeOperations } from "./realtime/operations.ts";

const operationNames = [ivsOperations, realtimeOperations, chatOperations].flatMap(({ inputs }) => Object.keys(inputs));

/** Only PutMetadata has a rate, because the suite calls as fast as it can. Small quotas are quickly exceeded. */
export const serviceOptions = {
  failingBuckets: ["ivskit-bucket-elsewhere"],
  quotas: {
    adConfigurations: 4,
    channels: 6,
    compositions: 2,
    encoderConfigurations: 4,
    ingestConfigurations: 4,
    loggingConfigurations: 4,
    playbackKeyPairs: 3,
    playbackRestrictionPolicies: 4,
    publicKeys: 3,
    recordingConfigurations: 4,
    rooms: 4,
    stages: 4,
    storageConfigurations: 4,
  },
  rates: { ...Object.fromEntries(operationNames.map((name) => [name, false as const])), PutMetadata: { channel: 5 } },
};
