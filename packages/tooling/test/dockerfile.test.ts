/** Stages and instructions of Dockerfiles. */
import { expect, test } from "vitest";
import { readDockerfile } from "../src/container/dockerfile.ts";

test("stages have a name, an image and instructions with flags; comments and broken lines are read as in Docker", () => {
  const text =
    "# first\nFROM node:24-slim AS build\nRUN one \\\n  --two=2\n\nFROM node:24-slim\nCOPY --from=build /a /b\n";
  expect(readDockerfile(text)).toEqual([
    {
      name: "build",
      image: "node:24-slim",
      steps: [{ keyword: "RUN", text: expect.stringMatching(/^one\s+--two=2$/), flags: {} }],
    },
    { name: undefined, image: "node:24-slim", steps: [{ keyword: "COPY", text: "/a /b", flags: { from: "build" } }] },
  ]);
});

test("a text without a stage is an error", () => {
  expect(() => readDockerfile("RUN one\n")).toThrow("The Dockerfile has no FROM");
});
