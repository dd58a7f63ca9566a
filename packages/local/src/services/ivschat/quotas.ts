/**
 * The quotas of IVS Chat.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/service-quotas.html
 */
import type { QuotaTable } from "../../simulation/quotas.ts";

export const chatQuotas: QuotaTable = {
  rooms: { published: 50_000, spoken: "room" },
  loggingConfigurations: { published: 10, spoken: "logging-configuration" },
  chatConnections: { published: 50_000, spoken: "concurrent-chat-connections" },
};
