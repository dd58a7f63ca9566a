/** Connections to chat rooms of the local service. */
import type { Fix } from "./fix.ts";

const folder = "packages/local";
const inSrc = (file: string, find: string, replace: string): Fix["reverts"][number] => ({
  file: `${folder}/src/${file}`,
  find,
  replace,
});
const test = (file: string, name: string): Fix["test"] => ({ folder, file: `test/messaging/${file}.test.ts`, name });

export const fixes: readonly Fix[] = [
  {
    fault: "Ids of messages repeat after a restart with a data file",
    reverts: [inSrc("messaging/messaging.ts", "`messages ${token}`", '`messages ${token && ""}`')],
    test: test("ids", "a service that continues from a data file repeats no id"),
  },
  {
    fault: "Ids of messages repeat after a reset",
    reverts: [
      inSrc(
        "messaging/messaging.ts",
        "        parts.windows.rooms.clear();\n",
        "        parts.windows.rooms.clear();\n        ids = undefined;\n",
      ),
    ],
    test: test("ids", "a reset repeats no id"),
  },
  {
    fault: "The error that ends a connection is delayed or lost under a disturbance",
    reverts: [inSrc("messaging/messaging.ts", "hub.sendNow(", "hub.send(")],
    test: test("faults", "spares the ERROR that ends a connection"),
  },
  {
    fault: "A frame that is sent before close() is lost in-process",
    reverts: [
      inSrc(
        "messaging/local-socket.ts",
        "    // The close comes after the frames that were sent before.\n",
        "    this.#listener?.closed();\n",
      ),
    ],
    test: test("in-process", "a frame that was sent before close arrives"),
  },
  {
    fault: "A refused upgrade keeps its socket while the client leaves its side open",
    reverts: [inSrc("node/web-sockets.ts", "setTimeout(() => stream.destroy(), refusalTimeoutMs)", "refusalTimeoutMs")],
    test: test("handshake", "a refused connection ends even if the client leaves its side open"),
  },
  {
    fault: "A closed service accepts connections",
    reverts: [inSrc("messaging/messaging.ts", "if (closed) return refuse", "if (false) return refuse")],
    test: test("in-process", "a service that is closed refuses connections"),
  },
  {
    fault: "A text is measured in UTF-16 units",
    reverts: [inSrc("messaging/receive.ts", "data.length * 3 > maxFrameBytes", "false")],
    test: test("in-process", "above it closes the connection with 1009"),
  },
  {
    fault: "Binary frames are not measured",
    reverts: [inSrc("messaging/receive.ts", "return (byteLength ?? size) > maxFrameBytes;", "return false;")],
    test: test("in-process", "above it closes the connection with 1009"),
  },
  {
    fault: "DisconnectUser does not end a chat connection that is being opened",
    reverts: [inSrc("messaging/messaging.ts", "disconnects.hasSince(disconnectCount, session)", "disconnectCount < 0")],
    test: test(
      "handshake",
      "a user who is disconnected during the handshake is disconnected, and later tokens of the user work",
    ),
  },
  {
    fault: "An upgrade request with two Host headers is accepted",
    reverts: [
      inSrc("node/web-sockets.ts", "rawHeaders.flatMap(", "Object.entries(headers).flat().flatMap("),
      inSrc(
        "node/web-sockets.ts",
        "[[name, rawHeaders[",
        "[[String(name), Object.entries(headers).flat().map(String)[",
      ),
    ],
    test: test("handshake", "an upgrade with two Host headers is refused, and its token stays unused"),
  },
  {
    fault: "A disturbance of events may delay by a time that no Date can hold",
    reverts: [inSrc("events/disturbance.ts", " && milliseconds <= maxDelayMs", "")],
    test: {
      folder: "packages/local",
      file: "test/events.test.ts",
      name: 'the disturbance {"milliseconds":1e+308} is refused',
    },
  },
  {
    fault: "A client that sends pings and does not read fills the memory with their answers",
    reverts: [
      inSrc("node/web-sockets.ts", "if (socket.bufferedAmount > maxBufferedBytes)", "if (socket.bufferedAmount < 0)"),
    ],
    test: test("limits", "a client that sends pings and does not read is cut"),
  },
  {
    fault: "A review handler that changes its input changes the attributes of the sender",
    reverts: [inSrc("messaging/review.ts", "handler(structuredClone(event))", "handler(event)")],
    test: test("review", "a handler that changes its input changes neither the message nor the sender"),
  },
  {
    fault: "undefined, sent in-process, rejects a promise without a handler, which ends the program",
    reverts: [inSrc("messaging/local-socket.ts", "isBinary ? data : String(data)", "isBinary ? data : data")],
    test: test("in-process", "which is neither text nor bytes, is sent as its text"),
  },
  {
    fault: "Frames that cannot be read do not count for the rate of a connection",
    reverts: [
      inSrc("messaging/receive.ts", "    // A frame that cannot be read counts, too.\n", "    readFrame(data);\n"),
    ],
    test: test("limits", "for more than 10 frames of a connection in a second, also if they cannot be read"),
  },
  {
    fault: "An upgrade with a wrong key uses up its token",
    reverts: [inSrc("node/web-sockets.ts", "refuseHandshake(request) ?? ", "")],
    test: test("handshake", "is refused, and its token stays unused"),
  },
  {
    fault: "An answer of a review handler whose getter throws gives the error 500",
    reverts: [inSrc("messaging/review.ts", "const answer = copyOf(given);", "const answer = given;")],
    test: test("review", "the fallback decides for the handler"),
  },
];
