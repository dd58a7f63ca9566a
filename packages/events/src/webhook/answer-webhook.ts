/** Answers the requests of an API destination of EventBridge, in every runtime that has `Request` and `Response`. */
import { IvsEventError } from "../errors/ivs-event-error.ts";
import { parseIvsEvent } from "../parse/parse-ivs-event.ts";
import type { IvsEvent } from "../types/ivs-event.ts";

/** The options of {@link answerWebhook}. */
export interface WebhookOptions {
  /** The value of the API key in the connection of EventBridge, at least 16 characters. */
  readonly secret: string;
  /** The name of the API key. Default: `x-webhook-secret`. */
  readonly secretHeader?: string;
  /** Is called with the event. EventBridge delivers an event again if this throws. */
  readonly onEvent: (event: IvsEvent) => unknown;
}

/**
 * Answers 204 after `onEvent` has returned; 401 for a wrong secret, 400 for a body that is not an event, and 405 for
 * another method than POST, which EventBridge does not repeat. The secret is checked before the body is read.
 *
 * @throws the error of `onEvent`, for which the runtime answers 500; TypeError if `secret` is missing or short
 * @example
 * ```ts
 * export default {
 *   fetch: (request: Request, env: { SECRET: string }) => answerWebhook(request, { secret: env.SECRET, onEvent: console.log }),
 * };
 * ```
 */
export async function answerWebhook(request: Request, options: WebhookOptions): Promise<Response> {
  const { secret, secretHeader = "x-webhook-secret", onEvent } = options;
  if (!(secret?.length >= 16)) throw new TypeError("secret must be a text of at least 16 characters");
  if (request.method !== "POST") return refuse(405, "The method must be POST", { allow: "POST" });
  if (!(await isEqual(request.headers.get(secretHeader) ?? "", secret))) {
    return refuse(401, `The header ${secretHeader} is missing or wrong`);
  }
  let event: IvsEvent;
  try {
    event = parseIvsEvent(await request.json());
  } catch (error) {
    if (error instanceof IvsEventError) return refuse(400, error.message);
    return refuse(400, "The body must be the JSON of an event");
  }
  await onEvent(event);
  return new Response(null, { status: 204 });
}

function refuse(status: number, message: string, headers?: Record<string, string>): Response {
  return new Response(message, { status, headers: { ...headers } });
}

/** Compares digests, so that the duration reveals nothing about the secret. */
async function isEqual(...texts: readonly [string, string]): Promise<boolean> {
  const encoder = new TextEncoder();
  const [left, right] = await Promise.all(texts.map((text) => crypto.subtle.digest("SHA-256", encoder.encode(text))));
  return `${new Uint8Array(left as ArrayBuffer)}` === `${new Uint8Array(right as ArrayBuffer)}`;
}
