/** The three actions of a connected user. */
import { codePoints } from "../basics/code-points.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { RoomRecord } from "../services/ivschat/records.ts";
import { ChatError } from "./chat-error.ts";
import type { MessageFrame } from "./frames.ts";
import type { Connection } from "./hub.ts";
import type { MessagingParts } from "./parts.ts";
import { RateWindow } from "./rates.ts";
import type { ChatRequest, ModerationRequest, SendMessageRequest } from "./requests.ts";
import { type Reviewed, review } from "./review.ts";

/** How fault rules change an action. */
export interface ActionChanges {
  /** Milliseconds by which the service's clock is off for this request. */
  readonly skew: number;
  /** True if the sender gets only half of the frame of its message. */
  readonly isTruncated: boolean;
}

/** Performs a request. @throws ChatError for the refusal that the client gets */
export async function perform(
  parts: MessagingParts,
  connection: Connection,
  request: ChatRequest,
  changes: ActionChanges,
): Promise<void> {
  const { capabilities, roomArn } = connection.session;
  const { action } = request;
  if (!capabilities.includes(action)) {
    throw new ChatError(403, `The token does not have the capability ${action}`);
  }
  const room = parts.controls.room(roomArn);
  if (room === undefined) throw new ChatError(404, "The room does not exist");
  if (request.action === "SEND_MESSAGE") {
    const message = await messageOf(parts, connection, room, request, changes.skew);
    parts.publish(room.arn, message, changes.isTruncated ? connection : undefined);
  } else await moderate(parts, roomArn, request);
}

/** The user who sends a message, with the source of its id. */
export interface Sender extends Pick<Connection, "ip" | "ids"> {
  readonly session: Pick<Connection["session"], "userId" | "attributes">;
}

type Outgoing = Pick<SendMessageRequest, "content" | "attributes"> & Partial<Pick<SendMessageRequest, "requestId">>;

/**
 * Makes the frame of a message that the room takes.
 * @param skew milliseconds by which the service's clock is off
 * @throws ChatError for the refusal
 */
export async function messageOf(
  parts: MessagingParts,
  sender: Sender,
  room: RoomRecord,
  { content, attributes, requestId }: Outgoing,
  skew = 0,
): Promise<MessageFrame> {
  const { userId, attributes: userAttributes } = sender.session;
  const length = codePoints(content);
  if (length > room.maximumMessageLength) {
    throw new ChatError(400, `Content must have at most ${room.maximumMessageLength} characters in this room`);
  }
  takeRates(parts, room);
  const id = sender.ids.alphanumeric(12);
  const sendTime = new Date(parts.world.now().getTime() + skew).toISOString();
  const original: Reviewed = { content, attributes };
  const delivered =
    room.messageReviewHandler === undefined ? original : await reviewed(parts, sender, room, id, original);
  return {
    Type: "MESSAGE",
    Id: id,
    RequestId: requestId,
    Content: delivered.content,
    Attributes: delivered.attributes,
    SendTime: sendTime,
    Sender: { UserId: userId, Attributes: userAttributes },
  };
}

async function reviewed(
  parts: MessagingParts,
  { ip, session }: Sender,
  room: RoomRecord,
  id: string,
  original: Reviewed,
): Promise<Reviewed> {
  const event = {
    Content: original.content,
    MessageId: id,
    RoomArn: room.arn,
    Attributes: original.attributes ?? {},
    Sender: { Attributes: session.attributes ?? {}, UserId: session.userId, Ip: ip },
  };
  const result = await review(parts.reviews, room, event, original);
  // The room may have been deleted meanwhile.
  if (parts.controls.room(room.arn) === undefined) throw new ChatError(404, "The room does not exist");
  return result;
}

/** @throws ChatError 429 */
function takeRates({ rates, windows, world }: MessagingParts, room: RoomRecord): void {
  const time = world.now().getTime();
  if (rates.limitsRooms) {
    const rate = room.maximumMessageRatePerSecond;
    const window = windows.rooms.get(room.arn) ?? new RateWindow();
    windows.rooms.set(room.arn, window);
    if (!window.take(rate, time)) throw new ChatError(429, `The room takes at most ${rate} messages per second`);
  }
  if (windows.account.take(rates.account, time)) return;
  throw new ChatError(429, `The account takes at most ${rates.account} messages per second`);
}

/** Performs an action of a moderator. The room gets the event as a notice, as after a call of the API. */
async function moderate(
  { controls }: MessagingParts,
  roomArn: string,
  { action, subject, reason, requestId }: ModerationRequest,
): Promise<void> {
  const moderation = { roomArn, subject, reason, requestId };
  try {
    await (action === "DELETE_MESSAGE" ? controls.deleteMessage(moderation) : controls.disconnectUser(moderation));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (error.name === "ThrottlingException") throw new ChatError(429, error.message);
    if (error.name === "ResourceNotFoundException") throw new ChatError(404, "The room does not exist");
    throw new ChatError(500, error.message);
  }
}
