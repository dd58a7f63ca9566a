/** The page at `/`: shows what the WebSocket tells, and connects again when it breaks off. */
import type { ServerMessage } from "./live.ts";

/** As it is after JSON. */
interface Shown {
  readonly channelArn: string;
  readonly state: string;
  readonly since?: unknown;
  readonly name?: string | undefined;
}

const channels = new Map<string, Shown>();
const list = document.querySelector("#channels");
const connection = document.querySelector("#connection");
let wait = 500;

function connect(): void {
  // The page's own query goes on to the server: /?channel=ARN shows one channel.
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/live${location.search}`);
  socket.addEventListener("open", () => {
    wait = 500;
  });
  socket.addEventListener("message", ({ data }) => hear(JSON.parse(data) as ServerMessage));
  socket.addEventListener("close", () => {
    if (connection) connection.textContent = "The connection broke off. Trying again …";
    setTimeout(connect, wait);
    wait = Math.min(wait * 2, 15_000);
  });
}

function hear(message: ServerMessage): void {
  if (message.type === "error") return;
  if (message.type === "snapshot") {
    channels.clear();
    for (const channel of message.channels) channels.set(channel.channelArn, channel);
  } else channels.set(message.channelArn, message);
  show();
}

function show(): void {
  const shown = [...channels.values()].sort((a, b) => a.state.localeCompare(b.state));
  const live = shown.filter(({ state }) => state === "live").length;
  if (connection) connection.textContent = `${live} live. Changes appear by themselves.`;
  list?.replaceChildren(...shown.map(row));
}

/** Texts go in as text: a channel's name is not HTML. */
function row({ channelArn, state, since, name }: Shown): HTMLElement {
  const item = document.createElement("li");
  item.className = state;
  item.append(cell("state", state), cell("name", name ?? channelArn.split("/")[1] ?? channelArn));
  if (since) {
    const time = document.createElement("time");
    time.textContent = new Date(String(since)).toLocaleString();
    item.append(time);
  }
  return item;
}

function cell(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}

connect();
