/**
 * Shows on the page at `/` which channels are live, by the messages of the WebSocket. Reconnects when the connection is
 * lost.
 */
import type { ServerMessage } from "../live.ts";

/** A channel in the JSON of a message. */
interface ShownChannel {
  readonly channelArn: string;
  readonly state: string;
  readonly since?: unknown;
  readonly name?: string | undefined;
}

const channels = new Map<string, ShownChannel>();
const list = document.querySelector("#channels");
const connection = document.querySelector("#connection");
const firstDelayMs = 500;
const maxDelayMs = 15_000;
let reconnectDelayMs = firstDelayMs;

function connect(): void {
  // The page's query is passed on to the server, so that `/?channel=ARN` shows one channel.
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/live${location.search}`);
  socket.addEventListener("open", () => {
    reconnectDelayMs = firstDelayMs;
  });
  socket.addEventListener("message", ({ data }) => receive(JSON.parse(data) as ServerMessage));
  socket.addEventListener("close", () => {
    if (connection) connection.textContent = "The connection was lost. Reconnecting …";
    setTimeout(connect, reconnectDelayMs);
    reconnectDelayMs = Math.min(reconnectDelayMs * 2, maxDelayMs);
  });
}

function receive(message: ServerMessage): void {
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
  if (connection) connection.textContent = `${live} live. Changes appear automatically.`;
  list?.replaceChildren(...shown.map(row));
}

/** Creates the list item of a channel. The name is set as `textContent`, because it must not be read as HTML. */
function row({ channelArn, state, since, name }: ShownChannel): HTMLElement {
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
