/** Timelines of events. */
import type { Fix } from "./fix.ts";

const folder = "packages/events";

export const fixes: readonly Fix[] = [
  {
    fault: "The timeline of a long stage session with many recordings grows without end",
    reverts: [
      {
        file: `${folder}/src/timeline/keep.ts`,
        find: "firstOf(events, /^Recording (End|Start Failure)/) ??\n    firstOf(events, /^(?!Session|Stream)/) ??\n    events[0];",
        replace: "undefined;",
      },
    ],
    test: {
      folder,
      file: "test/timelines.test.ts",
      name: "a stage forgets the oldest recordings that are over, and says which",
    },
  },
  {
    fault: "A timeline says that events are lost which it has forgotten itself",
    reverts: [{ file: `${folder}/src/timeline/stage.ts`, find: " && !forgotten.includes(id)", replace: "" }],
    test: {
      folder,
      file: "test/timelines.test.ts",
      name: "a stage forgets the oldest publications that are over, and does not say that their events are lost",
    },
  },
];
