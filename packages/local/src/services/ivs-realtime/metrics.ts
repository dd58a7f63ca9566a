/**
 * The metrics of IVS Real-Time, as far as the simulation knows their values: no data point is made up.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/stage-health.html
 */
import { resourceOf } from "../../basics/arn.ts";
import type { Metric } from "../../simulation/metrics.ts";
import { publishersOn } from "./participants/sessions.ts";
import { subscriptionsOn } from "./participants/subscriptions.ts";
import type { RealtimeWorld } from "./world.ts";

/** Returns the metrics of stages and of the account. A stage without a session has no data point. */
export function realtimeMetrics(world: Pick<RealtimeWorld, "state">): Metric[] {
  const found: Metric[] = [];
  let [allPublishers, allSubscriptions] = [0, 0];
  for (const stageArn of world.state.stageSessionOf.keys()) {
    const stage = { Stage: resourceOf(stageArn).id };
    const publishers = publishersOn(world, stageArn).length;
    const subscriptions = subscriptionsOn(world, stageArn);
    allPublishers += publishers;
    allSubscriptions += subscriptions.length;
    const subscribers = new Set(subscriptions.map(({ subscriberId }) => subscriberId)).size;
    found.push(metric("Publishers", publishers, stage), metric("Subscribers", subscribers, stage));
  }
  if (found.length === 0) return [];
  return [metric("ConcurrentPublishers", allPublishers), metric("ConcurrentSubscriptions", allSubscriptions), ...found];
}

function metric(name: string, value: number, dimensions: Metric["dimensions"] = {}): Metric {
  return { namespace: "AWS/IVSRealTime", name, dimensions, unit: "Count", value };
}
