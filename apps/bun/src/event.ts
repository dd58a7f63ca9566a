/**
 * Reads the events that EventBridge sends when a stream starts or ends.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */
import { z } from "zod";

export const channelArn: z.ZodString = z
  .string()
  .regex(/^arn:aws[a-z-]*:ivs:[a-z0-9-]+:\d{12}:channel\/\w{1,64}$/, "must be the ARN of a channel");

const envelope = z.object({
  id: z.string().min(1).max(256),
  source: z.literal("aws.ivs"),
  "detail-type": z.string(),
});

const streamStateChange = envelope.extend({
  time: z.iso.datetime({ offset: true }),
  // The ARN of the channel is the first item.
  resources: z.tuple([channelArn], z.string()),
  detail: z.object({
    event_name: z.string(),
    stream_id: z.string().min(1).max(64),
    channel_name: z.string().max(128).optional(),
  }),
});

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
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new MalformedEventError("The body must be JSON: an EventBridge event without an input transformer.");
  }
  const { "detail-type": type } = check(envelope, body);
  if (type !== "IVS Stream State Change") return undefined;
  const { id, time, resources, detail } = check(streamStateChange, body);
  const kind = detail.event_name === "Stream Start" ? "start" : endings.includes(detail.event_name) ? "end" : undefined;
  if (!kind) return undefined;
  return {
    id,
    kind,
    channelArn: resources[0],
    streamId: detail.stream_id,
    time: new Date(time),
    channelName: detail.channel_name,
  };
}

function check<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (data !== undefined) return data;
  const faults = error?.issues.map(({ path, message }) => `${path.join(".") || "the body"}: ${message}`) ?? [];
  throw new MalformedEventError(`The body must be an event of Amazon IVS. ${faults.join("; ")}.`);
}
