/** Reads the starts and ends of streams from the events of Amazon EventBridge. */
import { type IvsEvent, IvsEventError, isIvsEvent, parseIvsEvent } from "@ivskit/events";
import { type Json, Refusal } from "./http.ts";

/** The start or the end of a channel's stream. */
export interface StreamChange {
  readonly channelArn: string;
  readonly eventId: string;
  readonly streamId: string;
  /** Milliseconds since 1970. EventBridge sends whole seconds. */
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
  try {
    return parseIvsEvent(body);
  } catch (error) {
    if (!(error instanceof IvsEventError)) throw error;
    throw new Refusal(400, `The body must be an event of Amazon IVS: ${error.message}`);
  }
}

/**
 * Returns the start or end that the event reports; undefined if it reports neither.
 *
 * @throws Refusal with status 400 if the event is not one of a channel
 */
export function readStreamChange(event: IvsEvent): StreamChange | undefined {
  if (!isIvsEvent(event, "IVS Stream State Change")) return undefined;
  const { event_name: name, stream_id: streamId } = event.detail;
  const live = Object.hasOwn(liveAfter, name) ? liveAfter[name] : undefined;
  if (live === undefined) return undefined;
  const [channelArn = ""] = event.resources;
  if (!/^arn:aws:ivs:[a-z0-9-]+:\d{12}:channel\/[a-zA-Z0-9]+$/.test(channelArn)) {
    throw new Refusal(400, "The body must be an event of Amazon IVS: resources[0] must be the channel's ARN");
  }
  return { channelArn, eventId: event.id, streamId, time: Date.parse(event.time), live };
}
