/**
 * Takes part in a chat room from Deno, for the chapter of the demo about chat. It asks until another user answers, says
 * hello, and ends when a moderator disconnects it. `CHAT_ROOM_ARN` is the ARN of the room.
 */
import { ChatRoom } from "@ivskit/chat";
import { CreateChatTokenCommand, IvschatClient } from "@ivskit/client-ivschat";

// Region and credentials come from the environment. IVS_ENDPOINT is the URL of a local service; without it, AWS is called.
const endpoint = Deno.env.get("IVS_ENDPOINT");
const client = new IvschatClient({ endpoint });
const roomIdentifier = Deno.env.get("CHAT_ROOM_ARN");
const userId = "guest";

const room = new ChatRoom({
  ...(endpoint === undefined ? { region: Deno.env.get("AWS_REGION") } : { endpoint }),
  tokenProvider: () =>
    client.send(new CreateChatTokenCommand({ roomIdentifier, userId, capabilities: ["SEND_MESSAGE"] })),
  // A wrong credential ends the program at once.
  maxReconnectAttempts: 0,
});
const ended = new Promise<string>((resolve) => room.on("disconnected", (error) => resolve(error?.reason ?? "closed")));
const messages = room.messages();
await room.connect();
console.log(`joined    the room as ${userId}`);

// A room keeps no history, so the question is repeated until the other user has joined.
const ask = (): void => void room.sendMessage({ content: "Is anybody here?" }).catch(() => {});
ask();
const asking = setInterval(ask, 1000);
for await (const { sender, content } of messages) {
  if (sender.userId === userId) continue;
  clearInterval(asking);
  console.log(`heard     ${sender.userId}: ${content}`);
  break;
}
const { content } = await room.sendMessage({ content: "Hello from Deno" });
console.log(`said      ${content}`);
console.log(`ended     ${(await ended) === "serverDisconnect" ? "a moderator disconnected this user" : await ended}`);
