/** The inputs and answers of the control routes for streams. */
import * as z from "zod/mini";
import { count, flag, itemLimit, longText, shortText, time } from "../../basics/common-schemas.ts";
import { createModel, type Model } from "../../basics/model-schema.ts";
import { list, number, type Schemas, structure, whole } from "../../basics/schema.ts";
import { ivs } from "./contract.ts";
import type { PlaybackViewer } from "./playback/restrictions.ts";
import type { Ingest } from "./records.ts";
import type { TakeoverOptions } from "./streams/encoders.ts";
import type { StreamOptions } from "./streams/sessions.ts";

/** The schemas of the shapes in the model of IVS. */
export const ivsModel: Model = createModel(ivs);

const channelArn = ivsModel.schema("ChannelArn");
// The ARN of a resource of any kind, by which events are filtered.
ivsModel.schema("ResourceArn");

const viewerCount = whole({ min: -1 });
const phase = z.enum(["created", "live", "starving", "ended", "failed"]);

const keyframeInterval = number({ min: 0 });

const video = structure<Partial<Ingest["video"]>>({
  codec: z.exactOptional(shortText),
  profile: z.exactOptional(shortText),
  level: z.exactOptional(shortText),
  encoder: z.exactOptional(shortText),
  targetBitrate: z.exactOptional(count),
  targetFramerate: z.exactOptional(count),
  videoWidth: z.exactOptional(count),
  videoHeight: z.exactOptional(count),
  keyframeIntervalSeconds: z.exactOptional(keyframeInterval),
});

const audio = structure<Partial<Ingest["audio"]>>({
  codec: z.exactOptional(shortText),
  targetBitrate: z.exactOptional(count),
  sampleRate: z.exactOptional(count),
  channels: z.exactOptional(count),
});

const videos = list(video, { min: 1 });

export const streamOptions = structure<StreamOptions>({
  video: z.exactOptional(video),
  audio: z.exactOptional(audio),
  tracks: z.exactOptional(videos),
  viewerCount: z.exactOptional(viewerCount),
  reconnect: z.exactOptional(flag),
  priority: z.exactOptional(count),
});

const takeoverOptions = structure<TakeoverOptions>({
  priority: count,
  video: z.exactOptional(video),
  audio: z.exactOptional(audio),
});

export const playbackViewer = structure<PlaybackViewer>({
  country: z.exactOptional(ivsModel.schema("PlaybackRestrictionPolicyAllowedCountry")),
  origin: z.exactOptional(ivsModel.schema("PlaybackRestrictionPolicyAllowedOrigin")),
});

export const connectInput = z.object({ channelArn, ...streamOptions.shape });
export const takeoverInput = z.object({ channelArn, ...takeoverOptions.shape });
export const endInput = z.object({ channelArn, code: z.exactOptional(shortText) });
export const starveInput = z.object({ channelArn, starving: z.exactOptional(flag) });
export const failInput = z.object({ channelArn, code: z.exactOptional(shortText) });
export const viewersInput = z.object({ channelArn, viewerCount });
export const viewerInput = z.object({ channelArn, ...playbackViewer.shape });
export const sessionsQuery = z.object({ channelArn, limit: z.exactOptional(itemLimit) });

export const localStream = z.object({
  channelArn,
  streamId: shortText,
  phase,
  viewerCount,
  startTime: z.exactOptional(time),
  endTime: z.exactOptional(time),
});

export const playbackCheck = z.object({ channelArn, allowed: flag, refusedBy: z.exactOptional(shortText) });

const lifeEvent = z.object({ name: shortText, type: shortText, eventTime: time, code: z.exactOptional(shortText) });
const lifeEvents = list(lifeEvent);

const sessionState = z.object({
  streamId: shortText,
  phase,
  connectedAt: time,
  startTime: z.exactOptional(time),
  endTime: z.exactOptional(time),
  viewerCount,
  events: lifeEvents,
});
const sessionStates = list(sessionState);
export const sessionList = z.object({ sessions: sessionStates });

const channelState = z.object({
  arn: channelArn,
  name: ivsModel.schema("ChannelName"),
  type: shortText,
  latencyMode: shortText,
  authorized: flag,
  playbackUrl: longText,
  recordingConfigurationArn: ivsModel.schema("ChannelRecordingConfigurationArn"),
  sessionCount: count,
  stream: z.exactOptional(localStream),
});
const channelStates = list(channelState);

/** The members of IVS in the summary of the state. */
export const ivsSummary = { matching: count, channels: channelStates };

export const ivsSchemas: Schemas = {
  ConnectInput: connectInput,
  TakeoverInput: takeoverInput,
  EndInput: endInput,
  StarveInput: starveInput,
  FailInput: failInput,
  ViewersInput: viewersInput,
  PlaybackViewer: viewerInput,
  PlaybackCheck: playbackCheck,
  SessionsQuery: sessionsQuery,
  SessionList: sessionList,
  SessionStates: sessionStates,
  SessionState: sessionState,
  LifeEvents: lifeEvents,
  LifeEvent: lifeEvent,
  LocalStream: localStream,
  ChannelStates: channelStates,
  ChannelState: channelState,
  ViewerCount: viewerCount,
  Phase: phase,
  KeyframeInterval: keyframeInterval,
  Videos: videos,
  Video: video,
  Audio: audio,
};
