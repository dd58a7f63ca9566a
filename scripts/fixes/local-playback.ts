/** Fixes of the segments of streams, of their viewers, and of their stored sessions. */
import type { Fix } from "./fix.ts";

const folder = "packages/local";

export const fixes: readonly Fix[] = [
  {
    fault: "A cue that does not fit into the segment fails PutMetadata, and ends a process with a data file",
    reverts: [
      {
        file: "packages/local/src/media/hls/segmenter.ts",
        find: "if (hasRoom) this.#add(packets);",
        replace: "this.#add(packets);",
      },
    ],
    test: {
      folder,
      file: "test/media/limits.test.ts",
      name: "a cue that does not fit into the segment is dropped, and the stream goes on",
    },
  },
  {
    fault: "A count of viewers that cannot be written is told to no one",
    reverts: [
      {
        file: "packages/local/src/media/media.ts",
        find: "options.log(`The viewers of ${stream.channelArn} were not counted: ${message}`);",
        replace: "void message;",
      },
    ],
    test: { folder, file: "test/media/limits.test.ts", name: "a count of viewers that cannot be written is told" },
  },
  {
    fault: "Each interruption of a stream is a discontinuity, also without a segment between them",
    reverts: [
      {
        file: "packages/local/src/media/hls/segmenter.ts",
        find: "this.#isInterrupted = this.#number > 0;",
        replace: "if (this.#number > 0) this.#interruptions++;",
      },
    ],
    test: {
      folder,
      file: "test/media/segmenter.test.ts",
      name: "interruptions without a segment between them are one discontinuity",
    },
  },
  {
    fault: "A large frame of AAC breaks the header in front of it",
    reverts: [
      {
        file: "packages/local/src/media/flv/aac.ts",
        find: "if (frameBytes > maxFrameBytes) {",
        replace: "if (frameBytes > Number.MAX_SAFE_INTEGER) {",
      },
    ],
    test: {
      folder,
      file: "test/media/frames.test.ts",
      name: "the header of an AAC frame has its length in 13 bits, and a longer frame is refused",
    },
  },
  {
    fault: "An encoder can write control characters into the log as the name of its codec",
    reverts: [
      {
        file: "packages/local/src/media/flv/avc.ts",
        find: 'return /^[\\w.-]+$/.test(text) ? text : `0x${bytes.toString("hex")}`;',
        replace: "return text;",
      },
    ],
    test: { folder, file: "test/media/frames.test.ts", name: "is told as" },
  },
  {
    fault: "A stream that was sent before a crash stays live if the next start has no port for encoders",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "    await served.media.endAbandoned();\n    return undefined;",
        replace: "    return undefined;",
      },
    ],
    test: { folder, file: "test/media/abandoned.test.ts", name: "a server that starts without a port" },
  },
  {
    fault: "Sessions of streams are stored with local URLs",
    reverts: [
      {
        file: "packages/local/src/services/ivs/streams/sessions.ts",
        find: "    channel,\n",
        replace:
          "    channel: { ...channel, ingestEndpoint: world.settings.localUrls?.()?.ingest ?? channel.ingestEndpoint },\n",
      },
    ],
    test: {
      folder,
      file: "test/media/local-urls.test.ts",
      name: "local URLs are in answers alone, and not in what is stored",
    },
  },
  {
    fault: "A foreign page can load streams without an origin, and is counted as a viewer",
    reverts: [
      {
        file: "packages/local/src/node/playback-server.ts",
        find: '...(typeof site === "string" && { "sec-fetch-site": site }),',
        replace: "",
      },
    ],
    test: {
      folder,
      file: "test/media/playback.test.ts",
      name: "a request without an origin that a browser calls cross-site",
    },
  },
  {
    fault: "A token for a single use is spent by HEAD",
    reverts: [
      {
        file: "packages/local/src/media/playback/playback.ts",
        find: '  if (request.method === "HEAD") return multivariant(broadcast, crypto.randomUUID());\n',
        replace: "",
      },
    ],
    test: { folder, file: "test/media/single-use.test.ts", name: "a token for a single use is not spent by HEAD" },
  },
  {
    fault: "HEAD on a playback URL is a viewer",
    reverts: [
      {
        file: "packages/local/src/media/playback/playback.ts",
        find: '  if (request.method === "HEAD") return multivariant(broadcast, crypto.randomUUID());\n',
        replace: "",
      },
    ],
    test: { folder, file: "test/media/single-use.test.ts", name: "HEAD is not a viewer" },
  },
  {
    fault: "A token for a single use is spent while there are too many viewers",
    reverts: [
      {
        file: "packages/local/src/media/playback/playback.ts",
        find: "  const view = views.open(",
        replace:
          '  if (singleUse !== undefined && request.method === "GET") spent.spend(singleUse);\n  const view = views.open(',
      },
    ],
    test: {
      folder,
      file: "test/media/single-use.test.ts",
      name: "a token for a single use is not spent while there are too many viewers",
    },
  },
  {
    fault: "A token for a single use is spent before its stream is live",
    reverts: [
      {
        file: "packages/local/src/media/playback/playback.ts",
        find: '  if (!isLive) return notFound(addressOf(request), "Can not find channel");\n  const { singleUse } = admitted;',
        replace:
          '  const { singleUse } = admitted;\n  if (singleUse !== undefined) spent.spend(singleUse);\n  if (!isLive) return notFound(addressOf(request), "Can not find channel");',
      },
    ],
    test: {
      folder,
      file: "test/media/single-use.test.ts",
      name: "a token for a single use is not spent before the stream is live",
    },
  },
];
