/** Reads the frames that a client sends. Rules that depend on the room are checked later. */
import { codePoints } from "../basics/code-points.ts";
import { attributesBytes, attributesLimit } from "../services/ivschat/attributes.ts";
import { ChatError } from "./chat-error.ts";
import type { Attributes } from "./frames.ts";

export interface SendMessageRequest {
  readonly action: "SEND_MESSAGE";
  readonly requestId: string | undefined;
  readonly content: string;
  readonly attributes: Attributes | undefined;
}

export interface ModerationRequest {
  readonly action: "DELETE_MESSAGE" | "DISCONNECT_USER";
  readonly requestId: string | undefined;
  /** The id of the message, or of the user. */
  readonly subject: string;
  readonly reason: string | undefined;
}

export type ChatRequest = SendMessageRequest | ModerationRequest;

const actions = ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"] as const;

/** The largest number of characters of a request's id. AWS documents no limit, but frames repeat the id. */
const requestIdLimit = 1024;

/** The action of a frame, for the log and for fault rules. The value of an unknown one may be anything. */
export type Action = (typeof actions)[number];

type Members = Readonly<Record<string, unknown>>;

/** The parsed frame, with the members that its refusal needs. */
export interface ReadFrame {
  readonly members: Members;
  readonly requestId: string | undefined;
  /** The action of the frame; undefined if it does not exist. */
  readonly action: Action | undefined;
}

/** @throws ChatError 400 for anything but a JSON object in a text frame; 400 or 413 for an invalid RequestId */
export function readFrame(data: unknown): ReadFrame {
  if (typeof data !== "string") throw new ChatError(400, "A frame must be text, got a binary frame");
  let members: unknown;
  try {
    members = JSON.parse(data);
  } catch {
    throw new ChatError(400, "A frame must be a JSON object");
  }
  if (typeof members !== "object" || members === null || Array.isArray(members)) {
    throw new ChatError(400, "A frame must be a JSON object");
  }
  const { RequestId: requestId, Action: action } = members as Members;
  if (requestId !== undefined && typeof requestId !== "string") {
    throw new ChatError(400, "RequestId must be a string");
  }
  if (requestId !== undefined && requestId.length > requestIdLimit) {
    throw new ChatError(413, `RequestId must have at most ${requestIdLimit} characters`);
  }
  const known = actions.find((name) => name === action);
  return { members: members as Members, requestId, action: known };
}

/** @throws ChatError 400 for a missing or wrong member, 413 for one that is too large */
export function readRequest({ members, requestId, action }: ReadFrame): ChatRequest {
  switch (action) {
    case "SEND_MESSAGE":
      return {
        action,
        requestId,
        content: readText(members, "Content"),
        attributes: readAttributes(members.Attributes),
      };
    case "DELETE_MESSAGE":
      return {
        action,
        requestId,
        subject: readMessageId(members),
        reason: readReason(members),
      };
    case "DISCONNECT_USER":
      return {
        action,
        requestId,
        subject: readText(members, "UserId", 128),
        reason: readReason(members),
      };
    default:
      throw new ChatError(400, `Action must be one of ${actions.join(", ")}`);
  }
}

function readText(members: Members, name: string, limit?: number): string {
  const value = members[name];
  if (typeof value !== "string" || value === "") {
    throw new ChatError(400, `${name} must be a string of at least 1 character`);
  }
  if (limit !== undefined && codePoints(value) > limit) {
    throw new ChatError(413, `${name} must have at most ${limit} characters`);
  }
  return value;
}

function readMessageId(members: Members): string {
  const id = readText(members, "Id");
  if (/^[A-Za-z0-9]{12}$/.test(id)) return id;
  throw new ChatError(400, "Id must be the Id of a message, which has 12 letters and digits");
}

function readReason(members: Members): string | undefined {
  return members.Reason === undefined ? undefined : readText(members, "Reason", 256);
}

function readAttributes(value: unknown): Attributes | undefined {
  if (value === undefined) return undefined;
  if (!isAttributes(value)) throw new ChatError(400, "Attributes must be an object of strings");
  checkAttributes(value);
  return value;
}

/** @throws ChatError 413 for attributes that are too large */
export function checkAttributes(attributes: Attributes = {}): void {
  if (attributesBytes(attributes) > attributesLimit) {
    throw new ChatError(413, `Attributes must have at most ${attributesLimit} bytes in all`);
  }
}

export function isAttributes(value: unknown): value is Attributes {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
