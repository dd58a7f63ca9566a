/**
 * The quotas of IVS Real-Time.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/service-quotas.html
 */
import type { QuotaTable } from "../../simulation/quotas.ts";

export const realtimeQuotas: QuotaTable = {
  stages: { published: 100, spoken: "stage" },
  encoderConfigurations: { published: 20, spoken: "encoder-configuration" },
  storageConfigurations: { published: 100, spoken: "storage-configuration" },
  ingestConfigurations: { published: Number.POSITIVE_INFINITY, spoken: "ingest-configuration" },
  publicKeys: { published: 3, spoken: "public-key" },
  // The quota counts compositions that run at the same time.
  compositions: { published: 5, spoken: "composition" },
  // The quota counts the publishers of one stage, replicas included.
  stagePublishers: { published: 12, spoken: "stage-publishers" },
};
