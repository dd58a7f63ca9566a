/** A process that opens connections to chat rooms, sends messages at a rate, and measures how long each delivery takes. */
import { once } from "node:events";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials } from "@ivskit/local";
import { WebSocket } from "ws";
import type { Deliveries, Listening, LoadTask } from "./messages.ts";

/** The number of handshakes that run at the same time. */
const inFlight = 50;

/** The milliseconds without a delivery after which no further delivery is expected. */
const quietMs = 3_000;

const { url, roomArns } = JSON.parse(process.argv[2] ?? "") as Listening;
const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: url });
const sockets: WebSocket[] = [];
let delays: number[] = [];
let expected = 0;

async function open(count: number): Promise<void> {
  let left = count;
  const openOnes = async (): Promise<void> => {
    while (left-- > 0) {
      const roomIdentifier = roomArns[left % roomArns.length] ?? "";
      const { token = "" } = await chat.createChatToken({
        roomIdentifier,
        userId: `user-${left}`,
        capabilities: ["SEND_MESSAGE"],
      });
      const socket = new WebSocket(url.replace("http", "ws"), token);
      socket.on("message", (data) => {
        const [, sentAt] = /"Content":"([\d.]+)"/.exec(String(data)) ?? [];
        if (sentAt !== undefined) delays.push(performance.now() - Number(sentAt));
      });
      await once(socket, "open");
      sockets.push(socket);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, openOnes));
}

async function send(perSecond: number, milliseconds: number): Promise<Deliveries> {
  delays = [];
  const total = Math.round((perSecond * milliseconds) / 1000);
  const perRoom = sockets.length / roomArns.length;
  expected = total * perRoom;
  const started = performance.now();
  for (let sent = 0; sent < total; sent++) {
    // A message that is late counts from the time at which it was due.
    const dueAt = started + (sent * 1000) / perSecond;
    const earlyMs = dueAt - performance.now();
    if (earlyMs > 1) await sleep(earlyMs);
    const content = Math.min(dueAt, performance.now()).toFixed(3);
    sockets[sent % sockets.length]?.send(JSON.stringify({ Action: "SEND_MESSAGE", Content: content }));
    if (sent % 50 === 0) await sleep(0);
  }
  let before = -1;
  for (let quiet = 0; delays.length < expected && quiet < quietMs; quiet += 50) {
    if (delays.length !== before) quiet = 0;
    before = delays.length;
    await sleep(50);
  }
  const sorted = Float64Array.from(delays).sort();
  const quantile = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.POSITIVE_INFINITY;
  return { sent: total, expected, received: sorted.length, p50: quantile(0.5), p99: quantile(0.99) };
}

process.on("message", (task: LoadTask) => {
  const done = "connections" in task ? open(task.connections) : send(task.perSecond, task.milliseconds);
  void done.then((result) => process.send?.(result ?? {}));
});
process.send?.({});
