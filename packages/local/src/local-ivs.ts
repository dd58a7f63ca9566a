/**
 * The local service put together: an Amazon IVS that answers Fetch requests out of memory, all its services on one
 * address. No other file names the three services.
 */
import type { ClockControls, FaultControls, RequestControls } from "./control/controls.ts";
import type { ExportOptions } from "./control/export.ts";
import { assemble } from "./create-local.ts";
import type { LocalEvent as AnyEvent } from "./events/envelope.ts";
import type { Events as AnyEvents } from "./events/events.ts";
import type {
  EventFilter as AnyFilter,
  EventQuery as AnyQuery,
  EventSubscription as AnySubscription,
} from "./events/filter.ts";
import type { Answers } from "./fault-injection/answers.ts";
import type { Gate } from "./http/gate.ts";
import { createRecorder } from "./media/recording/create-recorder.ts";
import type { Recorder } from "./media/recording/recorder.ts";
import type { ThumbnailMaker } from "./media/recording/thumbnail-maker.ts";
import { LocalSocket } from "./messaging/local-socket.ts";
import { createMessaging } from "./messaging/messaging.ts";
import type { AcceptUpgrade } from "./messaging/socket.ts";
import type { LocalIvsOptions } from "./options.ts";
import type { StreamControls } from "./services/ivs/controls.ts";
import type { IvsDetailType } from "./services/ivs/events.ts";
import { ivsService } from "./services/ivs/index.ts";
import { createMediaControls, type MediaControls } from "./services/ivs/media-controls.ts";
import { ivsBroadcasts } from "./services/ivs/ports.ts";
import { openRecordings as openChannelRecordings } from "./services/ivs/recordings/described-recording.ts";
import type { IvsSeed } from "./services/ivs/seed-types.ts";
import type { ChannelSummary, SessionState } from "./services/ivs/summary.ts";
import type { IvsWorld } from "./services/ivs/world.ts";
import type { StageControls } from "./services/ivs-realtime/controls.ts";
import type { RealtimeDetailType } from "./services/ivs-realtime/events.ts";
import { createRealtimeService } from "./services/ivs-realtime/index.ts";
import { openRecordings as openStageRecordings } from "./services/ivs-realtime/recordings/described-recordings.ts";
import type { RealtimeSeed } from "./services/ivs-realtime/seed-types.ts";
import type { StageDetails, StageSummary } from "./services/ivs-realtime/summary.ts";
import type { RealtimeWorld } from "./services/ivs-realtime/world.ts";
import type { RoomControls } from "./services/ivschat/controls.ts";
import { ivschatService } from "./services/ivschat/index.ts";
import type { ChatSeed } from "./services/ivschat/seed-types.ts";
import type { RoomSummary } from "./services/ivschat/summary.ts";
import type { ChatWorld } from "./services/ivschat/world.ts";
import type { Service } from "./simulation/define-service.ts";
import type { Metric, MetricQuery } from "./simulation/metrics.ts";
import type { SeededResource } from "./simulation/seeding.ts";
import { viewOf, type World } from "./simulation/world.ts";
import type { Storage } from "./storage/storage.ts";

/**
 * All services. The first one answers requests for unknown resources. Seeds and exports follow this order.
 * @internal Its type would bring the types of zod to programs.
 */
export const services: readonly [Service, ...Service[]] = [
  ivsService,
  ivschatService,
  createRealtimeService(ivsBroadcasts),
];

/** The build writes the document, so that bundles for tests need no code for it. */
async function loadOpenApi(): Promise<object> {
  return (await import("#openapi")).document;
}

/** Resources to create. An exported state is also a seed. Its other members are ignored. */
export interface Seed extends IvsSeed, ChatSeed, RealtimeSeed {}

export interface SeedResult {
  /** The number of created resources of each kind. */
  readonly created: Readonly<Record<string, number>>;
  readonly channels: readonly SeededResource[];
  readonly rooms: readonly SeededResource[];
  readonly stages: readonly SeededResource[];
}

/** Resources as their operations answer them. */
export interface ExportedState extends Seed {
  readonly region: string;
  readonly accountId: string;
  readonly time: Date;
}

export interface StateQuery {
  /** Part of the name or ARN of a channel, stage or room, in any case. */
  readonly search?: string | undefined;
  /** The largest number of resources of each kind in the answer. Default: 100. */
  readonly limit?: number | undefined;
}

export interface StateSummary extends ChannelSummary, StageSummary, RoomSummary {
  readonly region: string;
  readonly accountId: string;
  readonly time: Date;
  readonly counts: Readonly<Record<string, number>>;
}

/** The detail types of the events of all services. */
export type DetailType = IvsDetailType | RealtimeDetailType;

export interface LocalEvent extends AnyEvent<DetailType> {}
export interface EventFilter extends AnyFilter<DetailType> {}
export interface EventQuery extends AnyQuery<DetailType> {}
export interface EventSubscription extends AnySubscription<DetailType> {}
export interface Events extends AnyEvents<DetailType> {}

