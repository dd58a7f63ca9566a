/** Shows the panel of the chat, which loads the chat when the user opens it. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Chat, ChatProps } from "./chat/chat.tsx";
import { ActionButton, Panel, ProblemNote, useAction } from "./parts.tsx";

export function ChatPanel(props: ChatProps): JSX.Element {
  const loaded = useSignal<{ readonly Chat: typeof Chat } | undefined>(undefined);
  const opening = useAction();
  const open = async (): Promise<void> => {
    loaded.value = await import("./chat/chat.tsx");
  };
  return (
    <Panel title="Chat">
      {loaded.value ? (
        <loaded.value.Chat {...props} />
      ) : (
        <ActionButton blocked={opening.busy} onClick={() => opening.run(open)}>
          Open chat
        </ActionButton>
      )}
      <ProblemNote problem={opening.problem} />
    </Panel>
  );
}
