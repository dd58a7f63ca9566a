/** Fixes of recordings, and of the files in which they are. */
import type { Fix } from "./fix.ts";

const folder = "packages/local";

export const fixes: readonly Fix[] = [
  {
    fault: "A stream of an encoder that announces no bitrate does not continue the recording",
    reverts: [
      {
        file: "packages/local/src/services/ivs/recordings/merging.ts",
        find: "  if (lastBitrate === 0 || nextBitrate === 0) return true;\n",
        replace: "",
      },
    ],
    test: { folder, file: "test/recordings.test.ts", name: "with a bitrate that is not announced" },
  },
  {
    fault: "Frames from before another configuration of the video are part of the stream",
    reverts: [
      {
        file: "packages/local/src/media/ingest/encoder.ts",
        find: 'if (this.#state !== "sending" && kind === "video") {',
        replace: "if (this.#isDescribed) {",
      },
    ],
    test: {
      folder,
      file: "test/media/waiting-frames.test.ts",
      name: "frames that came before another configuration of the video are left out",
    },
  },
  {
    fault: "An object of a recording is seen before all of it is written",
    reverts: [
      {
        file: "packages/local/src/node/recordings-folder.ts",
        find: "const temporary = join(folder, unfinished, String(count++));",
        replace: "const temporary = count++ < 0 ? unfinished : path;",
      },
    ],
    test: { folder, file: "test/media/recordings.test.ts", name: "an object is never seen in part" },
  },
  {
    fault: "The thumbnails of a composition are not found, whose files list resolutions",
    reverts: [
      {
        file: "packages/events/src/recording/recording-files.ts",
        find: "resolutions = renditions }",
        replace: "resolutions: _, ...rest }",
      },
      {
        file: "packages/events/src/recording/recording-files.ts",
        find: "  return resolutions.length > 0 ? resolutions.map((one) => `${folder}/${one.path}`) : [folder];",
        replace:
          "  return renditions.length > 0 && rest ? renditions.map((one) => `${folder}/${one.path}`) : [folder];",
      },
    ],
    test: { folder: "packages/events", file: "test/recording-files.test.ts", name: "a composition" },
  },
];
