/** Messaging in chat rooms: connections, their requests, and the frames that reach them. */
import { createRandom, type Random } from "../basics/random.ts";
import { type Gate, refuse } from "../http/gate.ts";
import type { RoomControls } from "../services/ivschat/controls.ts";
import { createMessagingControls } from "../services/ivschat/messaging-controls.ts";
import type { ChatNotice } from "../services/ivschat/notices.ts";
import type { ChatTokenRecord } from "../services/ivschat/records.ts";
import type { ChatWorld } from "../services/ivschat/world.ts";
import type { ResetNotice } from "../simulation/notices.ts";
import { createAdmission, type Handshake } from "./admission.ts";
import { type EventFrame, eventFrame, type MessageFrame } from "./frames.ts";
import { type Connection, createHub, type Hub } from "./hub.ts";
import type { MessagingParts } from "./parts.ts";
import { RateWindow, readChatRates } from "./rates.ts";
import { receive } from "./receive.ts";
import { RecentDisconnects } from "./recent-disconnects.ts";
import { checkReviewHandlers } from "./review.ts";
import { createRoomControls } from "./room-controls.ts";
import { createRoomFeed } from "./room-feed.ts";
import { roomLogRecord } from "./room-log.ts";
import type { MessagingSettings } from "./settings.ts";
import type { AcceptedUpgrade, AcceptUpgrade, Socket, SocketListener } from "./socket.ts";
import { tell } from "./tell.ts";

export interface Messaging {
  /** Decides on an upgrade request that came over a port. */
  readonly accept: AcceptUpgrade;
  /** Opens a connection of this process. It never rejects for an invalid token. */
  readonly connect: (token: string) => Promise<AcceptedUpgrade | Response>;
  readonly rooms: Omit<RoomControls, "events">;
  /** Cuts all connections, so that clients connect again, and refuses new ones. */
  close(): void;
}

/** Facts about a handshake. */
interface Opening {
  readonly ip: string;
  /** How many users had been disconnected when the handshake began. */
  readonly disconnectCount: number;
}

const loopback = "127.0.0.1";

/** @throws TypeError for an invalid setting */
export function createMessaging(world: ChatWorld, settings: MessagingSettings, gate: Gate): Messaging {
  checkReviewHandlers(settings.reviewHandlers);
  const controls = createMessagingControls(world);
  /** The generator of the ids of messages and errors, for all connections. */
  let ids: Random | undefined;
  let closed = false;
  /**
   * Sends an error, and then closes the connection. No disturbance delays or loses the error, since the client would
   * give up.
   */
  const end = (connection: Connection, code: 401 | 404, text: string): void => {
    const Id = connection.ids.alphanumeric(12);
    hub.sendNow(connection, { Type: "ERROR", Id, ErrorCode: code, ErrorMessage: text });
    hub.close(connection, 1000, text);
  };
  const disconnects = new RecentDisconnects();
  const disconnect = (connection: Connection): void => hub.close(connection, 1000, "User disconnected");
  const hub: Hub = createHub(world, (connection) => end(connection, 401, "The session has expired"));

  const feed = createRoomFeed();
  const publish = (roomArn: string, frame: MessageFrame | EventFrame, truncatedFor?: Connection): void => {
    hub.broadcast(roomArn, frame, truncatedFor);
    feed.add(roomArn, frame);
    const room = controls.room(roomArn);
    if (settings.onRoomLog === undefined || room === undefined) return;
    const record = roomLogRecord(frame);
    for (const { destinationConfiguration: destination } of controls.activeLogs(room)) {
      tell(settings.onRoomLog, { roomArn, destination, record });
    }
  };

  const parts: MessagingParts = {
    world,
    controls,
    hub,
    rates: readChatRates(settings.chatRates),
    windows: { rooms: new Map(), account: new RateWindow() },
    reviews: { clock: world.clock, handlers: settings.reviewHandlers, timeout: settings.reviewTimeout },
    publish,
  };

  const endRoom = (roomArn?: string): void => {
    for (const connection of hub.connections(roomArn)) end(connection, 404, "The room does not exist");
  };

  const onNotice = (notice: ChatNotice | ResetNotice): void => {
    switch (notice.kind) {
      case "roomEvent": {
        const { roomArn, event, requestId, disconnectedUserId } = notice;
        publish(roomArn, eventFrame(event, requestId));
        if (disconnectedUserId === undefined) return;
        disconnects.add({ roomArn, userId: disconnectedUserId });
        for (const connection of hub.connections(roomArn)) {
          if (connection.session.userId === disconnectedUserId) disconnect(connection);
        }
        return;
      }
      case "roomDeleted":
        parts.windows.rooms.delete(notice.roomArn);
        feed.clear(notice.roomArn);
        endRoom(notice.roomArn);
        return;
      case "reset":
        parts.windows.rooms.clear();
        feed.clear();
        endRoom();
        hub.restart();
    }
  };
  controls.subscribe(onNotice);

  const open = (
    { token, ...session }: ChatTokenRecord,
    { ip, disconnectCount }: Opening,
    socket: Socket,
  ): SocketListener => {
    // Clients drop a message whose id they know. A service that continues from a data file repeats no token, and thus
    // none of these ids. A stored position would be behind after a crash, since messages are not stored.
    ids ??= createRandom(settings.seed, `messages ${token}`);
    const connection = hub.open({ session, ip, socket, ids });
    // All of this may have happened during the handshake.
    if (closed) hub.cut(connection);
    else if (controls.room(session.roomArn) === undefined) end(connection, 404, "The room does not exist");
    else if (disconnects.hasSince(disconnectCount, session)) disconnect(connection);
    return {
      message: (data) => void receive(parts, connection, data),
      closed: () => hub.forget(connection),
    };
  };

  const admit = createAdmission(parts);
  const decide = async (handshake: Handshake, ip: string): Promise<AcceptedUpgrade | Response> => {
    if (closed) return refuse(503, "ServiceUnavailable", "The service is closed");
    const opening: Opening = { ip, disconnectCount: disconnects.count };
    const admitted = await admit(handshake);
    if (admitted instanceof Response) return admitted;
    return { protocol: admitted.token, open: (socket) => open(admitted, opening, socket) };
  };
  return {
    accept: async (request, { ip = loopback } = {}) => {
      const refusal = gate(request) ?? refusePath(request);
      if (refusal !== undefined) return refusal;
      return decide({ token: request.headers.get("sec-websocket-protocol"), signal: request.signal }, ip);
    },
    // A service that continues from a data file does so at a later time, and thus repeats none of these ids.
    rooms: createRoomControls(parts, feed, () => {
      ids ??= createRandom(settings.seed, `messages ${world.now().toISOString()}`);
      return ids;
    }),
    connect: (token) => decide({ token, signal: new AbortController().signal }, loopback),
    close() {
      closed = true;
      for (const connection of hub.connections()) hub.cut(connection);
    },
  };
}

function refusePath({ url }: Request): Response | undefined {
  if (new URL(url).pathname === "/") return undefined;
  return refuse(404, "UnknownOperationException", "Connections to chat rooms are at the path / of the service");
}
