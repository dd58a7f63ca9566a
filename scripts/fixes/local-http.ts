/** Hosts, origins, participant tokens and the clock of the local service. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "Any web page can use a local service with the default credentials",
    reverts: [
      {
        file: "packages/local/src/local-ivs.ts",
        find: "if (refusal !== undefined) return refusal;",
        replace: "void refusal;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "signed with the default credentials, it changes nothing",
    },
  },
  {
    fault: "A page whose name was made to point to this machine reads the control API",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "if (!allowed.allowsHost(host.hostname)) return refuseHost(host.hostname);",
        replace: "void refuseHost;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a page whose name was made to point here: the control API",
    },
  },
  {
    fault: "A link, an image or a form of a foreign page reaches the service",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "ownSites.includes(site) ?",
        replace: 'ownSites.includes(site) || site !== "" ?',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a link, an image or a form of a foreign page: an operation",
    },
  },
  {
    fault: "A sandboxed frame of a foreign page may call the service",
    reverts: [
      {
        file: "packages/local/src/http/allow-list.ts",
        find: "known.has(origin) || isLoopbackOrigin(origin)",
        replace: 'known.has(origin) || isLoopbackOrigin(origin) || origin === "null"',
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "a sandboxed frame: the control API" },
  },
  {
    fault: "A page on localhost may not call the service on 127.0.0.1, which browsers call cross-site",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "return isAllowed ? undefined",
        replace: "return isAllowed && ownSites.includes(site ?? ownSites.join()) ? undefined",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: '"origin":"http://localhost:5173","sec-fetch-site":"cross-site"} is served',
    },
  },
  {
    fault: "The request line may name a host that the Host header may not",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "new Set([host ?? new URL(url).host, new URL(url).host])",
        replace: "new Set([host ?? new URL(url).host])",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a request line that names another host is refused with it",
    },
  },
  {
    fault: "A browser's request without a Host header passes for a call in the process",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "if (host === null && !isFromBrowser) return [];",
        replace: "if (host === null) return [];",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "a call in this process has no Host header" },
  },
  {
    fault: "A container cannot be allowed under its name in a compose file",
    reverts: [
      {
        file: "packages/local/src/http/allow-list.ts",
        find: "names.some((name) => fits(hostname, name))",
        replace: "names.some((name) => fits(name, hostname) && false)",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "the name of a service in a compose file" },
  },
  {
    fault: "The command does not hand its allowed hosts on",
    reverts: [{ file: "packages/local/src/node/command.ts", find: "allowedHosts: allowHost,", replace: "" }],
    test: {
      folder: "packages/local",
      file: "test/command.test.ts",
      name: "the hosts and origins that it was given may reach it, and no others",
    },
  },
  {
    fault: "The command does not hand its allowed origins on",
    reverts: [{ file: "packages/local/src/node/command.ts", find: "allowedOrigins: allowOrigin,", replace: "" }],
    test: {
      folder: "packages/local",
      file: "test/command.test.ts",
      name: "the hosts and origins that it was given may reach it, and no others",
    },
  },
  {
    fault: "A server refuses the very address that it was told to listen on",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "[...(options.allowedHosts ?? []), ...own]",
        replace: "[...(options.allowedHosts ?? []), ...own.slice(2)]",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "the address that a server was told to listen on is allowed by itself",
    },
  },
  {
    fault: "A Host header that makes no URL is a 500",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "if (!refuseMalformed(incoming, outgoing)) void",
        replace: "void refuseMalformed;\n    void",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: '"Host: a.1" is a 400' },
  },
  {
    fault: "An allowed page cannot read event streams and refusals of the control API",
    reverts: [
      {
        file: "packages/local/src/control/routes.ts",
        find: "if (origin === undefined) return;",
        replace: 'if (origin === undefined || context.res.headers.get("content-type") === "text/event-stream") return;',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "an allowed page may read answers of the services and of the control API, refusals too",
    },
  },
  {
    fault: "A stage token whose iat lies in the future is accepted",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "if (iat > latest)",
        replace: "if (iat > Number.MAX_VALUE)",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses a token issued in the future",
    },
  },
  {
    fault: "A stage token whose exp or iat is no whole number of seconds is accepted",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "if (Number.isSafeInteger(value) && (value as number) >= 0) return",
        replace: 'if (typeof value === "number") return',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses an exp or iat that is not whole seconds",
    },
  },
  {
    fault: "A stage token's topic need not be the stage of its resource",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: 'topic !== arn.slice(arn.indexOf("/") + 1)',
        replace: "topic === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's events_url need not be its stage's",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "events_url !== endpoints.events",
        replace: "events_url === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's whip_url need not be its stage's",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "whip_url !== endpoints.whip",
        replace: "whip_url === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token of another version is accepted",
    reverts: [
      { file: "packages/local/src/realtime/token-claims.ts", find: 'version !== "1.0"', replace: "version === null" },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's user_id may be of any length",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "[...userId].length > userIdLimit",
        replace: "userId.length > 1000",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's attributes may be of any size",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "bytesOf(value) > attributesLimit",
        replace: "bytesOf(value) > 9000",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's attributes that are no texts are dropped silently",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: 'if (!isAttributes(value)) throw refused("has attributes that are not an object of texts");',
        replace: "if (!isAttributes(value)) return undefined;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's capabilities may be anything",
    reverts: [
      {
        file: "packages/local/src/realtime/token-claims.ts",
        find: "if (!isObject(value) || typeof publish",
        replace: "if (value === 0 || typeof publish",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A token that names another algorithm is accepted",
    reverts: [
      {
        file: "packages/local/src/realtime/tokens.ts",
        find: 'alg !== "ES384" || typ !== "JWT"',
        replace: "alg === 0 || typ === 0",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refused: wrongly signed, by nobody known, or no token at all",
    },
  },
  {
    fault: "A key that is deleted while a token's signature is checked still opens its stage",
    reverts: [
      {
        file: "packages/local/src/realtime/tokens.ts",
        find: "have been deleted.\n  findKey(service, kid);",
        replace: "have been deleted.",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "opens nothing once its key is gone",
    },
  },
  {
    fault: "A stream can go live before its session exists",
    reverts: [
      { file: "packages/local/src/clock.ts", find: "frozen = time;\n        return run();", replace: "return run();" },
    ],
    test: {
      folder: "packages/local",
      file: "test/moments.test.ts",
      name: "a stream does not go live before its session exists",
    },
  },
  {
    fault: "The parts of one request happen at different times",
    reverts: [{ file: "packages/local/src/http/handle.ts", find: "service.clock.atOneMoment(run)", replace: "run()" }],
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
        file: "packages/local/src/realtime/controls.ts",
        find: "return service.clock.atOneMoment(() => {",
        replace: "return ((run: () => ParticipantRecord) => run())(() => {",
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
    reverts: [{ file: "packages/local/src/clock.ts", find: "runUntil(time);\n      try", replace: "try" }],
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
        file: "packages/local/src/lifecycles/stream.ts",
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
        file: "packages/local/src/lifecycles/stream.ts",
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
        file: "packages/local/src/store/recordings.ts",
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
        file: "packages/local/src/realtime/sessions.ts",
        find: "endTime: notBefore(session.startTime, ...times)",
        replace: "endTime: service.now()",
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
        file: "packages/local/src/realtime/sessions.ts",
        find: "firstJoinTime: notBefore(service.now(), startTime)",
        replace: "firstJoinTime: service.now()",
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
        file: "packages/local/src/realtime/sessions.ts",
        find: "return notBefore(service.now(), firstJoinTime, latest?.eventTime);",
        replace: "return notBefore(service.now(), firstJoinTime, latest && firstJoinTime);",
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
        file: "packages/local/src/realtime/publishing.ts",
        find: "const time = presentOf(service, participant);",
        replace: "const time = presentOf(service, participant) && service.now();",
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
        file: "packages/local/src/realtime/compositions.ts",
        find: "const endTime = notBefore(service.now(), composition.startTime);",
        replace: "const endTime = service.now();",
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
        file: "packages/local/src/realtime/compositions.ts",
        find: "const time = notBefore(service.now(), startTime, endTime);",
        replace: "const time = notBefore(service.now(), startTime && undefined, endTime && undefined);",
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
        file: "packages/local/src/chat/operations/rooms.ts",
        find: "notBefore(service.now(), existing.updateTime)",
        replace: "notBefore(service.now())",
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
        file: "packages/local/src/chat/operations/logging-configurations.ts",
        find: "notBefore(service.now(), existing.updateTime)",
        replace: "notBefore(service.now())",
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
        file: "packages/local/src/chat/operations/messaging.ts",
        find: "notBefore(service.now(), events.last()?.sendTime)",
        replace: "notBefore(service.now())",
      },
    ],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "the events of a room are in order" },
  },
  {
    fault: "A logging configuration is under way until a clock that was set back is there again",
    reverts: [{ file: "packages/local/src/chat/logging-configuration-life.ts", find: "elapsed >= 0 && ", replace: "" }],
    test: { folder: "packages/local", file: "test/set-back.test.ts", name: "what takes a while takes no hour longer" },
  },
  {
    fault: "A recording configuration is CREATING until a clock that was set back is there again",
    reverts: [
      { file: "packages/local/src/lifecycles/recording-configuration.ts", find: "elapsed >= 0 && ", replace: "" },
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
