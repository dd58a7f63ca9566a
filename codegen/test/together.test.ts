/** Two runs in one folder at the same time: the second is refused, and the first is not disturbed. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { writeFolder } from "../src/write/write.ts";
import { runStruck } from "./support/cli.ts";
import { contentOf, tempFolder } from "./support/folder.ts";
import { printed, type Texts } from "./support/printed.ts";

const folder = tempFolder();
const one: Texts = { "src/a.ts": "one", "src/b.ts": "one" };
const two: Texts = { "src/a.ts": "two", "src/c.ts": "two" };

// Step 3 is before the first write. Steps 6 and 9 are between writes.
test.each([3, 6, 9])(
  "a second run while the first is at step %s",
  async (at) => {
    const [out, paused] = [join(folder, `out-${at}`), join(folder, `paused-${at}`)];
    const run = runStruck("test/support/writer.ts", [out, "shop", JSON.stringify(one)], {
      what: "pause",
      at,
      file: paused,
    });
    await vi.waitFor(() => expect(existsSync(paused)).toBe(true), { timeout: 30_000 });
    const before = contentOf(out);
    for (const id of ["shop", "other"]) {
      const write = (): unknown => writeFolder(out, id, printed(two), { check: false, force: true });
      expect(write).toThrow(
        /out-\d: another run is writing to this folder \(process \d+, .*\); expected one run at a time/,
      );
    }
    const check = (): unknown => writeFolder(out, "shop", printed(one), { check: true, force: false });
    expect(check).toThrow("belongs to a run that is still writing");
    expect(contentOf(out)).toEqual(before);
    rmSync(paused);
    expect(await run).toEqual({ status: 0, stdout: "", stderr: "" });
    writeFolder(join(folder, `fresh-${at}`), "shop", printed(one), { check: false, force: false });
    expect(contentOf(out)).toEqual(contentOf(join(folder, `fresh-${at}`)));
  },
  60_000,
);