/** Controls of a local service, which are not operations. Each is also a route of the control API. */
export interface Controls {
  readonly streams: StreamControls;
  readonly stages: StageControls;
  readonly rooms: RoomControls;
  readonly clock: ClockControls;
  readonly faults: FaultControls;
  /** EventBridge events. */
  readonly events: Events;
  /** The log of requests, without values from callers. */
  readonly requests: RequestControls;
  /** Forgets every resource; a seeded service begins its sequence of ids again. */
  reset(): Promise<void>;
  /**
   * Creates the resources of a seed. The whole seed is validated with the model's shapes before a resource is created.
   * @throws ServiceError that names the place in the seed
   */
  seed(data: Seed): Promise<SeedResult>;
  /** The whole state as a seed; without secrets unless asked for. */
  export(options?: ExportOptions): ExportedState;
  /** Channels and their streams, stages and rooms, without secrets. */
  state(query?: StateQuery): StateSummary;
  /** The metrics that the services report to CloudWatch, with their present values. */
  metrics(query?: MetricQuery): readonly Metric[];
  /**
   * A channel's stream sessions with their events, newest first. `limit`: 100 by default.
   * @throws ServiceError ResourceNotFoundException
   */
  sessions(channelArn: string, limit?: number): readonly SessionState[];
  /**
   * A stage's sessions with their participants, and its compositions, newest first. It lists 100 of each, or `limit`.
   * @throws ServiceError ResourceNotFoundException
   */
  stageDetails(stageArn: string, limit?: number): StageDetails;
}

/** Rooms as their users see them. */
export interface LocalRooms extends RoomControls {
  /**
   * Opens a connection to a room without a port, with the interface of a WebSocket. A refused token gives the events
   * `error` and `close`, as from a browser.
   */
  connect(token: string): LocalSocket;
}

export interface LocalIvs extends Controls {
  readonly rooms: LocalRooms;
  /**
   * Handles the operations of the services, the control routes below `/_ivskit`, and the console at `/`. It refuses
   * requests for hosts, and from pages, that are not allowed, so a server can pass all requests to it. It rejects only
   * if a fault rule resets the connection, or if the request is aborted while a fault rule delays the response.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Decides on a request with `Upgrade: websocket`, which opens a connection to a chat room. The adapters for runtimes
   * call it. It rejects only if a fault rule resets the connection.
   */
  readonly upgrade: AcceptUpgrade;
  /**
   * Cuts all connections to chat rooms. Writes the last changes to the data file and closes it. Events are no longer sent to webhooks.
   * It does not wait for the files of recordings.
   * @throws Error of the storage if it cannot be written. It is closed in any case, and no request whose changes are
   * lost was acknowledged
   */
  close(): void;
}

/**
 * Creates a local service. With a storage, its state is kept beyond the process.
 * @throws TypeError for an invalid option, and for a storage whose content does not fit the options
 */
export function createLocalIvs(options: LocalIvsOptions = {}, storage?: Storage): LocalIvs {
  return createServedIvs(options, storage).service;
}

/** A local service with the parts that a server of a runtime connects to its ports. */
export interface ServedIvs {
  readonly service: LocalIvs;
  readonly media: MediaControls;
  /** Undefined without the option `recordings`. */
  readonly recorder: Recorder | undefined;
  readonly gate: Gate;
  /** @internal Its type would bring the types of zod to programs. */
  readonly world: World;
  /** @internal Answers of tests in the place of handlers. */
  readonly answers: Answers;
}

/** As `createLocalIvs`, with the parts. @internal */
export function createServedIvs(
  options: LocalIvsOptions,
  storage?: Storage,
  thumbnailMaker?: ThumbnailMaker,
): ServedIvs {
  const { local, world, settings, gate, answers } = assemble(services, loadOpenApi, options, storage);
  const messaging = createMessaging(viewOf<ChatWorld>(world), settings, gate);
  // `assemble` returns the controls of any list of services. This list has the controls of the interface.
  const controls = local as unknown as Omit<LocalIvs, "rooms"> & Controls;
  // The control routes use the same object, so it gets the methods that need connections.
  const rooms = Object.assign(controls.rooms, messaging.rooms);
  const service: LocalIvs = {
    ...controls,
    rooms: { ...rooms, connect: (token) => new LocalSocket(messaging.connect(token)) },
    upgrade: messaging.accept,
    close() {
      messaging.close();
      local.close();
    },
  };
  const media = createMediaControls(viewOf<IvsWorld>(world));
  const open = [
    ...openChannelRecordings(viewOf<IvsWorld>(world)),
    ...openStageRecordings(viewOf<RealtimeWorld>(world)),
  ];
  const { recordings: store, onRecordingFailure: log } = settings;
  const recorder = store && createRecorder({ world, media, store, thumbnailMaker, open, log });
  return { service, media, recorder, gate, world, answers };
}
