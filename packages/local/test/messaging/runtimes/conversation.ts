/** A conversation over WebSockets of the runtime, which is the same in all runtimes. Returns one line that sums it up. */
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials } from "../../../src/options.ts";

type Socket = Pick<WebSocket, "addEventListener" | "close" | "send">;

/** @param endpoint of the service. `connect` opens a connection by a token */
export async function converse(
  endpoint: string,
  connect: (token: string) => Socket,
  fetch?: (request: Request) => Promise<Response>,
): Promise<string> {
  const chat = new Ivschat({
    region: "us-west-2",
    credentials: defaultCredentials,
    endpoint,
    ...(fetch === undefined ? {} : { fetch: fetch as typeof globalThis.fetch }),
  });
  const { arn: roomIdentifier = "" } = await chat.createRoom({});
  const capabilities = ["SEND_MESSAGE", "DISCONNECT_USER"] as const;
  const tokenOf = async (userId: string): Promise<string> =>
    (await chat.createChatToken({ roomIdentifier, userId, capabilities: [...capabilities] })).token ?? "";
  const join = async (userId: string): Promise<Conversation> => open(connect(await tokenOf(userId)));
  const ann = await join("ann");
  const bob = await join("bob");
  const used = await tokenOf("eve");
  await open(connect(used));
  const again = await outcome(connect(used));
  ann.socket.send(JSON.stringify({ Action: "SEND_MESSAGE", Content: "Hello 👋" }));
  const heard = [await ann.next("MESSAGE"), await bob.next("MESSAGE")].map(({ Content }) => Content);
  bob.socket.send(JSON.stringify({ Action: "DELETE_MESSAGE", Id: "AbCdEfGhIjKl" }));
  const { ErrorCode } = await bob.next("ERROR");
  await chat.sendEvent({ roomIdentifier, eventName: "poll" });
  const { EventName } = await bob.next("EVENT");
  ann.socket.send(JSON.stringify({ Action: "DISCONNECT_USER", UserId: "bob" }));
  const code = await bob.closed;
  ann.socket.close();
  return `${heard.join(" ")} | ${ErrorCode} | ${EventName} | closed ${code} | used token ${again}`;
}

type Frame = Readonly<Record<string, unknown>>;

interface Conversation {
  readonly socket: Socket;
  readonly closed: Promise<number>;
  /** The next frame of this type. */
  next(type: string): Promise<Frame>;
}

async function open(socket: Socket): Promise<Conversation> {
  const frames: Frame[] = [];
  const waiting: { readonly type: string; readonly resolve: (frame: Frame) => void }[] = [];
  const take = (): void => {
    for (const [index, { type, resolve }] of waiting.entries()) {
      const found = frames.findIndex(({ Type }) => Type === type);
      if (found < 0) continue;
      waiting.splice(index, 1);
      resolve(frames.splice(found, 1)[0] as Frame);
      return;
    }
  };
  socket.addEventListener("message", ({ data }) => {
    frames.push(JSON.parse(String(data)));
    take();
  });
  const closed = new Promise<number>((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
  const state = await outcome(socket);
  if (state !== "open") throw new Error("the connection was refused");
  return {
    socket,
    closed,
    next: (type) =>
      new Promise((resolve) => {
        waiting.push({ type, resolve });
        take();
      }),
  };
}

function outcome(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.addEventListener("open", () => resolve("open"));
    socket.addEventListener("error", () => resolve("refused"));
    socket.addEventListener("close", () => resolve("refused"));
  });
}
