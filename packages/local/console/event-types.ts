/** The service, the name and the resource of an event. */
import type { LocalEvent } from "../src/events/envelope.ts";

/** The detail types of each service. IVS Chat has none. */
export const eventTypes: Readonly<Record<string, readonly string[]>> = {
  IVS: ["IVS Stream State Change", "IVS Stream Health Change", "IVS Limit Breach", "IVS Recording State Change"],
  "IVS Real-Time": ["IVS Stage Update", "IVS Composition State Change", "IVS Participant Recording State Change"],
};

/** An empty text stands for all. */
export interface EventFilter {
  readonly service: string;
  readonly type: string;
  /** Part of a name or an ARN. */
  readonly resource: string;
}

export const allEvents: EventFilter = { service: "", type: "", resource: "" };

export function isFiltering(filter: EventFilter): boolean {
  return Object.values(filter).some((text) => text !== "");
}

export function selectEvents(
  events: readonly LocalEvent[],
  { service, type, resource }: EventFilter,
  names: ReadonlyMap<string, string>,
): readonly LocalEvent[] {
  const wanted = resource.trim().toLowerCase();
  return events.filter((event) => {
    if (type !== "" && event["detail-type"] !== type) return false;
    if (service !== "" && eventTypes[service]?.includes(event["detail-type"]) !== true) return false;
    return wanted === "" || textsOf(event, names).some((text) => text.toLowerCase().includes(wanted));
  });
}

/** The names, ARNs and ids by which a resource can be found. */
function textsOf({ resources, detail }: LocalEvent, names: ReadonlyMap<string, string>): string[] {
  const arns = [...resources, detail.stage_arn].filter((arn) => typeof arn === "string");
  const ids = [detail.channel_name, detail.stream_id, detail.session_id, detail.participant_id, detail.id];
  return [...arns, ...arns.map((arn) => names.get(arn)), ...ids].filter((text) => typeof text === "string");
}

/** The member by which the kinds of events are told apart. */
export function eventName({ detail, "detail-type": type }: LocalEvent): string {
  return String(detail.event_name ?? detail.recording_status ?? detail.limit_name ?? detail.limit ?? type);
}
