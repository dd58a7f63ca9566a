/** Reads the events that EventBridge sends when a stream starts or ends. */
import { IvsEventError, isIvsEvent, parseIvsEvent } from "@ivskit/events";
import { z } from "zod";

export const channelArn: z.ZodString = z
  .string()
  .regex(/^arn:aws[a-z-]*:ivs:[a-z0-9-]+:\d{12}:channel\/\w{1,64}$/, "must be the ARN of a channel");

/** The events after which viewers can no longer watch the stream. The first two can arrive in any order. */
const endings = ["Stream End", "Session Ended", "Stream Failure"];

export interface StreamEvent {
  /** The id of the event. Repeated deliveries have the same id. */
  readonly id: string;
  readonly kind: "start" | "end";
  readonly channelArn: string;
  readonly streamId: string;
  /** The time of the event by the clock of the service, in whole seconds. */
  readonly time: Date;
  readonly channelName?: string | undefined;
}

/**
 * An event that cannot be read. The message names the wrong field and says what is expected; it does not show values.
 */
export class MalformedEventError extends Error {}

/** Returns the start or end that the event reports; undefined if it reports neither. @throws MalformedEventError */
export function readEvent(text: string): StreamEvent | undefined {
  const event = parse(text);
  if (!isIvsEvent(event, "IVS Stream State Change")) return undefined;
  const { event_name: name, stream_id: streamId, channel_name: channelName } = event.detail;
  const kind = name === "Stream Start" ? "start" : endings.includes(name) ? "end" : undefined;
  if (!kind) return undefined;
  const arn = channelArn.safeParse(event.resources[0]);
  if (!arn.success) throw malformed("resources[0] must be the ARN of a channel");
  return { id: event.id, kind, channelArn: arn.data, streamId, time: new Date(event.time), channelName };
}

function parse(text: string): ReturnType<typeof parseIvsEvent> {
  try {
    return parseIvsEvent(JSON.parse(text));
  } catch (error) {
    if (error instanceof IvsEventError) throw malformed(error.message);
    throw new MalformedEventError("The body must be JSON: an EventBridge event without an input transformer.");
  }
}

function malformed(fault: string): MalformedEventError {
  return new MalformedEventError(`The body must be an event of Amazon IVS. ${fault}.`);
}
