/** The control routes for streams. */
import { type CallRoute, sensible } from "../../simulation/control-route.ts";
import type { IvsControls } from "./controls.ts";
import type { PlaybackViewer } from "./playback/restrictions.ts";
import type { TakeoverOptions } from "./streams/encoders.ts";
import type { StreamOptions } from "./streams/sessions.ts";

interface OfChannel {
  readonly channelArn: string;
}

export const ivsRoutes: readonly CallRoute<IvsControls>[] = [
  {
    method: "GET",
    path: "/sessions",
    name: "listSessions",
    summary: "Lists the stream sessions of a channel with their events, newest first",
    input: "SessionsQuery",
    output: "SessionList",
    run: ({ sessions }, { channelArn, limit }: OfChannel & { limit?: number }) => ({
      sessions: sessions(channelArn, limit),
    }),
  },
  {
    ...stream("connect", "ConnectInput", "Connects an encoder. The stream is created, but not live"),
    run: ({ streams }, { channelArn, ...options }: OfChannel & StreamOptions) =>
      sensible(() => streams.connect(channelArn, options)),
  },
  {
    ...stream("start", "ConnectInput", "Connects an encoder and starts the stream"),
    run: ({ streams }, { channelArn, ...options }: OfChannel & StreamOptions) =>
      sensible(() => streams.start(channelArn, options)),
  },
  {
    ...stream("end", "EndInput", "Disconnects the encoder, with a code if the service refuses it"),
    run: ({ streams }, { channelArn, code }: OfChannel & { code?: string }) => streams.end(channelArn, code),
  },
  {
    ...stream("starve", "StarveInput", "Makes the stream starve, or recover if starving is false"),
    run: ({ streams }, { channelArn, starving }: OfChannel & { starving?: boolean }) =>
      streams.starve(channelArn, starving),
  },
  {
    ...stream("fail", "FailInput", "Makes the stream fail"),
    run: ({ streams }, { channelArn, code }: OfChannel & { code?: string }) => streams.fail(channelArn, code),
  },
  {
    ...stream("takeover", "TakeoverInput", "Lets another encoder try to take over the stream"),
    run: ({ streams }, { channelArn, ...options }: OfChannel & TakeoverOptions) =>
      streams.takeOver(channelArn, options),
  },
  {
    ...stream("viewers", "ViewersInput", "Sets the viewer count. -1 means that the count timed out"),
    run: ({ streams }, { channelArn, viewerCount }: OfChannel & { viewerCount: number }) =>
      streams.setViewers(channelArn, viewerCount),
  },
  {
    method: "POST",
    path: "/streams/check-playback",
    name: "checkPlayback",
    summary: "Says whether the playback restriction policy of a channel allows a viewer",
    input: "PlaybackViewer",
    output: "PlaybackCheck",
    isUnkept: true,
    run: ({ streams }, { channelArn, ...viewer }: OfChannel & PlaybackViewer) =>
      streams.checkPlayback(channelArn, viewer),
  },
];

function stream(action: string, input: string, summary: string): Omit<CallRoute<IvsControls>, "run"> {
  const name = `${action}Stream`;
  return { method: "POST", path: `/streams/${action}`, name, summary, input, output: "LocalStream" };
}
