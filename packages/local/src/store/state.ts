/** Everything that a local service remembers. Reset makes a new one. */
import { Collection } from "./collection.ts";
import type {
  AdConfigurationRecord,
  ChannelRecord,
  PlaybackKeyRecord,
  PlaybackRestrictionPolicyRecord,
  RecordingConfigurationRecord,
  RevocationRecord,
  SessionRecord,
  StreamKeyRecord,
} from "./records.ts";

export interface State {
  readonly channels: Collection<ChannelRecord>;
  readonly streamKeys: Collection<StreamKeyRecord>;
  readonly playbackKeys: Collection<PlaybackKeyRecord>;
  readonly playbackRestrictionPolicies: Collection<PlaybackRestrictionPolicyRecord>;
  readonly recordingConfigurations: Collection<RecordingConfigurationRecord>;
  readonly adConfigurations: Collection<AdConfigurationRecord>;
  /** By channel ARN, then by stream id, oldest first. */
  readonly sessions: Map<string, Collection<SessionRecord>>;
  /** The sessions whose encoder is connected, by channel ARN. */
  readonly running: Collection<{ readonly channelArn: string; readonly streamId: string }>;
  /** The ARN of a channel's stream key: by channel ARN. */
  readonly streamKeyOf: Map<string, string>;
  /** By channel ARN and viewer id. */
  readonly revocations: Map<string, RevocationRecord>;
  /** The latest timed metadata put into a channel's stream: by channel ARN. */
  readonly metadata: Map<string, { readonly metadata: string; readonly time: Date }>;
  /** The part of host names that is the account's own. */
  readonly hostId: string;
}

export function createState(hostId: string): State {
  return {
    channels: new Collection(),
    streamKeys: new Collection(),
    playbackKeys: new Collection(),
    playbackRestrictionPolicies: new Collection(),
    recordingConfigurations: new Collection(),
    adConfigurations: new Collection(),
    sessions: new Map(),
    running: new Collection(),
    streamKeyOf: new Map(),
    revocations: new Map(),
    metadata: new Map(),
    hostId,
  };
}
