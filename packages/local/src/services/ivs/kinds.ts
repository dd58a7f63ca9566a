/** The kinds of resources of IVS. */
import type { Kinds } from "../../simulation/kinds.ts";
import type { IvsState } from "./state.ts";

export const ivsKinds: Kinds<IvsState> = {
  "ad-configuration": { collection: (state) => state.adConfigurations },
  channel: { collection: (state) => state.channels, forget: forgetChannel },
  "playback-key": { collection: (state) => state.playbackKeys },
  "playback-restriction-policy": { collection: (state) => state.playbackRestrictionPolicies },
  "recording-configuration": { collection: (state) => state.recordingConfigurations },
  "stream-key": { collection: (state) => state.streamKeys, forget: forgetStreamKey },
};

function forgetChannel(state: IvsState, arn: string): void {
  state.sessions.delete(arn);
  state.metadata.delete(arn);
  state.recordings.delete(arn);
}

function forgetStreamKey(state: IvsState, arn: string): void {
  const channelArn = state.streamKeys.get(arn)?.channelArn ?? "";
  if (state.streamKeyOf.get(channelArn) === arn) state.streamKeyOf.delete(channelArn);
}
