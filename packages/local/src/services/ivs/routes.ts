/** The control routes for streams. */
import { type ControlRoute, routesTo, sensible } from "../../simulation/control-route.ts";
import type { IvsControls } from "./controls.ts";
import {
  connectInput,
  endInput,
  failInput,
  localStream,
  playbackCheck,
  sessionList,
  sessionsQuery,
  starveInput,
  takeoverInput,
  viewerInput,
  viewersInput,
} from "./schemas.ts";

const { call } = routesTo<IvsControls>();

export const ivsRoutes: readonly ControlRoute[] = [
  call({
    method: "GET",
    path: "/sessions",
    name: "listSessions",
    summary: "Lists the stream sessions of a channel with their events, newest first",
    input: sessionsQuery,
    output: sessionList,
    run: ({ sessions }, { channelArn, limit }) => ({ sessions: sessions(channelArn, limit) }),
  }),
  call({
    ...toStream("connect", "Connects an encoder. The stream is created, but not live"),
    input: connectInput,
    run: ({ streams }, { channelArn, ...options }) => sensible(() => streams.connect(channelArn, options)),
  }),
  call({
    ...toStream("start", "Connects an encoder and starts the stream"),
    input: connectInput,
    run: ({ streams }, { channelArn, ...options }) => sensible(() => streams.start(channelArn, options)),
  }),
  call({
    ...toStream("end", "Disconnects the encoder, with a code if the service refuses it"),
    input: endInput,
    run: ({ streams }, { channelArn, code }) => streams.end(channelArn, code),
  }),
  call({
    ...toStream("starve", "Makes the stream starve, or recover if starving is false"),
    input: starveInput,
    run: ({ streams }, { channelArn, starving }) => streams.starve(channelArn, starving),
  }),
  call({
    ...toStream("fail", "Makes the stream fail"),
    input: failInput,
    run: ({ streams }, { channelArn, code }) => streams.fail(channelArn, code),
  }),
  call({
    ...toStream("takeover", "Lets another encoder try to take over the stream"),
    input: takeoverInput,
    run: ({ streams }, { channelArn, ...options }) => streams.takeOver(channelArn, options),
  }),
  call({
    ...toStream("viewers", "Sets the viewer count. -1 means that the count timed out"),
    input: viewersInput,
    run: ({ streams }, { channelArn, viewerCount }) => streams.setViewers(channelArn, viewerCount),
  }),
  call({
    method: "POST",
    path: "/streams/check-playback",
    name: "checkPlayback",
    summary: "Says whether the playback restriction policy of a channel allows a viewer",
    input: viewerInput,
    output: playbackCheck,
    isUnkept: true,
    run: ({ streams }, { channelArn, ...viewer }) => streams.checkPlayback(channelArn, viewer),
  }),
];

/** The parts that the routes of one action on a stream share. */
function toStream(action: string, summary: string) {
  return {
    method: "POST",
    path: `/streams/${action}`,
    name: `${action}Stream`,
    summary,
    output: localStream,
  } as const;
}
