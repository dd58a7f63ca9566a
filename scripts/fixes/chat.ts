/** The client of chat rooms. */
import type { Fix } from "./fix.ts";

const folder = "packages/chat";

export const fixes: readonly Fix[] = [
  {
    fault: "A call of connect() or messages() in a listener of disconnected ends with the old connection",
    reverts: [{ file: `${folder}/src/chat-room.ts`, find: "of [...this.#listeners])", replace: "of this.#listeners)" }],
    test: { folder, file: "test/connecting.test.ts", name: "a room can connect again while it tells its listeners" },
  },
  {
    fault: "connect() rejects with undefined if a listener of disconnected connects again",
    reverts: [
      {
        file: `${folder}/src/chat-room.ts`,
        find: "settle(Promise.reject(reason))",
        replace: "settle(Promise.reject())",
      },
    ],
    test: { folder, file: "test/connecting.test.ts", name: "a room can connect again while it tells its listeners" },
  },
  {
    fault: "A URL object as the endpoint of a room gives a TypeError",
    reverts: [{ file: `${folder}/src/options/room-options.ts`, find: "String(endpoint ?? ", replace: "(endpoint ?? " }],
    test: { folder, file: "test/connecting.test.ts", name: "the endpoint can be a URL object" },
  },
  {
    fault: "A room in Node 20 without openSocket says only that there is no socket",
    reverts: [
      { file: `${folder}/src/connection/connection.ts`, find: "No socket: pass openSocket (ws)", replace: "No socket" },
    ],
    test: { folder, file: "test/connecting.test.ts", name: "a runtime without WebSocket is told to pass openSocket" },
  },
  {
    fault: "A region with other characters sends the token to another host",
    reverts: [
      { file: `${folder}/src/options/room-options.ts`, find: "/^[\\w-]+$/.test(String(region))", replace: "true" },
    ],
    test: { folder, file: "test/arguments.test.ts", name: "refuses options" },
  },
  {
    fault: "A room takes both a region and an endpoint",
    reverts: [
      {
        file: `${folder}/src/options/room-options.ts`,
        find: "!region !== !endpoint",
        replace: "(!!region || !!endpoint)",
      },
    ],
    test: { folder, file: "test/arguments.test.ts", name: "refuses options" },
  },
  {
    fault: "instanceof ChatError is false for an error of the other copy of the package",
    reverts: [
      {
        file: `${folder}/src/errors/chat-error.ts`,
        find: '!!(value as ChatError | undefined)?.reason && (value as Error).name === "ChatError"',
        replace: "super[Symbol.hasInstance](value)",
      },
    ],
    test: {
      folder,
      file: "test/arguments.test.ts",
      name: "an error of the CommonJS copy is an instance of ChatError",
    },
  },
  {
    fault: "A BigInt in the attributes of a message gives a TypeError",
    reverts: [{ file: `${folder}/src/chat-room.ts`, find: "    attributesOf(members);\n", replace: "" }],
    test: { folder, file: "test/arguments.test.ts", name: "arguments of wrong types give a ChatError" },
  },
  {
    fault: "An abortSignal of another type gives a TypeError",
    reverts: [
      { file: `${folder}/src/signals/on-abort.ts`, find: "!signal || signal.addEventListener", replace: "true" },
    ],
    test: { folder, file: "test/arguments.test.ts", name: "arguments of wrong types give a ChatError" },
  },
  {
    fault: "A symbol as an option gives a TypeError",
    reverts: [
      {
        file: `${folder}/src/options/read-options.ts`,
        find: 'typeof value === "number" ? value >= 0 && value < 2 ** 31 : value',
        replace: 'type === "number" ? (value as number) >= 0 && (value as number) < 2 ** 31 : value',
      },
    ],
    test: { folder, file: "test/arguments.test.ts", name: "refuses options" },
  },
  {
    fault: "on() takes names of events that do not exist",
    reverts: [
      {
        file: `${folder}/src/chat-room.ts`,
        find: 'eventNames.includes(name) && typeof listener === "function"',
        replace: "true",
      },
    ],
    test: { folder, file: "test/arguments.test.ts", name: "on refuses names of events that do not exist" },
  },
  {
    fault: "A connection that cannot be opened is called closed, without advice",
    reverts: [
      {
        file: `${folder}/src/connection/connection.ts`,
        find: "No connection: check endpoint and token",
        replace: "Closed",
      },
    ],
    test: { folder, file: "test/connecting.test.ts", name: "an error says what happened to the connection" },
  },
  {
    fault: "While a renewal is on its way, a break asks for one more token",
    reverts: [
      {
        file: `${folder}/src/chat-room.ts`,
        find: "if (!this.#connections.size) this.#open(reconnect",
        replace: "this.#open(reconnect",
      },
    ],
    test: { folder, file: "test/renewing.test.ts", name: "while a renewal is on its way" },
  },
  {
    fault: "The end of a connection that was replaced opens another one",
    reverts: [
      {
        file: `${folder}/src/chat-room.ts`,
        find: "if (before !== sender || !connection.isOpen) this",
        replace: "this",
      },
    ],
    test: {
      folder,
      file: "test/renewing.test.ts",
      name: "a connection that was replaced ends without another renewal",
    },
  },
];
