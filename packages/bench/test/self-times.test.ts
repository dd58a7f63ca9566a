import { expect, test } from "vitest";
import { selfTimes } from "../src/profile/self-times.ts";

const frame = (functionName: string, url: string, lineNumber: number) => ({ functionName, url, lineNumber });

test("the self time of a function is the sum over the tree, and the longest is first", () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame("(garbage collector)", "", -1) },
      { id: 2, callFrame: frame("sign", "file:///sign.js", 9) },
      { id: 3, callFrame: frame("", "file:///sign.js", 20) },
      { id: 4, callFrame: frame("sign", "file:///sign.js", 9) },
    ],
    samples: [2, 4, 3, 1, 2],
    timeDeltas: [1000, 2000, 500, 250, 4000],
  };
  expect(selfTimes(profile)).toEqual([
    { name: "sign", where: "file:///sign.js:10", milliseconds: 7 },
    { name: "(anonymous)", where: "file:///sign.js:21", milliseconds: 0.5 },
    { name: "(garbage collector)", where: "", milliseconds: 0.25 },
  ]);
});
