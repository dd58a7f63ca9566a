/** The settings that all services share. Each service adds its own in its `settings.ts`. */
import type { FailedDelivery } from "../events/dispatcher.ts";
import type { Disturbance } from "../events/disturbance.ts";
import type { Webhook } from "../events/webhooks.ts";
import type { FaultRuleInput } from "../fault-injection/rules.ts";
import type { QuotaChoice } from "./quotas.ts";
import type { RateChoice } from "./rates.ts";

export interface SharedSettings {
  readonly region: string;
  readonly accountId: string;
  /** The base clock, which the clock of the service follows. */
  readonly clock: () => Date;
  /** Makes ids and secrets repeatable. Undefined: they are unpredictable. */
  readonly seed: string | number | undefined;
  /** Milliseconds until a new resource is visible to reads, and for which a deleted one still is. */
  readonly visibilityDelay: number;
  readonly rates: RateChoice;
  readonly quotas: QuotaChoice;
  readonly faults: readonly FaultRuleInput[];
  readonly webhooks: readonly Webhook[];
  readonly events: Disturbance;
  readonly onDeliveryFailure: (failure: FailedDelivery) => void;
}
