/**
 * Checks the official client of IVS Chat messaging against the local service: it connects, sends, receives, moderates, is
 * refused with each code, and reconnects. The licence of `amazon-ivs-chat-messaging` refers to the AWS Customer Agreement, so
 * no package of this project depends on it. Install it elsewhere, and pass the folder:
 *
 *     npm install --prefix FOLDER amazon-ivs-chat-messaging@1.1.1
 *     npx -y pnpm@12 exec node packages/local/check-official-chat.ts FOLDER
 */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials, type ReviewHandler } from "./src/index.ts";
import { startLocalIvs } from "./src/node/index.ts";

interface ChatRoom {
  readonly state: string;
  logLevel: string;
  addListener(name: string, listener: (item: Readonly<Record<string, unknown>>) => void): () => void;
  connect(): void;
  disconnect(): void;
  sendMessage(request: object): Promise<Readonly<Record<string, unknown>>>;
  deleteMessage(request: object): Promise<Readonly<Record<string, unknown>>>;
  disconnectUser(request: object): Promise<Readonly<Record<string, unknown>>>;
}

interface Official {
  readonly ChatRoom: new (config: {
    readonly regionOrUrl: string;
    readonly tokenProvider: () => Promise<object>;
  }) => ChatRoom;
  readonly SendMessageRequest: new (content: string, attributes?: object) => object;
  readonly DeleteMessageRequest: new (id: string, reason?: string) => object;
  readonly DisconnectUserRequest: new (userId: string, reason?: string) => object;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx -y pnpm@12 exec node packages/local/check-official-chat.ts FOLDER");
  console.error("before: npm install --prefix FOLDER amazon-ivs-chat-messaging@1.1.1");
  process.exit(2);
}
const path = createRequire(join(resolve(folder), "package.json")).resolve("amazon-ivs-chat-messaging");
const { ChatRoom, SendMessageRequest, DeleteMessageRequest, DisconnectUserRequest } = (await import(
  pathToFileURL(path).href
)) as Official;

const uri = "arn:aws:lambda:us-west-2:123456789012:function:review";
const review: ReviewHandler = ({ Content }) =>
  Content === "spam" ? { ReviewResult: "DENY", Attributes: { Reason: "no spam" } } : { ReviewResult: "ALLOW" };
const server = await startLocalIvs({ reviewHandlers: { [uri]: review } });
const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
const { arn: roomIdentifier = "" } = await chat.createRoom({ messageReviewHandler: { uri } });

let failures = 0;
function check(name: string, isFine: boolean, found?: unknown): void {
  if (!isFine) failures++;
  console.log(
    `${isFine ? "ok" : "FAILED"}  ${name}${isFine || found === undefined ? "" : `: ${JSON.stringify(found)}`}`,
  );
}

type Capability = "SEND_MESSAGE" | "DELETE_MESSAGE" | "DISCONNECT_USER";
const all: Capability[] = ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"];

function newRoom(userId: string, capabilities: Capability[] = all, sessionDurationInMinutes = 60): ChatRoom {
  const room = new ChatRoom({
    regionOrUrl: server.url.replace("http", "ws"),
    tokenProvider: async () => {
      const request = { roomIdentifier, userId, capabilities, sessionDurationInMinutes };
      const { token, sessionExpirationTime } = await chat.createChatToken(request);
      // Without the expiry of the token, the client does not renew it, which takes 30 seconds.
      return { token, sessionExpirationTime };
    },
  });
  // Its own log has tokens.
  room.logLevel = "error";
  return room;
}

const event = (room: ChatRoom, name: string): Promise<Readonly<Record<string, unknown>>> =>
  new Promise((done) => {
    const remove = room.addListener(name, (item) => {
      remove();
      done(item);
    });
  });

async function connected(...given: Parameters<typeof newRoom>): Promise<ChatRoom> {
  const room = newRoom(...given);
  const connect = event(room, "connect");
  room.connect();
  await connect;
  return room;
}

async function codeOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => "no error",
    (error: { readonly errorCode?: number }) => error.errorCode,
  );
}

const secondsPass = (): Promise<void> => new Promise((done) => setTimeout(done, 1100));

const ann = await connected("ann");
const bob = await connected("bob");
check("connects", ann.state === "connected", ann.state);
const heard = event(bob, "message");
const sent = await ann.sendMessage(new SendMessageRequest("Hello", { mood: "good" }));
check("sends and receives", (await heard).id === sent.id && sent.content === "Hello", sent);
const deletion = event(bob, "messageDelete");
await ann.deleteMessage(new DeleteMessageRequest(String(sent.id), "rude"));
check("deletes a message", (await deletion).messageId === sent.id);
const poll = event(ann, "event");
await chat.sendEvent({ roomIdentifier, eventName: "poll" });
check("gets events", (await poll).eventName === "poll");

check("400", (await codeOf(ann.sendMessage(new SendMessageRequest("x".repeat(501))))) === 400);
const viewer = await connected("eve", []);
check("403", (await codeOf(viewer.sendMessage(new SendMessageRequest("x")))) === 403);
check("406", (await codeOf(ann.sendMessage(new SendMessageRequest("spam")))) === 406);
check("413", (await codeOf(ann.sendMessage(new SendMessageRequest("x", { a: "a".repeat(1025) })))) === 413);
await secondsPass();
const many = await Promise.all(Array.from({ length: 12 }, () => codeOf(ann.sendMessage(new SendMessageRequest("x")))));
check("429", many.filter((code) => code === 429).length === 2, many);
await secondsPass();
server.service.faults.set({ operation: "SEND_MESSAGE", fault: "InternalServerException", count: 1 });
check("500", (await codeOf(ann.sendMessage(new SendMessageRequest("x")))) === 500);

const gone = event(bob, "disconnect");
await ann.disconnectUser(new DisconnectUserRequest("bob", "bye"));
await gone;
check("disconnects a user", bob.state === "disconnected", bob.state);

const again = event(ann, "connect");
server.service.faults.set({ operation: "SEND_MESSAGE", fault: "reset", count: 1 });
void ann.sendMessage(new SendMessageRequest("x")).catch(() => {});
await again;
check("reconnects after a broken connection", ann.state === "connected", ann.state);

const short = await connected("zoe", all, 1);
const renewed = event(short, "connect");
await server.service.clock.advance(60_000);
await renewed;
check("401: reconnects at the end of a session", short.state === "connected", short.state);

const refused = newRoom("max");
server.service.faults.set({ operation: "CONNECT", fault: "AccessDeniedException" });
const given = event(refused, "disconnect");
refused.connect();
await given;
check("gives up when the handshake is refused", refused.state === "disconnected", refused.state);
server.service.faults.clear();

const ended = event(ann, "disconnect");
await chat.deleteRoom({ identifier: roomIdentifier });
await ended;
check("disconnects when the room is deleted", ann.state === "disconnected", ann.state);

for (const room of [ann, viewer, short]) room.disconnect();
await server.close();
console.log(failures === 0 ? "all checks passed" : `${failures} checks failed`);
process.exit(failures === 0 ? 0 : 1);
