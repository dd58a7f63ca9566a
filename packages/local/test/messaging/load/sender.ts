/** A process that opens connections, sends messages at a rate, and counts the messages of every connection. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";

export interface LoadTask {
  readonly url: string;
  /** The tokens of each room. */
  readonly tokens: readonly (readonly string[])[];
  readonly messagesPerConnection: number;
  readonly messagesPerSecond: number;
}

export interface LoadResult {
  readonly connections: number;
  readonly sent: number;
  readonly delivered: number;
  readonly lost: number;
  readonly twice: number;
  readonly errors: number;
}

interface Member {
  readonly socket: WebSocket;
  readonly contents: Set<string>;
}

/** Waits no longer for frames if none has come for so long. */
const quietMs = 15_000;

let delivered = 0;
let twice = 0;
let errors = 0;

async function run({ url, tokens, messagesPerConnection, messagesPerSecond }: LoadTask): Promise<LoadResult> {
  const rooms: Member[][] = [];
  for (const ofRoom of tokens) rooms.push(await Promise.all(ofRoom.map((token) => join(url, token))));
  const members = rooms.flat();
  const total = members.length * messagesPerConnection;
  const started = performance.now();
  for (let sent = 0; sent < total; sent++) {
    const member = members[sent % members.length];
    member?.socket.send(JSON.stringify({ Action: "SEND_MESSAGE", Content: `message ${sent}` }));
    const early = (sent * 1000) / messagesPerSecond - (performance.now() - started);
    if (early > 5) await sleep(early);
  }
  const expected = rooms.reduce((sum, { length }) => sum + length * length * messagesPerConnection, 0);
  let before = -1;
  for (let quiet = 0; delivered + errors < expected && quiet < quietMs; quiet += 100) {
    if (delivered !== before) quiet = 0;
    before = delivered;
    await sleep(100);
  }
  // A frame that comes twice would come now.
  await sleep(500);
  const distinct = members.reduce((sum, { contents }) => sum + contents.size, 0);
  for (const { socket } of members) socket.terminate();
  return { connections: members.length, sent: total, delivered, lost: expected - distinct, twice, errors };
}

async function join(url: string, token: string): Promise<Member> {
  const socket = new WebSocket(url, token);
  const contents = new Set<string>();
  socket.on("message", (data) => {
    const { Type, Content } = JSON.parse(data.toString());
    if (Type !== "MESSAGE") errors++;
    else {
      if (contents.has(Content)) twice++;
      contents.add(Content);
      delivered++;
    }
  });
  await once(socket, "open");
  return { socket, contents };
}

let text = "";
for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
console.log(JSON.stringify(await run(JSON.parse(text))));
