/** Chat connections without a port, for tests that start and end services of their own. */
import { once } from "node:events";
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials, type LocalIvs } from "../../src/index.ts";
import { allCapabilities, type Frame } from "./support.ts";

export interface InProcessMember {
  readonly socket: ReturnType<LocalIvs["rooms"]["connect"]>;
  /** All frames so far, oldest first. */
  readonly frames: Frame[];
  /** Resolves with the next frame. */
  next(): Promise<Frame>;
  /** Resolves with the code of the close. */
  readonly closed: Promise<number>;
}

export async function newToken(service: LocalIvs, roomIdentifier: string): Promise<string> {
  const { fetch } = service;
  const chat = new Ivschat({
    region: "us-west-2",
    credentials: defaultCredentials,
    endpoint: "http://ivs.local",
    fetch,
  });
  const { token } = await chat.createChatToken({ roomIdentifier, userId: "ann", capabilities: [...allCapabilities] });
  return token ?? "";
}

/** The ARN of a new room. */
export async function seedRoom(service: LocalIvs): Promise<string> {
  const { rooms } = await service.seed({ rooms: [{ name: "room" }] });
  return rooms[0]?.arn ?? "";
}

/** Opens a connection to a room that exists. */
export async function joinInProcess(service: LocalIvs, roomArn: string): Promise<InProcessMember> {
  const socket = service.rooms.connect(await newToken(service, roomArn));
  const frames: Frame[] = [];
  socket.addEventListener("message", ({ data }) => frames.push(JSON.parse(data)));
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener("close", ({ code }) => resolve(code));
  });
  await once(socket, "open");
  const next = async (): Promise<Frame> => {
    await once(socket, "message");
    return frames.at(-1) ?? {};
  };
  return { socket, frames, next, closed };
}
