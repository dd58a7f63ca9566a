/** The gate's messages about bundles that are too large. */

import { type BundleName, gzipFigure } from "@ivskit/bench/bundles/committed";
import { gzipLimits } from "@ivskit/bench/bundles/limits";
import { describe, expect, test } from "vitest";
import { furtherTooLarge, tooLarge } from "../../src/bundle-gate.ts";

const bundle: BundleName = {
  client: "@ivskit/client-ivs",
  use: "one command",
  bundler: "rollup",
  place: "browser",
};
const measuredAs = (bytes: number): Record<string, number> => ({ [gzipFigure(bundle)]: bytes });

describe("a bundle", () => {
  test.each([
    ["as large as it was", 6_000, 6_000],
    ["smaller", 5_000, 6_000],
    ["3 % larger", 6_180, 6_000],
    ["at the hard limit", gzipLimits.oneCommand.limit, gzipLimits.oneCommand.limit],
  ])("may be %s", (_, gzip, before) => {
    expect(tooLarge(bundle, gzip, measuredAs(before))).toEqual([]);
  });

  test("that has grown by more than 3 % is refused, with the file to change and how", () => {
    const [fault, ...others] = tooLarge(bundle, 6_181, measuredAs(6_000));
    expect(others).toEqual([]);
    expect(fault).toBe(
      "one command of @ivskit/client-ivs with rollup for the browser is 6181 bytes after gzip, 3.02 % more than the 6000 in " +
        "docs/performance/size.json; at most 3 % more are allowed. If the bytes are worth it, run " +
        '"npx -y pnpm@12 bench --only size", which writes that file, and commit docs with your change',
    );
  });

  test("that was never measured is refused", () => {
    expect(tooLarge(bundle, 1, {})).toEqual([expect.stringContaining("is not in docs/performance/size.json: run")]);
  });

  test("over the hard limit is refused whatever was measured", () => {
    const { limit } = gzipLimits.oneCommand;
    expect(tooLarge(bundle, limit + 1, measuredAs(limit + 1))).toEqual([
      expect.stringMatching(new RegExp(`the hard limit is ${limit}, .* packages/bench/src/bundles/limits.ts`)),
    ]);
  });

  test("of all commands has a limit of its own, other uses have none", () => {
    const { limit } = gzipLimits.allCommands;
    const all = { ...bundle, use: "all commands" } as const;
    expect(tooLarge(all, limit, { [gzipFigure(all)]: limit })).toEqual([]);
    expect(tooLarge(all, limit + 1, { [gzipFigure(all)]: limit + 1 })).toHaveLength(1);
    const methods = { ...bundle, use: "all operations as methods" } as const;
    expect(tooLarge(methods, limit + 1, { [gzipFigure(methods)]: limit + 1 })).toEqual([]);
    const chat = { ...bundle, client: "@ivskit/client-ivschat" } as const;
    expect(tooLarge(chat, limit + 1, { [gzipFigure(chat)]: limit + 1 })).toEqual([]);
  });
});

test("a further command has a limit", () => {
  const { limit } = gzipLimits.furtherCommand;
  expect(furtherTooLarge(bundle, limit)).toEqual([]);
  expect(furtherTooLarge(bundle, limit + 0.1)).toHaveLength(1);
});
