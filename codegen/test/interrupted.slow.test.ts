/**
 * Runs that are interrupted, or fail, at any of their steps: the folder is unchanged, or the next run repairs it. The
 * steps are real calls in real processes.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeFolder } from "../src/write/write.ts";
import { runCli, runStruck, runWriter, type Strike } from "./support/cli.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { printed, type Texts } from "./support/printed.ts";
import { shop } from "./support/shop.ts";

const writerProgram = "test/support/writer.ts";
const folder = tempFolder();
let next = 0;

const same = { "package.json": "{}", "src/same.ts": "the same in all of them" };
const first = { ...same, "src/changed.ts": "first", "src/old/a.ts": "stale", "src/old/b.ts": "stale" };
const second = { ...same, "src/changed.ts": "second", "src/new/deep/c.ts": "new", "README.md": "new" };
const third = { ...same, "src/changed.ts": "third", "src/old/a.ts": "third", "src/new/d.ts": "new" };

function newFolder(files: Texts | undefined): string {
  const out = join(folder, String(next++));
  fill(out, { "notes.txt": "mine", "src/mine.ts": "mine" });
  if (files) write(out, files);
  return out;
}

function write(out: string, files: Texts): void {
  writeFolder(out, "shop", printed(files), { check: false, force: false });
}

function check(out: string, files: Texts): void {
  writeFolder(out, "shop", printed(files), { check: true, force: false });
}

function struck(out: string, files: Texts, strike: Strike): ReturnType<typeof runStruck> {
  return runStruck(writerProgram, [out, "shop", JSON.stringify(files)], strike);
}

/** The content without the stages of runs. */
function visible(out: string): ReturnType<typeof contentOf> {
  const entries = Object.entries(contentOf(out) ?? {});
  return Object.fromEntries(entries.filter(([path]) => !path.startsWith(".ivskit-codegen-")));
}

/** Interrupts a run at its first step, another at its second, and so on until a run completes. */
async function endEverywhere(begin: () => string, files: Texts, ended: (out: string) => void): Promise<number> {
  for (let at = 1; ; at++) {
    const out = begin();
    const { stdout, stderr } = await struck(out, files, { what: "SIGKILL", at });
    expect(stderr).toBe("");
    if (stdout === "not struck") return at - 1;
    ended(out);
    rmSync(out, { recursive: true });
  }
}

/** A folder whose run was interrupted at the first step after which the folder meets the condition. */
async function endWhen(from: Texts | undefined, files: Texts, isWanted: (out: string) => boolean): Promise<string> {
  for (let at = 1; ; at++) {
    const out = newFolder(from);
    const { stdout } = await struck(out, files, { what: "SIGKILL", at });
    expect(stdout).toBe("");
    if (isWanted(out)) return out;
  }
}

function copyOf(out: string): string {
  const copy = join(folder, String(next++));
  cpSync(out, copy, { recursive: true });
  return copy;
}

/** True if some files of the second set are in place and others are not. */
function isHalfWritten(out: string): boolean {
  return existsSync(join(out, "src/new/deep/c.ts")) && !existsSync(join(out, "README.md"));
}

/** The next run may be for the same model, for the one before or for another. */
function expectRepair(out: string): void {
  for (const files of [first, second, third]) {
    const copy = copyOf(out);
    expect(() => write(copy, files)).not.toThrow();
    expect(contentOf(copy)).toEqual(contentOf(newFolder(files)));
    check(copy, files);
    rmSync(copy, { recursive: true });
  }
}

let half: string;

beforeAll(async () => {
  half = await endWhen(first, second, isHalfWritten);
}, 120_000);

describe("a run that is killed", { timeout: 240_000 }, () => {
  test("at any step of a first run is repaired by the next run", async () => {
    const steps = await endEverywhere(() => newFolder(undefined), second, expectRepair);
    expect(steps).toBeGreaterThan(15);
  });

  test("at any step of a later run is repaired by the next run", async () => {
    const steps = await endEverywhere(() => newFolder(first), second, expectRepair);
    expect(steps).toBeGreaterThan(20);
  });

  test("at any step of a repair is repaired by the next run", async () => {
    expect(await endEverywhere(() => copyOf(half), third, expectRepair)).toBeGreaterThan(30);
  });

  test("fails the check, which says how to repair it", () => {
    const out = copyOf(half);
    for (const files of [first, second])
      expect(() => check(out, files)).toThrow(
        "was left by a run that was interrupted; expected no such folder; generate again",
      );
  });

  test("does not remove a file that was added afterwards", async () => {
    const out = await endWhen(undefined, second, (path) => existsSync(join(path, "README.md")));
    writeFileSync(join(out, "README.md"), "mine");
    expect(() => write(out, second)).toThrow("contains files that no earlier run wrote: README.md; expected");
    expect(contentOf(out)).toEqual(contentOf(withReadme()));
  });

  function withReadme(): string {
    const out = newFolder(undefined);
    writeFileSync(join(out, "README.md"), "mine");
    return out;
  }
});

