/**
 * Reads and checks the events of Amazon EventBridge.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */
import { isObject, type Json, Refusal } from "./http.ts";

export interface IvsEvent {
  readonly id: string;
  readonly type: string;
  /** Milliseconds since 1970. EventBridge sends whole seconds. */
  readonly time: number;
  readonly resources: readonly string[];
  readonly detail: Json;
}

/** The start or the end of a channel's stream. */
export interface StreamChange {
  readonly channelArn: string;
  readonly eventId: string;
  readonly streamId: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly live: boolean;
}

/** Whether the channel is live after an event, by the name of the event. */
const liveAfter: Readonly<Record<string, boolean>> = {
  "Stream Start": true,
  "Stream End": false,
  "Stream Failure": false,
  "Session Ended": false,
};

/** @throws Refusal with status 400 that names the wrong member */
export function readEvent(body: Json): IvsEvent {
  const { id, source, "detail-type": type, time, resources, detail } = body;
  if (typeof id !== "string" || id === "" || id.length > 256) throw wrong("id", "text of 1 to 256 characters");
  if (typeof source !== "string") throw wrong("source", "text");
  if (source !== "aws.ivs") {
    throw new Refusal(
      400,
      `The rule must match {"source": ["aws.ivs"]}, got an event with the source ${JSON.stringify(source)}`,
    );
  }
  if (typeof type !== "string" || type === "") throw wrong("detail-type", "text");
  const when = typeof time === "string" && /^\d{4}-\d\d-\d\dT/.test(time) ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(when)) throw wrong("time", "a time like 2026-11-23T10:45:00Z");
  if (!Array.isArray(resources) || !resources.every((arn) => typeof arn === "string")) {
    throw wrong("resources", "a list of ARNs");
  }
  if (!isObject(detail)) throw wrong("detail", "an object");
  return { id, type, time: when, resources, detail };
}

/**
 * Returns the start or end that the event reports; undefined if it reports neither.
 *
 * @throws Refusal with status 400 that names the wrong member
 */
export function readStreamChange({ id, type, time, resources, detail }: IvsEvent): StreamChange | undefined {
  if (type !== "IVS Stream State Change") return undefined;
  const { event_name: name, stream_id: streamId } = detail;
  if (typeof name !== "string") throw wrong("detail.event_name", "text");
  const isLive = Object.hasOwn(liveAfter, name) ? liveAfter[name] : undefined;
  if (isLive === undefined) return undefined;
  if (typeof streamId !== "string" || streamId === "" || streamId.length > 64) {
    throw wrong("detail.stream_id", "text of 1 to 64 characters");
  }
  const [channelArn] = resources;
  if (channelArn === undefined || !/^arn:aws:ivs:[a-z0-9-]+:\d{12}:channel\/[a-zA-Z0-9]+$/.test(channelArn)) {
    throw wrong("resources[0]", "the channel's ARN");
  }
  return { channelArn, eventId: id, streamId, time, live: isLive };
}

function wrong(member: string, want: string): Refusal {
  return new Refusal(400, `The body must be an event of EventBridge: ${member} must be ${want}`);
}
