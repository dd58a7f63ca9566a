/** The clock of the local service: one reading per request, and times that stay in order. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "A stream can go live before its session exists",
    reverts: [
      {
        file: "packages/local/src/basics/clock.ts",
        find: "frozen = time;\n        return run();",
        replace: "return run();",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/moments.test.ts",
      name: "a stream does not go live before its session exists",
    },
  },
  {
    fault: "The parts of one request happen at different times",
    reverts: [{ file: "packages/local/src/http/handle.ts", find: "world.clock.atOneMoment(run)", replace: "run()" }],
    test: {
      folder: "packages/local",
      file: "test/moments.test.ts",
      name: "all leave at once when their stage is deleted",
    },
  },
  {
    fault: "Whoever joins by a token does so at several times",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/controls.ts",
        find: "return world.clock.atOneMoment(() => {\n    const bearer",
        replace: "return ((run: () => ParticipantRecord) => run())(() => {\n    const bearer",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/moments.test.ts",
      name: "whoever joins and publishes does so when the session begins, also with a token",
    },
  },
  {
    fault: "An operation runs before what was due before it",
    reverts: [{ file: "packages/local/src/basics/clock.ts", find: "runUntil(time);\n      try", replace: "try" }],
    test: {
      folder: "packages/local",
      file: "test/moments.test.ts",
      name: "has done what is due when an operation begins",
    },
  },
  {
    fault: "A stream can end before it starts when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs/lifecycles/stream.ts",
        find: "const time = notBefore(now, latestTime(life));",
        replace: "const time = now;",
      },
    ],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "a stream ends no sooner than it began" },
  },
  {
    fault: "The history of a stream goes backwards when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs/lifecycles/stream.ts",
        find: "const eventTime = notBefore(event.eventTime, latestTime(life));",
        replace: "const { eventTime } = event;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "whatever happens to it, its history is in order",
    },
  },
  {
    fault: "A recording's event comes before its stream's when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/recordings.ts",
        find: "const time = notBefore(now, latestTime(session.life));",
        replace: "const time = now;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a recording that cannot go on ends no sooner than its stream",
    },
  },
  {
    fault: "A stage session can end before it starts when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/sessions.ts",
        find: "endTime: notBefore(session.startTime, ...times)",
        replace: "endTime: world.now()",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a session ends no sooner than it began, and no sooner than anybody in it left",
    },
  },
  {
    fault: "A participant can join before the session starts when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/sessions.ts",
        find: "firstJoinTime: notBefore(world.now(), startTime)",
        replace: "firstJoinTime: world.now()",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a session ends no sooner than it began, and no sooner than anybody in it left",
    },
  },
  {
    fault: "The history of a participant goes backwards when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/sessions.ts",
        find: "return notBefore(world.now(), firstJoinTime, latest?.eventTime);",
        replace: "return notBefore(world.now(), firstJoinTime, latest && firstJoinTime);",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a session ends no sooner than it began, and no sooner than anybody in it left",
    },
  },
  {
    fault: "The events about a participant go backwards when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/publishing/publishing.ts",
        find: "const time = presentOf(world, participant);",
        replace: "const time = presentOf(world, participant) && world.now();",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a session ends no sooner than it began, and no sooner than anybody in it left",
    },
  },
  {
    fault: "A composition can end before it starts when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/compositions/compositions.ts",
        find: "const endTime = notBefore(world.now(), composition.startTime);",
        replace: "const endTime = world.now();",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a composition and its destinations end no sooner than they began",
    },
  },
  {
    fault: "The events about a composition go backwards when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/compositions/steps.ts",
        find: "const time = notBefore(world.now(), startTime, endTime);",
        replace: "const time = notBefore(world.now(), startTime && undefined, endTime && undefined);",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "a composition and its destinations end no sooner than they began",
    },
  },
  {
    fault: "A room can be changed before it was made when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/rooms.ts",
        find: "notBefore(world.now(), existing.updateTime)",
        replace: "notBefore(world.now())",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "rooms and logging configurations are changed no sooner than they were made",
    },
  },
  {
    fault: "A logging configuration can be changed before it was made when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/logging-configurations.ts",
        find: "notBefore(world.now(), existing.updateTime)",
        replace: "notBefore(world.now())",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "rooms and logging configurations are changed no sooner than they were made",
    },
  },
  {
    fault: "The events of a room go backwards when the clock is set back",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/operations/messaging.ts",
        find: "notBefore(world.now(), events.last()?.sendTime)",
        replace: "notBefore(world.now())",
      },
    ],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "the events of a room are in order" },
  },
  {
    fault: "A logging configuration is under way until a clock that was set back is there again",
    reverts: [
      {
        file: "packages/local/src/services/ivschat/lifecycles/logging-configuration.ts",
        find: "elapsed >= 0 && ",
        replace: "",
      },
    ],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "what takes a while takes no hour longer" },
  },
  {
    fault: "A recording configuration is CREATING until a clock that was set back is there again",
    reverts: [
      {
        file: "packages/local/src/services/ivs/lifecycles/recording-configuration.ts",
        find: "elapsed >= 0 && ",
        replace: "",
      },
    ],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "what takes a while takes no hour longer" },
  },
  {
    fault: "Subscribers hear of nothing until a clock that was set back is there again",
    reverts: [
      {
        file: "packages/local/src/events/disturbance.ts",
        find: "latest = isAhead ?",
        replace: "latest = isAhead && late < 0 ?",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/set-back.test.ts",
      name: "subscribers hear of what happens after the clock was set back at once",
    },
  },
];
