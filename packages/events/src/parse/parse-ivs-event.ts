/** Reads an event that comes from EventBridge: the input of a Lambda function, or the body of a request. */
import { need, show } from "../errors/ivs-event-error.ts";
import type { IvsEvent } from "../types/ivs-event.ts";
import { checkMembers, detailMembers, optionalMembers, readObject } from "./members.ts";

/**
 * Returns the event with its type. Events of unknown detail types, unknown names and further members pass. Members of
 * `detail` that are null are left out.
 *
 * @throws IvsEventError that names the wrong member
 */
export function parseIvsEvent(value: unknown): IvsEvent {
  const event = readObject(value, "the event");
  const { source, version, time } = event;
  need(source === "aws.ivs", "source", '"aws.ivs"', show(source));
  need(version === "0", "version", '"0"', show(version));
  checkMembers(event, "id detail-type account region time resources*", "");
  // Date.parse alone accepts numbers such as "1".
  need(
    /^\d{4}-\d\d-\d\dT/.test(`${time}`) && !Number.isNaN(Date.parse(`${time}`)),
    "time",
    "an ISO-8601 time",
    show(time),
  );
  const type = event["detail-type"] as string;
  let detail = readObject(event.detail, "detail");
  if (Object.hasOwn(detailMembers, type)) {
    if (type === "IVS Limit Breach") detail = { limit_name: detail.limit, ...detail };
    else need((event.resources as string[]).length > 0, "resources", "a list of at least one ARN", "an empty list");
    checkMembers(detail, `${detailMembers[type as keyof typeof detailMembers]} ${optionalMembers}`, "detail.");
  }
  return { ...event, detail } as unknown as IvsEvent;
}
