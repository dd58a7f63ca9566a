/** Compares everything that can be read of the service with the reference. */
import type { LocalIvs } from "../../src/index.ts";
import { agree, call, type Outcome } from "./caller.ts";
import { shownLogging, shownRoom } from "./chat-steps.ts";
import { iso, type Kind, type Reference, type Session } from "./reference.ts";
import { shownChannel } from "./resource-steps.ts";
import { shownStream } from "./stream-steps.ts";

/** @throws Error where anything differs */
export async function look(ref: Reference, local: LocalIvs): Promise<void> {
  const { channels, recordings, policies, arns } = ref;
  const lists: readonly [string, object][] = [
    ["ListChannels", { channels: channels.map(shownChannel) }],
    [
      "ListRecordingConfigurations",
      {
        recordingConfigurations: recordings.map((recording) => ({
          arn: recording.arn,
          name: recording.name,
          tags: recording.tags,
          state: ref.recordingState(recording),
        })),
      },
    ],
    [
      "ListPlaybackRestrictionPolicies",
      { playbackRestrictionPolicies: policies.map(({ arn, name, tags }) => ({ arn, name, tags })) },
    ],
  ];
  for (const [operation, want] of lists)
    agree(operation, await call(local, operation, { maxResults: 100 }), () => want);
  await lookAtChat(ref, local);
  for (const arn of arns.channel) await lookAtChannel(ref, local, arn);
  for (const arn of arns["stream-key"]) {
    agree(`GetStreamKey ${arn}`, await call(local, "GetStreamKey", { arn }), () => {
      const { channelArn, tags } = ref.find(ref.keys, arn);
      return { streamKey: { arn, channelArn, tags } };
    });
  }
  for (const kind of Object.keys(arns) as Kind[]) {
    const [resourceArn] = arns[kind];
    if (resourceArn === undefined) continue;
    agree(`ListTagsForResource ${resourceArn}`, await call(local, "ListTagsForResource", { resourceArn }), () => {
      const { tags } = ref.find(ref.resources, resourceArn);
      return { tags };
    });
  }
}

async function lookAtChat(ref: Reference, local: LocalIvs): Promise<void> {
  const { rooms, loggings, arns } = ref;
  agree("ListRooms", await call(local, "ListRooms", {}, "ivschat"), () => ({
    rooms: rooms.map(shownRoom).reverse(),
  }));
  agree("ListLoggingConfigurations", await call(local, "ListLoggingConfigurations", {}, "ivschat"), () => ({
    loggingConfigurations: loggings.map((logging) => shownLogging(ref, logging)),
  }));
  for (const identifier of arns.room) {
    agree(`GetRoom ${identifier}`, await call(local, "GetRoom", { identifier }, "ivschat"), () => {
      const room = ref.find(rooms, identifier);
      return { ...shownRoom(room), maximumMessageLength: room.length };
    });
  }
}

async function lookAtChannel(ref: Reference, local: LocalIvs, arn: string): Promise<void> {
  agree(`GetChannel ${arn}`, await call(local, "GetChannel", { arn }), () => {
    return { channel: shownChannel(ref.find(ref.channels, arn)) };
  });
  agree(`GetStream ${arn}`, await call(local, "GetStream", { channelArn: arn }), () => {
    return { stream: shownStream(ref.requireLive(arn)) };
  });
  agree(`ListStreamSessions ${arn}`, await call(local, "ListStreamSessions", { channelArn: arn }), () => {
    ref.find(ref.channels, arn);
    const sessions = ref.sessions.filter(({ channelArn }) => channelArn === arn);
    return { streamSessions: sessions.reverse().map(shownSession) };
  });
  for (const session of ref.sessions.filter(({ channelArn }) => channelArn === arn)) {
    const outcome = await call(local, "GetStreamSession", { channelArn: arn, streamId: session.id });
    agree(`GetStreamSession ${arn} ${session.id}`, withEventNames(outcome), () => ({
      events: tidy(session.events),
      streamSession: { streamId: session.id, channel: { arn, name: session.channelName } },
    }));
  }
}

function shownSession({ id, connectedAt, endTime, failed }: Session): object {
  return {
    streamId: id,
    startTime: iso(connectedAt),
    hasErrorEvent: failed,
    ...(endTime === undefined ? {} : { endTime: iso(endTime) }),
  };
}

/** Returns the outcome with only the names of the events, as the reference keeps them. */
function withEventNames(outcome: Outcome): Outcome {
  if (outcome.output === undefined) return outcome;
  const { streamSession } = outcome.output as { streamSession: { truncatedEvents: { name: string }[] } };
  return { output: { streamSession, events: tidy(streamSession.truncatedEvents.map(({ name }) => name)) } };
}

/** Session, stream and recording may end in any order. */
function tidy(events: readonly string[]): string[] {
  const ends = events.filter((name) => ["Recording End", "Session Ended", "Stream End"].includes(name));
  return [...ends.sort(), ...events.slice(ends.length)];
}
