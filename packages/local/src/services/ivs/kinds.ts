/** The kinds of resources of IVS. */
import type { Kind } from "../../simulation/kinds.ts";
import type { State } from "../../simulation/state.ts";

const arnService = "ivs";

export type IvsKind =
  | "ad-configuration"
  | "channel"
  | "playback-key"
  | "playback-restriction-policy"
  | "recording-configuration"
  | "stream-key";

export const ivsKinds: Readonly<Record<IvsKind, Kind>> = {
  "ad-configuration": { arnService, collection: (state) => state.adConfigurations },
  channel: { arnService, collection: (state) => state.channels, forget: forgetChannel },
  "playback-key": { arnService, collection: (state) => state.playbackKeys },
  "playback-restriction-policy": { arnService, collection: (state) => state.playbackRestrictionPolicies },
  "recording-configuration": { arnService, collection: (state) => state.recordingConfigurations },
  "stream-key": { arnService, collection: (state) => state.streamKeys, forget: forgetStreamKey },
};

function forgetChannel(state: State, arn: string): void {
  state.sessions.delete(arn);
  state.metadata.delete(arn);
  state.recordings.delete(arn);
}

function forgetStreamKey(state: State, arn: string): void {
  const channelArn = state.streamKeys.get(arn)?.channelArn ?? "";
  if (state.streamKeyOf.get(channelArn) === arn) state.streamKeyOf.delete(channelArn);
}
