/** Differences of the local service from the documentation of the real services. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "checkPlayback ignores an option with a spelling mistake, and allows the viewer",
    reverts: [
      {
        file: "packages/local/src/services/ivs/controls.ts",
        find: "if (unknown !== undefined) {",
        replace: "if (unknown === expected[0]) {",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/control-input.test.ts",
      name: "is an error of checkPlayback in-process",
    },
  },
  {
    fault: "A control route ignores an unknown member",
    reverts: [
      {
        file: "packages/local/src/control/parse.ts",
        find: "if (member === undefined) throw noSuchMember(here, Object.keys(shape));",
        replace: "if (member === undefined) return [];",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/control-input.test.ts",
      name: "is named where a mistake would change the answer, with the known ones",
    },
  },
  {
    fault: "An error of the CommonJS copy of the package is no ServiceError of the ESM copy",
    reverts: [
      {
        file: "packages/local/src/basics/service-error.ts",
        find: " || (this === ServiceError && Object(error)[mark] === true)",
        replace: "",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/service-error.test.ts",
      name: "instanceof is true for an error of the other copy, in both directions",
    },
  },
  {
    fault: "A recording goes on with a stream of another resolution, frame rate, codec or bitrate",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/recordings.ts",
        find: "isContinuation(world, session, waiting)\n",
        replace: "(isContinuation(world, session, waiting) || recordings.size > 0)\n",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "gets a recording of its own, and the one that waits ends",
    },
  },
  {
    fault: "A recording takes any number of streams",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/merging.ts",
        find: "recording.streamIds.length < streamLimit &&",
        replace: "recording.streamIds.length < Number.POSITIVE_INFINITY &&",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "a recording contains 20 streams, and the next stream begins another one",
    },
  },
  {
    fault: "A recording goes on after 48 hours",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/merging.ts",
        find: "recording.recordedMs < durationLimitMs &&",
        replace: "recording.recordedMs < Number.POSITIVE_INFINITY &&",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "after 48 hours of recording, the next stream begins another one",
    },
  },
  {
    fault: "The session id of a recording looks like the id of a stream",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/recordings.ts",
        find: "const sessionId = world.random.alphanumeric(16);",
        replace: "const sessionId = `st-${world.random.alphanumeric(23)}`;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "one recording each, where there is no window",
    },
  },
  {
    fault: "A recording that did not start has a key prefix",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/recordings.ts",
        find: 'keyPrefix: "", sessionId',
        replace: 'keyPrefix: "ivs/v1", sessionId',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "records nothing, and the stream goes on",
    },
  },
  {
    fault: "The reason of a recording that did not start is not the documented one",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/recordings.ts",
        find: 'time, failed, "ValidationException")',
        replace: 'time, failed, "The recording configuration is not active")',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recordings.test.ts",
      name: "records nothing, and the stream goes on",
    },
  },
  {
    fault: "A channel of any type takes multitrack input",
    reverts: [
      {
        file: "packages/local/src/services/ivs/operations/channels.ts",
        find: 'if (type !== "STANDARD") throw',
        replace: 'if (type === "") throw',
      },
    ],
    test: { folder: "packages/local", file: "test/channels.test.ts", name: "refuses multitrack input of type" },
  },
  {
    fault: "CUSTOM renditions need no list",
    reverts: [
      {
        file: "packages/local/src/services/ivs/operations/recording-configurations.ts",
        find: 'renditionSelection === "CUSTOM" && renditions.length === 0',
        replace: 'renditionSelection === "CUSTOM" && renditions.length < 0',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/recording-configurations.test.ts",
      name: "CreateRecordingConfiguration: CUSTOM needs a list of renditions",
    },
  },
  {
    fault: "The event of a deleted message has its id only under the deprecated name",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/messaging.ts",
        find: "{ MessageId: input.id, MessageID",
        replace: "{ MessageID",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/chat-messaging.test.ts",
      name: "DeleteMessage: gives the id of its event, whatever the message",
    },
  },
  {
    fault: "CreateLoggingConfiguration answers CREATING",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/logging-configurations.ts",
        find: "  appear(world, arn);\n  return { ...answeredLoggingConfiguration(world, record), state: changedState };",
        replace: "  appear(world, arn);\n  return answeredLoggingConfiguration(world, record);",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/chat-logging-configurations.test.ts",
      name: "CreateLoggingConfiguration: the answer is ACTIVE; reads are CREATING, then ACTIVE",
    },
  },
  {
    fault: "UpdateLoggingConfiguration answers UPDATING",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/logging-configurations.ts",
        find: "  loggingConfigurations.set(arn, record);\n  return { ...answeredLoggingConfiguration(world, record), state: changedState };",
        replace: "  loggingConfigurations.set(arn, record);\n  return answeredLoggingConfiguration(world, record);",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/chat-logging-configurations.test.ts",
      name: "UpdateLoggingConfiguration: the answer is ACTIVE; reads are UPDATING, then ACTIVE or UPDATE_FAILED",
    },
  },
  {
    fault: "An ad configuration lacks the default of its post-roll",
    reverts: [
      {
        file: "packages/local/src/services/ivs/operations/ad-configurations.ts",
        find: "{ postRollConfiguration: defaultPostRoll, ...record }",
        replace: "{ ...record }",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/ad-configurations.test.ts",
      name: "Create, Get, List and UpdateAdConfiguration",
    },
  },
  {
    fault: "A page of playback restriction policies has 100 by default",
    reverts: [
      {
        file: "packages/local/src/options.ts",
        find: "options.playbackRestrictionPolicyPageSize ?? 1,",
        replace: "options.playbackRestrictionPolicyPageSize ?? 100,",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/playback-restriction-policies.test.ts",
      name: "ListPlaybackRestrictionPolicies: one policy a page, unless the caller gives a number",
    },
  },
  {
    fault: "The option for the size of a page of playback restriction policies has no effect",
    reverts: [
      {
        file: "packages/local/src/services/ivs/operations/playback-restriction-policies.ts",
        find: "const size = world.settings.playbackRestrictionPolicyPageSize;",
        replace: "const size = Math.min(1, world.settings.playbackRestrictionPolicyPageSize);",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/playback-restriction-policies.test.ts",
      name: "ListPlaybackRestrictionPolicies: as many policies a page as the option says",
    },
  },
  {
    fault: "An export cannot seed another service in the same process, because its times are dates",
    reverts: [
      {
        file: "packages/local/src/control/parse.ts",
        find: "if (value instanceof Date) return value.toJSON();",
        replace: "",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/seed.test.ts",
      name: "an export seeds another service as it is, with its times as dates",
    },
  },
  {
    fault: "A process ends while a call in it waits for a latency rule",
    reverts: [{ file: "packages/local/src/basics/clock.ts", find: "if (sleeping === 0) (alarm", replace: "(alarm" }],
    test: {
      folder: "packages/local",
      file: "test/clock.test.ts",
      name: "a process does not end while a caller sleeps, and does not wait for scheduled changes",
    },
  },
  {
    fault: "The tags of a malformed ARN are always those of IVS, so that a chat client's signature is refused",
    reverts: [
      {
        file: "packages/local/src/http/router.ts",
        find: "const signed = isNamed ? undefined : signedFor?.();",
        replace: "const signed = isNamed ? signedFor?.() : undefined;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/services.test.ts",
      name: "the tags of a b, signed for ivschat: Three",
    },
  },
  {
    fault: "A destination whose channel has lost its stream stays ACTIVE",
    reverts: [
      {
        file: "packages/local/src/services/ivs/streams/sessions.ts",
        find: "if (hasEnded && session.whenEnded !== undefined) world.perform(session.whenEnded);",
        replace: "if (hasEnded && session.whenEnded !== undefined) return recorded;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-compositions.test.ts",
      name: "the channel is deleted: FAILED, and the composition with its only destination",
    },
  },
  {
    fault: "A recording that waits for its publisher stays ACTIVE after the session of its stage",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/publishing/departures.ts",
        find: "closeSession(world, stageArn);\n  closeRecordings(world, sessionId);",
        replace: "closeSession(world, stageArn);\n  void sessionId;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-recordings.test.ts",
      name: "a window that is open when the session ends closes with it",
    },
  },
  {
    fault: "A replica that waits for its source stays ACTIVE after the session of the source",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/publishing/departures.ts",
        find: '?? "";\n  for (const replica of replicasOf(world, stageArn)) endReplica(world, replica);',
        replace: '?? "";',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-replication.test.ts",
      name: "a replica that waits for its source ends with the session of the source",
    },
  },
];
