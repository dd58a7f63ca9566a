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
    reverts: [{ file: `${folder}/src/options/room-options.ts`, find: "`${url}`.replace", replace: "url.replace" }],
    test: { folder, file: "test/connecting.test.ts", name: "the endpoint can be a URL object" },
  },
  {
    fault: "A room in Node 20 without openSocket says only that there is no socket",
    reverts: [
      { file: `${folder}/src/connection/connection.ts`, find: "No socket: pass openSocket (ws)", replace: "No socket" },
    ],
    test: { folder, file: "test/connecting.test.ts", name: "a runtime without WebSocket is told to pass openSocket" },
  },
];
