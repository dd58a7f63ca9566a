/** Uses `@ivskit/chat` in a runtime, against a local service. Gives the outcome, which is the same in every runtime. */
import { ChatError, ChatRoom, type ChatRoomOptions } from "@ivskit/chat";

/** The addresses that the program calls. */
export interface ChatPlaces {
  /** The URL of the local service. */
  readonly endpoint: string;
  /** The URL that gives a token of CreateChatToken for `?user=NAME&capabilities=A,B`. */
  readonly tokenUrl: string;
  /** The URL to which a POST ends all sessions: it sets the clock of the service more than an hour ahead. */
  readonly laterUrl: string;
}

type Outcome = Readonly<Record<string, unknown>>;

export async function useChat(places: ChatPlaces, options: Partial<ChatRoomOptions> = {}): Promise<Outcome> {
  const { endpoint, tokenUrl, laterUrl } = places;
  const fetchToken = async (user: string, capabilities: string) => {
    const response = await fetch(`${tokenUrl}?user=${user}&capabilities=${capabilities}`);
    return (await response.json()) as { token: string };
  };
  const newRoom = (user: string, capabilities: string) =>
    new ChatRoom({ endpoint, tokenProvider: () => fetchToken(user, capabilities), ...options });

  const ann = newRoom("ann", "SEND_MESSAGE,DELETE_MESSAGE,DISCONNECT_USER");
  const bob = newRoom("bob", "");
  const events: string[] = [];
  bob.on("messageDeleted", ({ reason }) => events.push(`deleted: ${reason}`));
  bob.on("userDisconnected", ({ userId }) => events.push(`disconnected: ${userId}`));
  await Promise.all([ann.connect(), bob.connect()]);
  const messages = bob.messages();

  const sent = await ann.sendMessage({ content: "日本 🎥", attributes: { colour: "red" } });
  const received = (await messages.next()).value;
  const refusals = await Promise.all([
    reasonOf(bob.sendMessage({ content: "no" })),
    reasonOf(ann.sendMessage({ content: "long".repeat(200) })),
    reasonOf(ann.sendMessage({ content: "" })),
  ]);
  await ann.deleteMessage({ id: sent.id, reason: "test" });

  const { token } = await fetchToken("cat", "");
  const once = () => new ChatRoom({ endpoint, tokenProvider: () => token, maxReconnectAttempts: 0, ...options });
  const [first, second] = [once(), once()];
  await first.connect();
  let attempts = 0;
  const other = new ChatRoom({ endpoint, tokenProvider: () => token, ...options });
  other.on("reconnecting", () => {
    attempts += 1;
  });
  const usedTwice = [await reasonOf(second.connect()), await reasonOf(other.connect()), attempts];
  const shown = await second.connect().catch((error: unknown) => `${error} ${JSON.stringify(error)}`);
  const showsToken = String(shown).includes(token);
  first.close();
  const afterClose = [(await first.messages().next()).done, (await bob.messages().return?.())?.done];

  const connectedAgain = Promise.all([ann, bob].map((room) => next(room, "connected")));
  const reconnecting = next(ann, "reconnecting");
  await fetch(laterUrl, { method: "POST" });
  await reconnecting;
  const before = ann.state;
  await ann.connect();
  const waited = [before, ann.state];
  await connectedAgain;
  await ann.sendMessage({ content: "later" });
  const later = (await messages.next()).value?.content;

  const ended = next(bob, "disconnected");
  await ann.disconnectUser({ userId: "bob" });
  const ending = await ended;
  ann.close();
  return {
    message: { ...received, id: "", requestId: "", sendTime: "" },
    isSame: received?.id === sent.id && received?.sendTime.getTime() === sent.sendTime.getTime(),
    refusals,
    usedTwice,
    showsToken,
    afterClose,
    waited,
    later,
    events,
    ending: ending?.reason,
    states: [ann.state, bob.state],
  };
}

function next<Name extends "connected" | "reconnecting" | "disconnected">(
  room: ChatRoom,
  name: Name,
): Promise<ChatError | null> {
  return new Promise((resolve) => {
    const remove = room.on(name, (value) => {
      remove();
      resolve(value);
    });
  });
}

async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "no error";
  } catch (error) {
    return error instanceof ChatError ? [error.reason, error.errorCode].join(" ").trim() : String(error);
  }
}
