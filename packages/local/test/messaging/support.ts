/** Chat connections for tests: over a real port by the package ws, and a room with tokens. */
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { CreateChatTokenCommandInput } from "@aws-sdk/client-ivschat";
import { expect } from "vitest";
import { WebSocket } from "ws";
import { type ChatFixture, newRoom } from "../chat-support.ts";

export type Frame = Readonly<Record<string, unknown>>;

export interface Member {
  readonly socket: WebSocket;
  /** All frames so far, oldest first. */
  readonly frames: Frame[];
  /** Sends an object as JSON, and other values as they are. */
  send(frame: object | string): void;
  /** Resolves when this many frames have come. */
  received(count: number): Promise<Frame[]>;
  /** Resolves with the first of all frames that the predicate accepts. */
  found(fits: (frame: Frame) => boolean): Promise<Frame>;
  /** Resolves with the code of the close. */
  readonly closed: Promise<number>;
}

export interface TestRoom {
  readonly arn: string;
  token(input?: Partial<CreateChatTokenCommandInput>): Promise<string>;
  join(input?: Partial<CreateChatTokenCommandInput>): Promise<Member>;
}

export const allCapabilities = ["SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"] as const;

export async function openRoom(
  fixture: ChatFixture,
  settings: Parameters<ChatFixture["chat"]["createRoom"]>[0] = {},
): Promise<TestRoom> {
  const arn = await newRoom(fixture.chat, settings);
  const token = async (input: Partial<CreateChatTokenCommandInput> = {}): Promise<string> => {
    const { token = "" } = await fixture.chat.createChatToken({
      roomIdentifier: arn,
      userId: "ann",
      capabilities: [...allCapabilities],
      ...input,
    });
    return token;
  };
  return { arn, token, join: async (input) => connect(fixture.local.server.url, await token(input)) };
}

/** Opens a connection. Rejects if it is refused. */
export async function connect(url: string, token: string | undefined): Promise<Member> {
  const socket = new WebSocket(url.replace("http", "ws"), token === undefined ? [] : [token]);
  const frames: Frame[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(data.toString())));
  const closed = new Promise<number>((resolve) => socket.on("close", (code) => resolve(code)));
  await once(socket, "open");
  const received = async (count: number): Promise<Frame[]> => {
    await expect.poll(() => frames.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);
    return frames;
  };
  const found = async (fits: (frame: Frame) => boolean): Promise<Frame> => {
    await expect.poll(() => frames.some(fits), { timeout: 20_000 }).toBe(true);
    return frames.find(fits) as Frame;
  };
  const send = (frame: object | string): void => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  return { socket, frames, closed, received, found, send };
}

export interface Refusal {
  readonly status: number;
  readonly body: Frame;
}

/** The answer to a handshake that is refused. */
export async function refusedHandshake(
  url: string,
  token: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Refusal> {
  const socket = new WebSocket(url.replace("http", "ws"), token === undefined ? [] : [token], { headers });
  socket.on("error", () => {});
  const [, response] = (await once(socket, "unexpected-response")) as [unknown, IncomingMessage];
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  return { status: response.statusCode ?? 0, body: JSON.parse(text) };
}

/** Waits for the ERROR of a request. */
export async function errorOf(member: Member, frame: object, requestId: string): Promise<unknown> {
  member.send({ ...frame, RequestId: requestId });
  const error = await member.found(({ Type, RequestId }) => Type === "ERROR" && RequestId === requestId);
  return error.ErrorCode;
}
