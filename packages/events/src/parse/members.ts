/** The members of `detail` for each detail type, and the check of a value against such a list. */
import { need, typeOf } from "../errors/ivs-event-error.ts";
import type { IvsEventType } from "../types/ivs-event.ts";

/**
 * The members that an event must have, by detail type. A name alone stands for a text that is not empty. A sign stands
 * for another kind: `=` text that may be empty, `#` number, `!` boolean, `*` list of texts. `?` marks a member that may
 * be absent.
 */
export const detailMembers: Readonly<Record<IvsEventType, string>> = {
  "IVS Stream State Change": "event_name stream_id",
  "IVS Stream Health Change": "event_name stream_id",
  "IVS Limit Breach": "limit_name limit_value# exceeded_by#",
  "IVS Recording State Change": "recording_status stream_id recording_s3_bucket_name= recording_s3_key_prefix=",
  "IVS Stage Update": "event_name session_id participant_id",
  "IVS Composition State Change": "event_name stage_arn",
  "IVS Participant Recording State Change":
    "event_name session_id participant_id recording_s3_bucket_name= recording_s3_key_prefix=",
};

/** The members that some events of known types have. */
export const optionalMembers =
  "channel_name=? stream_id=? code=? reason=? limit_unit=? recording_status_reason=? recording_duration_ms#? recording_session_id=? recording_session_stream_ids*? event_time=? user_id=? error_code=? replica!? destination_stage_arn=? destination_session_id=? id=?";

const kinds: Readonly<Record<string, string>> = {
  "=": "a text",
  "#": "a number",
  "!": "a boolean",
  "*": "a list of texts",
};

/** The members of an object, without those that are null. @throws IvsEventError that names the object */
export function readObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  need(typeof value === "object" && value !== null && !Array.isArray(value), name, "an object", typeOf(value));
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

/** @throws IvsEventError that names the first member that does not fit the list */
export function checkMembers(value: Readonly<Record<string, unknown>>, members: string, path: string): void {
  for (const member of members.split(" ")) {
    const [, name = "", kind = "", optional] = /^([\w-]+)([=#!*]?)(\??)$/.exec(member) ?? [];
    const found = value[name];
    if (optional && found === undefined) continue;
    need(fits(found, kind), path + name, kinds[kind] ?? "a text that is not empty", typeOf(found));
  }
}

function fits(value: unknown, kind: string): boolean {
  if (kind === "*") return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (kind === "#") return typeof value === "number";
  if (kind === "!") return typeof value === "boolean";
  return typeof value === "string" && (kind === "=" || value !== "");
}
