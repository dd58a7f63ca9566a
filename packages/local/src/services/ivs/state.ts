/** The state of IVS. */
import type { RecordingLife } from "../../simulation/recording-life.ts";
import type { MakeState } from "../../simulation/state.ts";
import type { Collection } from "../../storage/collection.ts";
import type { Family } from "../../storage/family.ts";
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
} from "./records.ts";

export interface IvsState {
  readonly channels: Collection<ChannelRecord>;
  readonly streamKeys: Collection<StreamKeyRecord>;
  readonly playbackKeys: Collection<PlaybackKeyRecord>;
  readonly playbackRestrictionPolicies: Collection<PlaybackRestrictionPolicyRecord>;
  readonly recordingConfigurations: Collection<RecordingConfigurationRecord>;
  readonly adConfigurations: Collection<AdConfigurationRecord>;
  /** The sessions by channel ARN, then by stream id, the oldest first. */
  readonly sessions: Family<SessionRecord>;
  /** The sessions whose encoder is connected, by channel ARN. */
  readonly running: Collection<RunningRecord>;
  /** The ARN of the stream key, by channel ARN. */
  readonly streamKeyOf: Collection<string>;
  /** The revocations of viewers' sessions, by channel ARN and viewer id. */
  readonly revocations: Collection<RevocationRecord>;
  /** The latest timed metadata of the stream, by channel ARN. */
  readonly metadata: Collection<{ readonly metadata: string; readonly time: Date }>;
  /** The recording that is running, or waits for another stream, by channel ARN. */
  readonly recordings: Collection<RecordingLife>;
}

export const createIvsState: MakeState<IvsState> = (collection, family) => ({
  channels: collection("channels", {
    name: (channel) => channel.name,
    recordingConfigurationArn: (channel) => channel.recordingConfigurationArn,
    playbackRestrictionPolicyArn: (channel) => channel.playbackRestrictionPolicyArn,
    adConfigurationArn: (channel) => channel.adConfigurationArn,
  }),
  streamKeys: collection("streamKeys", { value: (streamKey) => streamKey.value }),
  playbackKeys: collection("playbackKeys", { fingerprint: (key) => key.fingerprint }),
  playbackRestrictionPolicies: collection("playbackRestrictionPolicies"),
  recordingConfigurations: collection("recordingConfigurations"),
  adConfigurations: collection("adConfigurations"),
  sessions: family("sessions"),
  running: collection("running", { health: (running) => running.health }),
  streamKeyOf: collection("streamKeyOf"),
  revocations: collection("revocations"),
  metadata: collection("metadata"),
  recordings: collection("recordings"),
});
