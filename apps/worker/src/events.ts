/**
 * The envelope of Amazon EventBridge, checked before anything in it is believed.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */
import { isObject, type Json, Refusal } from "./http.ts";

export interface IvsEvent {
  readonly id: string;
  readonly type: string;
  /** Milliseconds since 1970, though EventBridge knows only whole seconds. */
  readonly time: number;
  readonly resources: readonly string[];
  readonly detail: Json;
}

/** What an event says about a channel's stream. */
export interface StreamChange {
  readonly channelArn: string;
  readonly eventId: string;
  readonly streamId: string;
  /** Milliseconds, as in `IvsEvent`. */
  readonly time: number;
  readonly live: boolean;
}

const live: Readonly<Record<string, boolean>> = {
  "Stream Start": true,
  "Stream End": false,
  "Stream Failure": false,
  "Session Ended": false,
};

/** @throws Refusal 400 that names the member at fault */
export function readEvent(body: Json): IvsEvent {
  const { id, source, "detail-type": type, time, resources, detail } = body;
  if (typeof id !== "string" || id === "" || id.length > 256) throw wrong("id", "text of 1 to 256 characters");
  if (typeof source !== "string") throw wrong("source", "text");
  if (source !== "aws.ivs") {
    throw new Refusal(
      400,
      `The event's source is ${JSON.stringify(source)}; let the rule match {"source": ["aws.ivs"]}`,
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

/** Undefined for events that say nothing about whether a channel is live. @throws Refusal 400 */
export function readStreamChange({ id, type, time, resources, detail }: IvsEvent): StreamChange | undefined {
  if (type !== "IVS Stream State Change") return undefined;
  const { event_name: name, stream_id: streamId } = detail;
  if (typeof name !== "string") throw wrong("detail.event_name", "text");
  const isLive = Object.hasOwn(live, name) ? live[name] : undefined;
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
  return new Refusal(400, `This is no event of EventBridge: ${member} has to be ${want}`);
}
