/** Fixes of the transports. */
import type { Fix } from "./fix.ts";

const folder = "packages/core";
const source = (name: string): string => `packages/core/src/transport/node-http/${name}.ts`;
const test = (file: string, name: string): Fix["test"] => ({ folder, file: `test/${file}.test.ts`, name });

export const fixes: readonly Fix[] = [
  {
    fault: "A body whose connection dropped before the first read stays pending for ever",
    reverts: [
      {
        file: source("response-body"),
        find: "if (message.destroyed) return reject(endOf(message));",
        replace: 'if (message.destroyed) return void setTimeout(reject, 3_000, new Error("pending"));',
      },
    ],
    test: test("node-http-faults", "a connection that drops while a response hook runs ends the call"),
  },
  {
    fault: "The stream of a body whose connection dropped before the first read does not throw its error",
    reverts: [
      {
        file: source("response-body"),
        find: "if (message.destroyed) throw endOf(message);",
        replace: "if (message.destroyed) return controller.close();",
      },
    ],
    test: test("node-http-faults", "between the head and the first read"),
  },
  {
    fault: "An abort between the last byte and the first read leaves the body readable",
    reverts: [
      {
        file: source("exchange"),
        find: "      message?.destroy(error);\n",
        replace: "      if (!message?.complete) message?.destroy(error);\n",
      },
    ],
    test: test("node-http-faults", "after the last byte, before the first read"),
  },
  {
    fault: "socketTimeout ends a body that is complete",
    reverts: [{ file: source("exchange"), find: "socketTimeout && !message?.complete", replace: "socketTimeout" }],
    test: test("node-http-faults", "after the last byte, before the first read"),
  },
  {
    fault: "An abort does not end a request that waits for a connection",
    reverts: [
      { file: source("exchange"), find: "      reject(error);\n      // Later reads", replace: "      // Later reads" },
    ],
    test: test("node-http-faults", "an abort ends a request that waits for a connection, at once"),
  },
  {
    fault: "An answer that switches protocols leaves the call pending for ever",
    reverts: [{ file: source("exchange"), find: "      if (!message) reject(", replace: "      if (false) reject(" }],
    test: test("node-http-faults", "an answer that switches protocols is an error"),
  },
  {
    fault: "A parser's error holds the bytes of the response",
    reverts: [{ file: source("exchange"), find: 'Reflect.deleteProperty(error, "rawPacket");', replace: "" }],
    test: test("node-http-faults", "a response that is not HTTP gives an error without its bytes"),
  },
  {
    fault: "A body that is not read keeps its connection although it was cancelled",
    reverts: [{ file: source("response-body"), find: "    this.#message.destroy();\n", replace: "" }],
    test: test("node-http-body", "a body that was cancelled cannot be read"),
  },
  {
    fault: "A body that was read is read again, and stays pending or is empty",
    reverts: [{ file: source("response-body"), find: "    this.#isTaken = true;\n", replace: "" }],
    test: test("node-http-body", "a body can be read once"),
  },
  {
    fault: "Each look at a body's stream makes another stream",
    reverts: [{ file: source("response-body"), find: "this.#stream ??= ", replace: "this.#stream = " }],
    test: test("node-http-body", "the stream is always the same one"),
  },
  {
    fault: "A byte order mark stays in the text",
    reverts: [
      { file: source("response-body"), find: 'text.startsWith("\\ufeff")', replace: "text.startsWith(text, 1)" },
    ],
    test: test("node-http-body", "text is read as fetch reads it"),
  },
  {
    fault: "A body that says that it is too long is read all the same",
    reverts: [
      { file: source("response-body"), find: '["content-length"]) > maxBytes', replace: '["x-length"]) > maxBytes' },
    ],
    test: test("node-http-body", "a body that says that it is too long is refused before it comes"),
  },
  {
    fault: "A body has no limit while it is read",
    reverts: [{ file: source("response-body"), find: "if (size > maxBytes) refuse();", replace: "" }],
    test: test("node-http-body", "refuses a body with chunks that is too long, and takes one that is not"),
  },
  {
    fault: "A header in two cases loses a value",
    reverts: [{ file: source("headers"), find: "if (byName.has(lower)) throw", replace: "if (byName.size < 0) throw" }],
    test: test("node-http-headers", "a name in two cases is refused, and nothing is sent"),
  },
  {
    fault: "A Host that is empty is replaced by another than the signed one",
    reverts: [{ file: source("headers"), find: 'lower === "host" && value', replace: 'lower === "" && value' }],
    test: test("node-http-headers", "an empty host is refused, and nothing is sent"),
  },
  {
    fault: "A DELETE with a body is sent without its length",
    reverts: [{ file: source("headers"), find: "    ...framing(byName, body),\n", replace: "" }],
    test: test("node-http-headers", "a DELETE of text arrives whole, and leaves the connection to the next"),
  },
  {
    fault: "A content-length that contradicts the body is sent",
    reverts: [{ file: source("headers"), find: "length === String(bytes)", replace: "bytes >= 0" }],
    test: test("node-http-headers", "a length that is too short is refused, and nothing is sent"),
  },
  {
    fault: "A stream that is shorter than its content-length is sent",
    reverts: [{ file: source("request-body"), find: "length === undefined ? body", replace: "length ? body" }],
    test: test("node-http-headers", "a stream that is longer than its length says ends the call"),
  },
  {
    fault: "A request that cannot be sent keeps its connection",
    reverts: [
      { file: source("exchange"), find: "fail(error as Error);\n    }", replace: "reject(error as Error);\n    }" },
    ],
    test: test("node-http-headers", "a body that fails ends the call with its error, and frees the connection"),
  },
  {
    fault: "A protocol without its colon is sent without encryption",
    reverts: [
      {
        file: "packages/core/src/node-http.ts",
        find: 'request.protocol !== "http:"',
        replace: 'request.protocol === ""',
      },
    ],
    test: test("node-http-headers", "a protocol without its colon that HTTP does not know is refused"),
  },
  {
    fault: "A request that the kernel refused to take fails",
    reverts: [{ file: source("exchange"), find: "isRefused || socket", replace: "socket" }],
    test: test("node-http-kept", "a request of bytes that the kernel refuses to take goes over a new connection"),
  },
  {
    fault: "A request that got a closed connection from the agent fails",
    reverts: [{ file: source("exchange"), find: " || socket.bytesWritten === before", replace: "" }],
    test: test("node-http-kept", "a request that gets a closed connection from the agent goes over a new one"),
  },
  {
    fault: "A write that may have arrived is sent again",
    reverts: [{ file: source("exchange"), find: "(isUnwritten() && ", replace: "(sent.reusedSocket && " }],
    test: test("node-http-kept", "no request arrives twice while the service closes connections at every moment"),
  },
  {
    fault: "A request goes into a connection that the service closed while the program was idle",
    reverts: [
      {
        file: "packages/core/src/node-http.ts",
        find: "if (connections.isNextIdle(target)) await pollSockets();",
        replace: "",
      },
    ],
    test: test("node-http-kept", "a connection that was closed while it was unused is not used"),
  },
  {
    fault: "The Keep-Alive header of the service is ignored, and unused connections are never closed",
    reverts: [{ file: source("connections"), find: ", timeout: idleTimeout }", replace: " }" }],
    test: test("node-http-kept", "an unused connection is closed a second before the service would close it"),
  },
  {
    fault: "Calls leave listeners on the caller's signal",
    reverts: [
      { file: source("exchange"), find: '      abortSignal?.removeEventListener("abort", abort);\n', replace: "" },
    ],
    test: test("node-http-kept", "calls leave no listener on the caller's signal or on sockets"),
  },
  {
    fault: "A stream stays open when its request is refused before it is sent",
    reverts: [
      { file: "packages/core/src/node-http.ts", find: "        destroyBody(body, request.body);\n", replace: "" },
    ],
    test: test("node-http-headers", "of Node is destroyed: refused by a header"),
  },
  {
    fault: "An unknown option is ignored",
    reverts: [{ file: source("options"), find: "if (unknown !== undefined) {", replace: 'if (unknown === "") {' }],
    test: test("node-http", "are refused"),
  },
];
