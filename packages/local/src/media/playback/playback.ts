/**
 * Answers players: the multivariant playlist at the path of the playback URL, and below it, for each viewer, the
 * playlist and the segments of the stream.
 */
import type { MediaControls } from "../../services/ivs/media-controls.ts";
import { multivariantPlaylist } from "../hls/multivariant.ts";
import type { Broadcast, Broadcasts } from "../ingest/broadcast.ts";
import { addressOf, admit, recheck } from "./admission.ts";
import {
  notAllowed,
  notFound,
  type PlayerAnswer,
  type PlayerRequest,
  playlistAnswer,
  preflight,
  refusal,
  segmentAnswer,
  tooMany,
} from "./answer.ts";
import type { PlaybackLimits } from "./limits.ts";
import type { SpentTokens } from "./spent-tokens.ts";
import type { View, Views } from "./views.ts";

export interface PlaybackParts {
  readonly controls: MediaControls;
  readonly broadcasts: Broadcasts;
  readonly views: Views;
  readonly spent: SpentTokens;
  readonly limits: PlaybackLimits;
  readonly nowMs: () => number;
}

/** The beginning of the path of all URLs for players. */
export const playbackPrefix = "/api/video/v1/";

const channelPath = /^\/api\/video\/v1\/([a-z0-9-]+)\.(\d{12})\.channel\.([A-Za-z0-9]+)\.m3u8$/;
const viewPath = /^\/api\/video\/v1\/views\/([0-9a-f-]{36})\/(?:playlist\.m3u8|(\d{1,9})\.ts)$/;

export async function answerPlayer(parts: PlaybackParts, request: PlayerRequest): Promise<PlayerAnswer> {
  const { method, url } = request;
  if (method === "OPTIONS") return preflight();
  if (method !== "GET" && method !== "HEAD") return notAllowed();
  const [, region, account, id] = channelPath.exec(url.pathname) ?? [];
  if (id !== undefined) return openView(parts, request, `arn:aws:ivs:${region}:${account}:channel/${id}`);
  const [, viewId, number] = viewPath.exec(url.pathname) ?? [];
  const view = viewId === undefined ? undefined : parts.views.see(viewId, parts.nowMs());
  if (view === undefined) return notFound(addressOf(request), "Can not find view");
  const refused = recheck(parts.controls, view.stream.channelArn, view.viewer, request);
  if (refused !== undefined) {
    parts.views.end(({ id }) => id === view.id);
    return refused;
  }
  return number === undefined ? playlist(parts, request, view) : segment(parts, request, view, Number(number));
}

async function openView(parts: PlaybackParts, request: PlayerRequest, channelArn: string): Promise<PlayerAnswer> {
  const { controls, broadcasts, views, spent } = parts;
  const channel = controls.channel(channelArn);
  if (channel === undefined) return notFound(addressOf(request), "Can not find channel");
  const broadcast = broadcasts.ofChannel(channelArn);
  const isLive = broadcast !== undefined && controls.isLive(broadcast.stream);
  // A refused viewer does not learn whether the channel is online.
  const admitted = await admit(controls, channel, isLive ? broadcast.rendition : undefined, request);
  if ("status" in admitted) return admitted;
  if (!isLive) return notFound(addressOf(request), "Can not find channel");
  const { singleUse } = admitted;
  if (singleUse !== undefined && !spent.canSpend(singleUse, controls.now())) {
    return refusal(addressOf(request), "playback_auth_error", "the token was for a single use, and has been used");
  }
  // A HEAD request does not count as a viewer, and does not use up a token.
  if (request.method === "HEAD") return multivariant(broadcast, crypto.randomUUID());
  const view = views.open(broadcast.stream, admitted, parts.nowMs());
  if (view === undefined) return tooMany(addressOf(request));
  if (singleUse !== undefined) spent.spend(singleUse);
  return multivariant(broadcast, view.id);
}

function multivariant({ rendition }: Broadcast, viewId: string): PlayerAnswer {
  return playlistAnswer(multivariantPlaylist(rendition, `views/${viewId}/playlist.m3u8`));
}

async function playlist(parts: PlaybackParts, request: PlayerRequest, view: View): Promise<PlayerAnswer> {
  const broadcast = parts.broadcasts.byStream(view.stream.streamId);
  await broadcast?.window.ready(parts.limits.firstSegmentTimeoutMs);
  const text = broadcast?.window.playlist();
  return text === undefined ? notFound(addressOf(request), "Can not find stream") : playlistAnswer(text);
}

function segment(parts: PlaybackParts, request: PlayerRequest, view: View, number: number): PlayerAnswer {
  const found = parts.broadcasts.byStream(view.stream.streamId)?.window.get(number);
  return found === undefined ? notFound(addressOf(request), "Can not find segment") : segmentAnswer(found.bytes);
}
