/** Reads and checks the body of `POST /metadata`. */
import { encodeMetadata } from "@ivskit/workflows";
import { checkMembers, type Json, Refusal, readChannelArn } from "./http.ts";

const maxMessagesPerRequest = 500;
const maxLifetimeSeconds = 86_400;

export interface MetadataRequest {
  readonly channelArn: string;
  /** The messages as JSON texts. Each of them fits into a call of PutMetadata. */
  readonly messages: readonly string[];
  /** Seconds after which a message that is still queued expires. */
  readonly lifetimeSeconds: number;
}

/** @throws Refusal with status 400, or 413 for a message that is too large */
export function readMetadata(input: Json, region: string): MetadataRequest {
  checkMembers(input, ["channelArn", "messages", "lifetime"]);
  const channelArn = readChannelArn(input.channelArn);
  const channelRegion = channelArn.split(":")[3];
  if (channelRegion !== region) {
    throw new Refusal(400, `The channel must be in ${region}, got ${channelRegion}; deploy a worker for each region`);
  }
  return { channelArn, messages: readMessages(input), lifetimeSeconds: readLifetime(input) };
}

function readMessages({ messages }: Json): string[] {
  if (Array.isArray(messages) && messages.length > 0 && messages.length <= maxMessagesPerRequest) {
    return messages.map(encodeMessage);
  }
  throw new Refusal(400, `messages must be a list of 1 to ${maxMessagesPerRequest} JSON values`);
}

/** @throws Refusal with status 413 */
function encodeMessage(data: unknown, index: number): string {
  try {
    // A message that fits with the longest id fits with any.
    encodeMetadata({ id: Number.MAX_SAFE_INTEGER, data });
    return JSON.stringify(data);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(413, `messages[${index}]: ${error.message}`);
    throw error;
  }
}

function readLifetime({ lifetime = maxLifetimeSeconds }: Json): number {
  if (typeof lifetime === "number" && lifetime > 0 && lifetime <= maxLifetimeSeconds) return lifetime;
  throw new Refusal(400, `lifetime must be a number of seconds up to ${maxLifetimeSeconds}`);
}
