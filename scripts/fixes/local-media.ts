/** Fixes of the ports for encoders, and of the streams that they send. */
import type { Fix } from "./fix.ts";

const folder = "packages/local";
const inTest = (file: string, name: string): Fix["test"] => ({ folder, file: `test/media/${file}.test.ts`, name });
const inSrc = (file: string, find: string, replace: string): Fix["reverts"][number] => ({
  file: `packages/local/src/${file}`,
  find,
  replace,
});

export const fixes: readonly Fix[] = [
  {
    fault: "An encoder takes over a stream that has ended meanwhile, and players see a stream after its end",
    reverts: [
      inSrc(
        "media/ingest/begin-stream.ts",
        "if (broadcasts.ofChannel(channelArn) !== present)",
        "if (present === undefined)",
      ),
    ],
    test: inTest("begin-stream", "disconnects during a takeover"),
  },
  {
    fault: "A stream that is stopped as it begins stays registered, and every later encoder is refused",
    reverts: [inSrc("media/ingest/begin-stream.ts", " || !controls.isRunning(stream)", "")],
    test: inTest("begin-stream", "that is written with the start of a stream"),
  },
  {
    fault: "A channel stays live without an encoder if the end of its stream cannot be written",
    reverts: [inSrc("media/ingest/end-stream.ts", "broadcasts.later(limits.tickMs, attempt);", "")],
    test: inTest("begin-stream", "tried again until it can be written"),
  },
  {
    fault: "Audio that is configured while the stream begins is silent",
    reverts: [inSrc("media/ingest/encoder.ts", "() => this.#media.rendition() ?? rendition", "() => rendition")],
    test: inTest("waiting-frames", "audio that is configured while the stream begins"),
  },
  {
    fault: "Frames without content wait in any number",
    reverts: [inSrc("media/ingest/encoder.ts", "const waitingFrameBytes = 256;", "const waitingFrameBytes = 0;")],
    test: inTest("waiting-frames", "frames without content count"),
  },
  {
    fault: "A peer of RTMP that never reads lets the server buffer answers without bound",
    reverts: [
      inSrc(
        "node/rtmp-server.ts",
        "if (socket.writableLength > maxUnreadBytes) socket.destroy();",
        "void maxUnreadBytes;",
      ),
    ],
    test: inTest("rtmp-server", "never reads its answers"),
  },
  {
    fault: "A server for RTMPS cannot close while a silent peer is connected",
    reverts: [inSrc("node/rtmp-server.ts", 'server.on("connection", ', 'server.on("secureConnection", ')],
    test: inTest("rtmp-server", "closes while a silent peer is connected"),
  },
];
