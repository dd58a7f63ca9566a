/** Sends a message as a user of choice, and says why a message was refused. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CallError, call, type Room } from "./api.ts";
import { counted } from "./text.ts";

export function ChatForm({ room }: { readonly room: Room }): VNode {
  const { arn: roomArn, maximumMessageLength } = room;
  const [userId, setUserId] = useState("console");
  const [content, setContent] = useState("");
  const [result, setResult] = useState<{ readonly text: string; readonly isError: boolean }>();
  const excess = [...content].length - maximumMessageLength;
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await call("/rooms/send", { roomArn, userId, content });
      setContent("");
      setResult({ text: `Sent as ${userId}.`, isError: false });
    } catch (error) {
      setResult({ text: `Not sent. ${reasonOf(error)}`, isError: true });
    }
  };
  return (
    <form class="chat-form" onSubmit={send}>
      <label>
        <span class="unseen">User who sends</span>
        <input
          id="chat-user"
          required
          maxLength={128}
          placeholder="User"
          value={userId}
          onInput={(event) => setUserId(event.currentTarget.value)}
        />
      </label>
      <label class="wide">
        <span class="unseen">Message</span>
        <input
          id="chat-message"
          required
          placeholder="Message"
          autocomplete="off"
          value={content}
          aria-describedby="chat-result"
          onInput={(event) => setContent(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Send</button>
      <p id="chat-result" class={excess > 0 || result?.isError ? "reason" : "soft"} role="status">
        {excess > 0
          ? `${counted(excess, "character")} too many: this room takes at most ${maximumMessageLength}.`
          : result?.text}
      </p>
    </form>
  );
}

/** The words for a refusal, without the name of the error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof CallError)) return String(error);
  const { name, text } = error.refusal ?? { name: "", text: error.message };
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return name === "ThrottlingException" ? `${sentence} Wait a second, and send it again.` : sentence;
}
