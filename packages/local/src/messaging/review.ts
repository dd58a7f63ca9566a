/**
 * Asks the review handler of a room about a message. On AWS it is a Lambda function.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-message-review-handler.html
 */
import type { Clock } from "../basics/clock.ts";
import { codePoints } from "../basics/code-points.ts";
import { attributesBytes, attributesLimit } from "../services/ivschat/attributes.ts";
import type { RoomRecord } from "../services/ivschat/records.ts";
import { ChatError } from "./chat-error.ts";
import type { Attributes } from "./frames.ts";
import { invokeUrl } from "./invoke-url.ts";
import { isAttributes } from "./requests.ts";

/** The input of a review handler. */
export interface ReviewEvent {
  readonly Content: string;
  /** The Id that the message will have. */
  readonly MessageId: string;
  readonly RoomArn: string;
  readonly Attributes: Attributes;
  readonly Sender: { readonly UserId: string; readonly Attributes: Attributes; readonly Ip: string };
}

/** The answer of a review handler. ALLOW: Content and Attributes are delivered in place of the original. */
export interface ReviewAnswer {
  readonly ReviewResult: "ALLOW" | "DENY";
  /** Default: the original content. */
  readonly Content?: string | undefined;
  /** Default: no attributes. With DENY, `Reason` is the text of the error that the sender gets. */
  readonly Attributes?: Attributes | undefined;
}

export type ReviewHandler = (event: ReviewEvent) => ReviewAnswer | Promise<ReviewAnswer>;

/** The review handlers by the ARN of the function: functions, or URLs, which are called as Lambda is. */
export type ReviewHandlers = Readonly<Record<string, ReviewHandler | string>>;

export interface Reviewed {
  readonly content: string;
  readonly attributes: Attributes | undefined;
}

export interface ReviewParts {
  readonly clock: Clock;
  readonly handlers: ReviewHandlers;
  /** Milliseconds of the service's clock. `false` turns the timeout off. */
  readonly timeout: number | false;
}

/** @throws TypeError that names the handler at fault */
export function checkReviewHandlers(handlers: ReviewHandlers): void {
  for (const [arn, handler] of Object.entries(handlers)) {
    if (typeof handler === "function") continue;
    const isUrl = typeof handler === "string" && /^https?:\/\//.test(handler) && URL.canParse(handler);
    if (!isUrl) throw new TypeError(`reviewHandlers["${arn}"] must be a function or a URL with http or https`);
  }
}

/**
 * The message to deliver. The room's fallback decides if there is no valid answer in time.
 * @throws ChatError 406 if the message is denied
 */
export async function review(
  parts: ReviewParts,
  room: RoomRecord,
  event: ReviewEvent,
  original: Reviewed,
): Promise<Reviewed> {
  const { uri, fallbackResult } = room.messageReviewHandler ?? { uri: "", fallbackResult: "ALLOW" };
  const answer = readAnswer(await ask(parts, uri, event), room.maximumMessageLength);
  if (answer === undefined) {
    if (fallbackResult === "DENY") throw new ChatError(406, "The message was denied: its review failed");
    return original;
  }
  if (answer.ReviewResult === "DENY") {
    throw new ChatError(406, answer.Attributes?.Reason ?? "The message was denied by the review handler");
  }
  return { content: answer.Content ?? original.content, attributes: answer.Attributes };
}

/** Returns the answer of the handler; undefined if the handler is unknown, fails, or takes too long. */
async function ask({ clock, handlers, timeout }: ReviewParts, uri: string, event: ReviewEvent): Promise<unknown> {
  const handler = Object.hasOwn(handlers, uri) ? handlers[uri] : undefined;
  if (handler === undefined) return undefined;
  const answered = new AbortController();
  const aborted = new AbortController();
  try {
    const asked = typeof handler === "string" ? invokeUrl(handler, uri, event, aborted.signal) : call(handler, event);
    // A handler may fail after the timeout, when its answer is no longer awaited.
    asked.catch(() => {});
    if (timeout === false) return await asked;
    const late = clock.sleep(timeout, answered.signal).catch(() => {});
    return await Promise.race([asked, late]);
  } catch {
    return undefined;
  } finally {
    answered.abort();
    aborted.abort();
  }
}

/**
 * Calls the handler with a copy, as over a network, because it could change the attributes that the connection keeps.
 */
async function call(handler: ReviewHandler, event: ReviewEvent): Promise<ReviewAnswer> {
  return handler(structuredClone(event));
}

/** Returns the valid answer; undefined for an answer that breaks a rule. */
function readAnswer(given: unknown, maximumLength: number): ReviewAnswer | undefined {
  const answer = copyOf(given);
  if (typeof answer !== "object" || answer === null) return undefined;
  const { ReviewResult: result, Content: content, Attributes: attributes = {} } = answer as Record<string, unknown>;
  if (result !== "ALLOW" && result !== "DENY") return undefined;
  if (!isAttributes(attributes) || attributesBytes(attributes) > attributesLimit) return undefined;
  if (content !== undefined && typeof content !== "string") return undefined;
  const length = content === undefined ? 1 : codePoints(content);
  if (result === "ALLOW" && (length < 1 || length > maximumLength)) return undefined;
  return { ReviewResult: result, Content: content, Attributes: attributes };
}

/**
 * Returns a copy, as over a network; undefined for an answer that cannot be sent, such as one with a getter that
 * throws.
 */
function copyOf(answer: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(answer));
  } catch {
    return undefined;
  }
}
