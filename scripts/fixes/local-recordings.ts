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
  {
    fault: "The next start removes the recordings of a bucket with a certain name",
    reverts: [
      {
        file: "packages/local/src/node/recordings-folder.ts",
        find: 'const unfinished = "_unfinished";',
        replace: 'const unfinished = ".unfinished";',
      },
    ],
    test: { folder, file: "test/media/recordings.test.ts", name: "a bucket whose name begins with a dot" },
  },
  {
    fault: "Segments of streams that are not recorded count as waiting",
    reverts: [
      {
        file: "packages/local/src/media/recording/recorder.ts",
        find: "    if (key === undefined) return;\n",
        replace: "",
      },
    ],
    test: { folder, file: "test/recording/failures.test.ts", name: "segments of streams that are not recorded" },
  },
  {
    fault: "Segments above the limit fill the memory while a store is slow",
    reverts: [
      {
        file: "packages/local/src/media/recording/recorder.ts",
        find: '      this.#failLater(key, "Segments come faster than they can be written");',
        replace:
          '      this.#failLater(key, "Segments come faster than they can be written");\n      this.#run(async () => void segment);',
      },
    ],
    test: { folder, file: "test/recording/failures.test.ts", name: "a segment above the limit is not kept" },
  },
  {
    fault: "A failed recording begins again at its end",
    reverts: [
      {
        file: "packages/local/src/media/recording/recorder.ts",
        find: "        if (!this.#failed.has(key)) await end();",
        replace: "        await end();",
      },
    ],
    test: { folder, file: "test/recording/failures.test.ts", name: "ends a participant's failed recording once" },
  },
  {
    fault: "A failed recording begins again with the next stream",
    reverts: [
      {
        file: "packages/local/src/media/recording/recorder.ts",
        find: "    if (this.#failed.has(key)) return this.#forgetStreams(key);\n",
        replace: "",
      },
    ],
    test: { folder, file: "test/recording/failures.test.ts", name: "a failed recording does not begin again" },
  },
  {
    fault: "A recording whose files cannot be read at its start goes on without files",
    reverts: [
      {
        file: "packages/local/src/media/recording/recorder.ts",
        find: "    await this.#attempt(files, async () => {\n      await files.load();\n",
        replace: "    await files.load();\n    await this.#attempt(files, async () => {\n",
      },
    ],
    test: { folder, file: "test/recording/failures.test.ts", name: "fails, and nothing is outside of the folder" },
  },
  {
    fault: "A test cannot know when the files of its recordings are written",
    reverts: [
      {
        file: "packages/local/src/testing/test-ivs.ts",
        find: "    if (recorder !== undefined) await recorder.flush();\n",
        replace: "",
      },
    ],
    test: { folder, file: "test/testing.test.ts", name: "it closes when the files of recordings are written" },
  },
];
