/**
 * The pattern of an EventBridge rule.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import type { LimitBreachDetail, RecordingStateDetail } from "../types/ivs.ts";
import type { IvsEventOf, IvsEventType } from "../types/ivs-event.ts";

/** The names of events of one detail type. */
export type IvsEventName<Type extends IvsEventType> = IvsEventOf<Type>["detail"] extends {
  readonly event_name: infer Name;
}
  ? Name
  : Type extends "IVS Limit Breach"
    ? LimitBreachDetail["limit_name"]
    : RecordingStateDetail["recording_status"];

/**
 * The events that a handler needs: for each detail type a list of names, or anything else for all names. The functions
 * that `match` takes are such an object, too.
 */
export type NeededEvents = {
  readonly [Type in IvsEventType]?: readonly IvsEventName<Type>[] | true | ((event: never) => unknown);
};

/** A pattern as EventBridge takes it, in JSON. */
export interface EventPattern {
  readonly source: readonly ["aws.ivs"];
  readonly resources?: readonly string[];
  readonly "detail-type"?: readonly string[];
  readonly $or?: readonly object[];
}

/** The members of `detail` that may hold the name of an event. */
const nameMembers: Readonly<Record<string, readonly string[]>> = {
  "IVS Limit Breach": ["limit_name", "limit"],
  "IVS Recording State Change": ["recording_status"],
};

/**
 * Returns the pattern of a rule that matches these events only.
 *
 * @param resources the ARNs of channels, stages or compositions; default: all
 * @example
 * ```ts
 * eventPattern({ "IVS Stream State Change": ["Stream Start", "Stream End"], "IVS Recording State Change": true });
 * ```
 */
export function eventPattern(needed: NeededEvents, resources?: readonly string[]): EventPattern {
  const pattern = { source: ["aws.ivs"] as const, ...(resources && { resources }) };
  const all: string[] = [];
  const some: object[] = [];
  for (const [type, names] of Object.entries(needed)) {
    if (!Array.isArray(names)) all.push(type);
    else
      for (const member of nameMembers[type] ?? ["event_name"])
        some.push({ "detail-type": [type], detail: { [member]: names } });
  }
  if (some.length === 0) return { ...pattern, "detail-type": all };
  if (all.length > 0) some.push({ "detail-type": all });
  return some.length > 1 ? { ...pattern, $or: some } : { ...pattern, ...some[0] };
}
