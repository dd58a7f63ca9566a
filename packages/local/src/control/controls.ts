/** Controls of a local service, which are not operations. Each is also a route of the control API. */

import type { Events } from "../events/events.ts";
import type { Faults } from "../fault-injection/injector.ts";
import { createStreamControls, type StreamControls } from "../services/ivs/controls.ts";
import {
  type SessionState,
  type StateQuery,
  type StateSummary,
  sessionStates,
  stateSummary,
} from "../services/ivs/summary.ts";
import { createStageControls, type StageControls } from "../services/ivs-realtime/controls.ts";
import { createRoomControls, type RoomControls } from "../services/ivschat/controls.ts";
import type { RequestLogEntry } from "../simulation/request-log.ts";
import { resetService, type Service } from "../simulation/world.ts";
import type { Journal } from "../storage/journal.ts";
import { lasting } from "../storage/lasting.ts";
import { type ExportedState, type ExportOptions, exportState } from "./export.ts";
import { seedService } from "./seed.ts";
import type { Seed, SeedResult } from "./seed-types.ts";
import type { Subscribe } from "./sse.ts";

export interface ClockControls {
  now(): Date;
  /**
   * Advances the clock of the service and returns its new time. Tasks that become due have run by then.
   * @throws RangeError for a number below 0, for a value that is not a number, and for a time after the year 9999
   */
  advance(milliseconds: number): Promise<Date>;
}

export type FaultControls = Pick<Faults, "set" | "load" | "list" | "delete" | "clear">;

export interface RequestControls {
  /** The latest requests, oldest first. */
  list(): readonly RequestLogEntry[];
  /** Calls the listener with every request from now on. Gives the function that ends it. */
  readonly subscribe: Subscribe<RequestLogEntry>;
}

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
   * Creates the resources of a seed. All of it is held against the model's shapes before anything is created.
   * @throws Fault that names the place in the seed
   */
  seed(data: Seed): Promise<SeedResult>;
  /** The whole state as a seed; without secrets unless asked for. */
  export(options?: ExportOptions): ExportedState;
  /** Channels and their streams, without secrets. */
  state(query?: StateQuery): StateSummary;
  /**
   * A channel's stream sessions with their events, newest first. `limit`: 100 by default.
   * @throws Fault ResourceNotFoundException
   */
  sessions(channelArn: string, limit?: number): readonly SessionState[];
}

/** They do not wait until their changes are written. */
export function createControls(service: Service): Controls {
  const { clock, events, faults, requestLog } = service;
  const streams = createStreamControls(service);
  const stages = createStageControls(service);
  return {
    streams,
    stages,
    rooms: createRoomControls(service),
    clock: {
      now: () => clock.now(),
      advance: async (milliseconds) => {
        clock.advance(milliseconds);
        return clock.now();
      },
    },
    faults,
    events,
    requests: requestLog,
    reset: async () => resetService(service),
    seed: (data) => seedService(service, data, { streams, stages }),
    export: (options) => clock.atOneMoment(() => exportState(service, options)),
    state: (query) => clock.atOneMoment(() => stateSummary(service, query)),
    sessions: (channelArn, limit) => clock.atOneMoment(() => sessionStates(service, channelArn, limit)),
  };
}

/** The same, each of whose promises resolves no sooner than its changes are written. */
export function lastingControls(journal: Journal, controls: Controls): Controls {
  const { streams, stages, clock, reset, seed } = controls;
  const { advance } = lasting(journal, { advance: clock.advance });
  return {
    ...controls,
    streams: lasting(journal, streams),
    stages: lasting(journal, stages),
    clock: { ...clock, advance },
    ...lasting(journal, { reset, seed }),
  };
}