describe("the command", { timeout: 120_000 }, () => {
  let args: readonly string[];
  let model: string;

  beforeAll(() => {
    model = join(folder, "shop.json");
    writeFileSync(model, JSON.stringify(shop()));
  });

  test.each(["SIGINT", "SIGTERM", "SIGKILL"])("that %s interrupts is repaired by the next run", async (what) => {
    const out = join(folder, what);
    args = ["--model", model, "--out", out];
    const { status } = await runStruck("src/cli.ts", args, { what, at: 30 });
    expect(status).toBe(-1);
    expect(contentOf(out)).toHaveProperty(["src/client.ts"]);
    const checked = await runCli([...args, "--check"]);
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain("was left by a run that was interrupted");
    expect(await runCli(args)).toMatchObject({ status: 0, stderr: "" });
    await runCli(["--model", model, "--out", join(folder, "fresh")]);
    expect(contentOf(out)).toEqual(contentOf(join(folder, "fresh")));
  });
});

describe("an error of the file system", { timeout: 240_000 }, () => {
  test("at any step changes all files or none", async () => {
    const [before, after] = [contentOf(newFolder(first)), contentOf(newFolder(second))];
    let refused = 0;
    for (let at = 1; ; at++) {
      const out = newFolder(first);
      const { status, stdout, stderr } = await struck(out, second, { what: "ENOSPC", at });
      if (stdout === "not struck") break;
      // An empty folder that cannot be removed is not an error.
      if (status === 0) continue;
      refused += 1;
      expect(status).toBe(1);
      expect(stderr).toContain(`${out}: the output folder cannot be written (ENOSPC: `);
      expect(stderr).toContain("expected a disk with enough free space");
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect([before, after]).toContainEqual(visible(out));
      write(out, second);
      expect(contentOf(out)).toEqual(after);
    }
    expect(refused).toBeGreaterThan(15);
  });

  test("that persists and prevents the undo is reported, and the next run repairs the folder", async () => {
    const after = contentOf(newFolder(second));
    let halves = 0;
    for (let at = 1; ; at++) {
      const out = newFolder(first);
      const { status, stdout, stderr } = await struck(out, second, { what: "EIO", at, lasts: true });
      if (stdout === "not struck") break;
      // An empty folder that cannot be removed is not an error.
      if (status === 0) continue;
      expect(stderr).toContain(`${out}: the output folder `);
      expect(stderr).toContain("(EIO: ");
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(status).toBe(1);
      if (stderr.includes("is partly written")) {
        halves += 1;
        expect(stderr).toContain("; expected another run of the same command, which restores them first");
        expect(() => check(out, second)).toThrow("was left by a run that was interrupted");
      }
      write(out, second);
      expect(contentOf(out)).toEqual(after);
    }
    expect(halves).toBeGreaterThan(5);
  });

  test("on a full disk leaves no files behind", async () => {
    const out = newFolder(first);
    const before = contentOf(out);
    const files = { ...second, "src/large.ts": "x".repeat(100_000) };
    const { status, stderr } = await runWriter([out, "shop", JSON.stringify(files)], {
      kilobytes: "32",
      rights: "all",
    });
    expect(stderr).toMatch(/cannot be written \(EFBIG: .*\); expected a disk with enough free space\n$/);
    expect(status).toBe(1);
    expect(contentOf(out)).toEqual(before);
  });
});

describe("a stage of an earlier run", () => {
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

  test.each([
    { given: "a reused process id", name: `.ivskit-codegen-${host}-${process.ppid}-0-0123abcd` },
    { given: "another machine", name: `.ivskit-codegen-00000000-${process.pid}-0-0123abcd` },
  ])("with $given counts as active for ten minutes", ({ name }) => {
    const out = newFolder(first);
    mkdirSync(join(out, name));
    expect(() => write(out, second)).toThrow(`another run is writing to this folder`);
    const old = new Date(Date.now() - 11 * 60_000);
    utimesSync(join(out, name), old, old);
    expect(() => write(out, second)).not.toThrow();
    expect(contentOf(out)).toEqual(contentOf(newFolder(second)));
  });

  test.each([
    { given: "an invalid journal", text: "{" },
    {
      given: "paths outside the folder",
      text: '{"steps": [{"path": "../victim", "takesOut": false, "putsIn": "00"}], "folders": []}',
    },
  ])("with $given is refused, and no file is moved", ({ text }) => {
    const out = copyOf(half);
    const [stage = ""] = Object.keys(contentOf(out) ?? {}).filter((path) => /^\.ivskit-codegen-[^/]+$/.test(path));
    writeFileSync(join(out, stage, "journal.json"), text);
    const before = contentOf(out);
    expect(() => write(out, second)).toThrow("journal.json: is not the journal of a run; expected");
    expect(contentOf(out)).toEqual(before);
  });
});
