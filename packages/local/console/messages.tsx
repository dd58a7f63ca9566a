/** The messages of a chat room. */
import type { VNode } from "preact";

export function Messages(): VNode {
  return (
    <section class="messages" aria-labelledby="messages-title">
      <h3 id="messages-title">Messages</h3>
      <p class="empty">The console does not show the messages of rooms yet.</p>
    </section>
  );
}
