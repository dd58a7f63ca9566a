/** Everything that a local service remembers. Reset makes a new one. */

import type { Delivery } from "../events/delivery.ts";
import type { LocalEvent } from "../events/envelope.ts";
import type {
  AdConfigurationRecord,
  ChannelRecord,
  PlaybackKeyRecord,
  PlaybackRestrictionPolicyRecord,
  RecordingConfigurationRecord,
  RevocationRecord,
  RunningRecord,
  SessionRecord,
  StreamKeyRecord,
} from "../services/ivs/records.ts";
import { createRealtimeState, type RealtimeState } from "../services/ivs-realtime/state.ts";
import { type ChatState, createChatState } from "../services/ivschat/state.ts";
import { Collection, type CollectionOptions, type OnChange } from "../storage/collection.ts";
import { Family } from "../storage/family.ts";
import type { AgendaRecord } from "./agenda.ts";
import type { RecordingLife } from "./recording-life.ts";
import type { VisibilityMark } from "./visibility.ts";

export interface State extends ChatState, RealtimeState {
  readonly channels: Collection<ChannelRecord>;
  readonly streamKeys: Collection<StreamKeyRecord>;
  readonly playbackKeys: Collection<PlaybackKeyRecord>;
  readonly playbackRestrictionPolicies: Collection<PlaybackRestrictionPolicyRecord>;
  readonly recordingConfigurations: Collection<RecordingConfigurationRecord>;
  readonly adConfigurations: Collection<AdConfigurationRecord>;
  /** By channel ARN, then by stream id, oldest first. */
  readonly sessions: Family<SessionRecord>;
  /** The sessions whose encoder is connected, by channel ARN. */
  readonly running: Collection<RunningRecord>;
  /** The ARN of a channel's stream key: by channel ARN. */
  readonly streamKeyOf: Collection<string>;
  /** By channel ARN and viewer id. */
  readonly revocations: Collection<RevocationRecord>;
  /** The latest timed metadata put into a channel's stream: by channel ARN. */
  readonly metadata: Collection<{ readonly metadata: string; readonly time: Date }>;
  /** The latest events, oldest first, by id. */
  readonly events: Collection<LocalEvent>;
  /** Pending deliveries to webhooks. */
  readonly deliveries: Collection<Delivery>;
  /** Scheduled tasks, by type and resource. */
  readonly agenda: Collection<AgendaRecord>;
  /** Resources that reads see differently than writes, by ARN. */
  readonly visibility: Collection<VisibilityMark>;
  /** The recording that is running, or waits for another stream, by channel ARN. */
  readonly recordings: Collection<RecordingLife>;
  /** The part of host names that is the account's own. */
  readonly hostId: string;
}

export type MakeCollection = <T>(name: keyof State, indexes?: CollectionOptions<T>["indexes"]) => Collection<T>;
export type MakeFamily = <T>(name: keyof State) => Family<T>;

/** `onChange` is told of every change of every record, under the name of its collection here. */
export function createState(hostId: string, onChange?: OnChange): State {
  const collection: MakeCollection = <T>(name: keyof State, indexes?: CollectionOptions<T>["indexes"]) =>
    new Collection<T>({ name, onChange, indexes });
  const family: MakeFamily = <T>(name: keyof State) => new Family<T>(name, onChange);
  return {
    channels: collection("channels", {
      name: (channel) => channel.name,
      recordingConfigurationArn: (channel) => channel.recordingConfigurationArn,
      playbackRestrictionPolicyArn: (channel) => channel.playbackRestrictionPolicyArn,
      adConfigurationArn: (channel) => channel.adConfigurationArn,
    }),
    streamKeys: collection("streamKeys"),
    playbackKeys: collection("playbackKeys", { fingerprint: (key) => key.fingerprint }),
    playbackRestrictionPolicies: collection("playbackRestrictionPolicies"),
    recordingConfigurations: collection("recordingConfigurations"),
    adConfigurations: collection("adConfigurations"),
    sessions: family("sessions"),
    running: collection("running", { health: (running) => running.health }),
    streamKeyOf: collection("streamKeyOf"),
    revocations: collection("revocations"),
    metadata: collection("metadata"),
    events: collection("events"),
    deliveries: collection("deliveries", { webhook: (delivery) => delivery.webhook }),
    agenda: collection("agenda"),
    visibility: collection("visibility"),
    recordings: collection("recordings"),
    ...createRealtimeState(collection, family),
    ...createChatState(collection, family),
    hostId,
  };
}

/** Every part of the state that holds records. */
export function collectionsOf(state: State): Map<string, Collection<unknown> | Family<unknown>> {
  const parts = Object.entries(state).filter(([, part]) => part instanceof Collection || part instanceof Family);
  return new Map(parts as [string, Collection<unknown> | Family<unknown>][]);
}
