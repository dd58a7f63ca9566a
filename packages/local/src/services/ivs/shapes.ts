/** The inputs and answers of the control routes for streams, and those of a seed. */
import type { Contract } from "../../basics/contract.ts";
import { list, structure } from "../../basics/shapes.ts";
import { ivs } from "./contract.ts";
import { ivsSeedShapes } from "./seed-shapes.ts";

export const ivsShapes: Contract["shapes"] = {
  ...ivs.shapes,
  EndInput: structure({ channelArn: "ChannelArn!", code: "Text" }),
  ConnectInput: structure({
    channelArn: "ChannelArn!",
    video: "Video",
    audio: "Audio",
    tracks: "Videos",
    viewerCount: "ViewerCount",
    reconnect: "Flag",
    priority: "Count",
  }),
  TakeoverInput: structure({ channelArn: "ChannelArn!", priority: "Count!", video: "Video", audio: "Audio" }),
  StarveInput: structure({ channelArn: "ChannelArn!", starving: "Flag" }),
  FailInput: structure({ channelArn: "ChannelArn!", code: "Text" }),
  ViewersInput: structure({ channelArn: "ChannelArn!", viewerCount: "ViewerCount!" }),
  PlaybackViewer: structure({
    channelArn: "ChannelArn!",
    country: "PlaybackRestrictionPolicyAllowedCountry",
    origin: "PlaybackRestrictionPolicyAllowedOrigin",
  }),
  PlaybackCheck: structure({ channelArn: "ChannelArn!", allowed: "Flag!", refusedBy: "Text" }),
  SessionsQuery: structure({ channelArn: "ChannelArn!", limit: "Limit" }),
  LocalStream: structure({
    channelArn: "ChannelArn!",
    streamId: "Text!",
    phase: "Phase!",
    viewerCount: "ViewerCount!",
    startTime: "Time",
    endTime: "Time",
  }),
  ChannelStates: list("ChannelState"),
  ChannelState: structure({
    arn: "ChannelArn!",
    name: "ChannelName!",
    type: "Text!",
    latencyMode: "Text!",
    authorized: "Flag!",
    playbackUrl: "LongText!",
    recordingConfigurationArn: "ChannelRecordingConfigurationArn!",
    sessionCount: "Count!",
    stream: "LocalStream",
  }),
  SessionList: structure({ sessions: "SessionStates!" }),
  SessionStates: list("SessionState"),
  SessionState: structure({
    streamId: "Text!",
    phase: "Phase!",
    connectedAt: "Time!",
    startTime: "Time",
    endTime: "Time",
    viewerCount: "ViewerCount!",
    events: "LifeEvents!",
  }),
  LifeEvents: list("LifeEvent"),
  LifeEvent: structure({ name: "Text!", type: "Text!", eventTime: "Time!", code: "Text" }),
  // -1 is a count that timed out.
  ViewerCount: { type: "long", range: { min: -1 } },
  Phase: { type: "enum", values: ["created", "live", "starving", "ended", "failed"] },
  Videos: { type: "list", length: { min: 1 }, member: { target: "Video" } },
  Video: structure({
    codec: "Text",
    profile: "Text",
    level: "Text",
    encoder: "Text",
    targetBitrate: "Count",
    targetFramerate: "Count",
    videoWidth: "Count",
    videoHeight: "Count",
  }),
  Audio: structure({ codec: "Text", targetBitrate: "Count", sampleRate: "Count", channels: "Count" }),
  ...ivsSeedShapes,
};
