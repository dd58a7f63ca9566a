/** Explains errors of a chat room to the user of the page. */
import { ChatError } from "@ivskit/chat";
import { explain, type Problem } from "../problem.ts";

/** Titles and fixes by the code with which the service refuses a request. */
const refusals: Readonly<Record<number, readonly [title: string, fix: string]>> = {
  400: ["The room did not accept this", "Change it, and send it again."],
  403: ["Your token does not allow this", "Leave, and join as a moderator."],
  404: ["The room no longer exists", "Leave, and choose another one."],
  406: ["The review of the room denied the message", "Change it, and send it again."],
  413: ["This is too large for the room", "Make it shorter, and send it again."],
  429: ["Too many messages in one second", "Wait a second, and send it again."],
};

/** Returns the title and the fix for an error of a room. */
export function explainChat(error: unknown): Problem {
  if (!(error instanceof ChatError)) return explain(error);
  const [title, fix] = refusals[error.errorCode ?? 0] ?? ["The message was not sent, or got no answer", "Try again."];
  return { title, fix: `${error.message.replace(/^The service answered \d+: /, "")}. ${fix}`, reconnect: false };
}
