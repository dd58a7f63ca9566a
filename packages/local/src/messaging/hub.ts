/** The open connections by room. It sends frames to them, and ends them. */
import type { Random } from "../basics/random.ts";
import type { World } from "../simulation/world.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import type { ErrorFrame, EventFrame, MessageFrame } from "./frames.ts";
import { RateWindow } from "./rates.ts";
import type { Socket } from "./socket.ts";

/** The user and the room of a token, without the token. */
export interface ChatSession {
  readonly roomArn: string;
  readonly userId: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  readonly sessionExpirationTime: Date;
}

/** The parts of a connection that do not change. */
interface Opened {
  readonly session: ChatSession;
  readonly ip: string;
  readonly socket: Socket;
  /** Makes the ids of its messages and errors. All connections of a service share it. */
  readonly ids: Random;
}

export interface Connection extends Opened {
  readonly delivery: Delivery;
  /** The rate of its requests. */
  readonly requests: RateWindow;
  /** Requests that have not ended, such as reviews. */
  underway: number;
  isOpen: boolean;
}

export interface Hub {
  /** The number of open connections. */
  readonly size: number;
  open(opened: Opened): Connection;
  /**
   * Sends one frame to all connections of a room. `truncatedFor`: this connection gets only the first half of the text.
   */
  broadcast(roomArn: string, frame: MessageFrame | EventFrame, truncatedFor?: Connection): void;
  send(connection: Connection, frame: ErrorFrame): void;
  /** Sends a frame at once, whatever the disturbance of events. */
  sendNow(connection: Connection, frame: ErrorFrame): void;
  /** Ends a connection with a close frame. */
  close(connection: Connection, code: number, reason: string): void;
  /** Ends a connection without a close frame. */
  cut(connection: Connection): void;
  /** Must be called when a connection has ended by itself. */
  forget(connection: Connection): void;
  /** Must be called after a reset of the service, which removes all tasks of the clock. */
  restart(): void;
  /** Connections of a room; without an ARN, of all rooms. */
  connections(roomArn?: string): Connection[];
}

type HubWorld = Pick<World, "clock" | "events" | "settings" | "now">;

/** `onExpired` is called for each connection whose session has passed its end. */
export function createHub(world: HubWorld, onExpired: (connection: Connection) => void): Hub {
  const rooms = new Map<string, Set<Connection>>();
  const sessions = createSessionEnds(world, () => all(), onExpired);
  let size = 0;
  let opened = 0;

  const all = (): Connection[] => [...rooms.values()].flatMap((connections) => [...connections]);

  const forget = (connection: Connection): void => {
    if (!connection.isOpen) return;
    connection.isOpen = false;
    size--;
    const { roomArn } = connection.session;
    const connections = rooms.get(roomArn);
    connections?.delete(connection);
    if (connections?.size === 0) rooms.delete(roomArn);
  };

  const cut = (connection: Connection): void => {
    if (!connection.isOpen) return;
    forget(connection);
    connection.socket.terminate();
  };

  return {
    get size() {
      return size;
    },
    open(parts) {
      const { session, socket } = parts;
      opened++;
      const isOpen = (): boolean => connection.isOpen;
      const connection: Connection = {
        ...parts,
        delivery: createDelivery(world, { socket, number: opened, isOpen, cut: () => cut(connection) }),
        requests: new RateWindow(),
        underway: 0,
        isOpen: true,
      };
      size++;
      const connections = rooms.get(session.roomArn) ?? new Set();
      connections.add(connection);
      rooms.set(session.roomArn, connections);
      sessions.expect(session.sessionExpirationTime);
      return connection;
    },
    broadcast(roomArn, frame, truncatedFor) {
      const text = JSON.stringify(frame);
      for (const connection of [...(rooms.get(roomArn) ?? [])]) {
        connection.delivery.send(connection === truncatedFor ? text.slice(0, Math.floor(text.length / 2)) : text);
      }
    },
    send: ({ delivery }, frame) => delivery.send(JSON.stringify(frame)),
    sendNow: ({ delivery }, frame) => delivery.sendNow(JSON.stringify(frame)),
    close(connection, code, reason) {
      if (!connection.isOpen) return;
      forget(connection);
      connection.socket.close(code, reason);
    },
    cut,
    forget,
    restart() {
      sessions.clear();
      for (const { session } of all()) sessions.expect(session.sessionExpirationTime);
    },
    connections: (roomArn) => (roomArn === undefined ? all() : [...(rooms.get(roomArn) ?? [])]),
  };
}

/** Schedules one task of the clock, for the earliest end of all sessions. */
function createSessionEnds(
  { clock, now }: Pick<World, "clock" | "now">,
  connections: () => Connection[],
  onExpired: (connection: Connection) => void,
): { expect(end: Date): void; clear(): void } {
  let next: Date | undefined;
  let cancel: (() => void) | undefined;
  const expect = (end: Date): void => {
    if (next !== undefined && next <= end) return;
    cancel?.();
    next = end;
    cancel = clock.at(end, expire);
  };
  const expire = (): void => {
    next = undefined;
    for (const connection of connections()) {
      const end = connection.session.sessionExpirationTime;
      if (end <= now()) onExpired(connection);
      else expect(end);
    }
  };
  return {
    expect,
    clear() {
      cancel?.();
      next = undefined;
    },
  };
}
