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
  // The ones that run at a time.
  compositions: { published: 5, spoken: "composition" },
  // On one stage at a time, replicas included.
  stagePublishers: { published: 12, spoken: "stage-publishers" },
};
