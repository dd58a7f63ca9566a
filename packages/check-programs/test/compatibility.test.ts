/** The changes that a person makes by hand in a program that moves, as docs/compatibility.md lists them. */
import { expect, test } from "vitest";
import { checkProgram } from "../src/check-program.ts";
import { writeFiles } from "./support/folder.ts";

const check = (text: string): ReturnType<typeof checkProgram> =>
  checkProgram({ name: "it", folder: writeFiles({ "a.ts": text }) }, { run: false });

const exhaustive = (last: string): string => `import type { ChannelLatencyMode } from "@aws-sdk/client-ivs";
export function seconds(mode: ChannelLatencyMode): number {
  switch (mode) {
    case "LOW":
      return 3;
    case "NORMAL":
      return 10;${last}
  }
}
`;

test("an exhaustive switch over an enum needs a default", async () => {
  const without = await check(exhaustive(""));
  expect(without.before?.problems).toEqual([]);
  // TS2366: the function lacks an ending return statement.
  expect(without.comparison?.added).toMatchObject([{ line: 2, code: 2366 }]);

  const withDefault = await check(exhaustive("\n    default:\n      return 0;"));
  expect(withDefault.comparison).toEqual({ added: [], removed: [] });
});

test.each(["GetChannel$", "errorTypeRegistries"])("%s is absent, and named by the codemod", async (name) => {
  const { comparison, manualSteps } = await check(`export { ${name} } from "@aws-sdk/client-ivs";`);
  expect(comparison?.added).toMatchObject([{ line: 1, code: 2305 }]);
  expect(manualSteps).toMatchObject([{ line: 1, column: 10 }]);
});

test("a file inside of a package is left, and named by the codemod", async () => {
  const path = "@aws-sdk/client-ivs/dist-types/models/enums";
  const { comparison, manualSteps } = await check(`export type { ChannelType } from "${path}";`);
  expect(comparison).toEqual({ added: [], removed: [] });
  expect(manualSteps).toMatchObject([{ message: expect.stringContaining(`${path} is a file inside of the official`) }]);
});

test("an unknown option is an error of the compiler with both", async () => {
  const { before, comparison } = await check(
    `import { Ivs } from "@aws-sdk/client-ivs";\nexport const ivs = new Ivs({ regoin: "us-west-2" });`,
  );
  expect(before?.problems).toMatchObject([{ line: 2 }]);
  expect(comparison).toEqual({ added: [], removed: [] });
});
