/**
 * Foreign files in the output folder: one error lists all of them, nothing is written, and files outside the folder are
 * never touched.
 */
import { chmodSync, cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { generate, type Target } from "../src/main.ts";
import { writeFolder } from "../src/write/write.ts";
import { runCli, runIgnoringCase, runWriter } from "./support/cli.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { printed, type Texts } from "./support/printed.ts";
import { at, shop } from "./support/shop.ts";

const folder = tempFolder();
const model = join(folder, "shop.json");
const other = join(folder, "kiosk.json");
let next = 0;
let here: string;
let out: string;

beforeEach(() => {
  here = join(folder, String(next++));
  out = join(here, "out");
  const kiosk = shop();
  Object.assign(at(kiosk, "shop#Shop", "traits"), { "aws.api#service": { sdkId: "Kiosk" } });
  fill(folder, { "shop.json": JSON.stringify(shop()), "kiosk.json": JSON.stringify(kiosk) });
});

const files: Texts = { "README.md": "generated", "src/a.ts": "generated", "src/b.ts": "generated" };

function write(texts: Texts = files, { check = false, force = false, id = "shop" } = {}): void {
  writeFolder(out, id, printed(texts), { check, force });
}

/** Expects that a run and a check are refused, and that no file changes. */
function expectRefused(texts: Texts, says: string | RegExp, options: { force?: boolean; id?: string } = {}): void {
  const before = contentOf(here);
  for (const check of [true, false]) {
    expect(() => write(texts, { ...options, check })).toThrow(says);
    expect(contentOf(here)).toEqual(before);
  }
}

describe("files that no manifest lists", () => {
  const mine: Texts = {
    "package.json": '{"name": "mine", "version": "3.2.1"}',
    "README.md": "mine",
    "tsconfig.json": "{}",
    "src/index.ts": "mine",
    "src/other.ts": "mine",
  };

  test("are refused by one error that lists all of them, and overwritten only with --force", async () => {
    fill(out, mine);
    const before = contentOf(out);
    const args = ["--model", model, "--out", out];
    for (const more of [[], ["--check"]])
      expect(await runCli([...args, ...more])).toEqual({
        status: 1,
        stdout: "",
        stderr:
          `${out}: contains files that no earlier run wrote: README.md, package.json, src/index.ts, tsconfig.json; ` +
          "expected another output folder, or --force to overwrite them\n",
      });
    expect(contentOf(out)).toEqual(before);
    expect(await runCli([...args, "--force"])).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(out, "src/index.ts"), "utf8")).toContain("Written by ivskit-codegen");
    expect(readFileSync(join(out, "src/other.ts"), "utf8")).toBe("mine");
    expect((await runCli([...args, "--check"])).status).toBe(0);
  });

  test("are accepted if they have the generated text", () => {
    write();
    const before = contentOf(out);
    rmSync(join(out, ".shop.generated.json"));
    write();
    expect(contentOf(out)).toEqual(before);
  });

  test("are refused for a later run that has new files", () => {
    write();
    fill(out, { "src/c.ts": "mine" });
    expectRefused({ ...files, "src/c.ts": "generated" }, "no earlier run wrote: src/c.ts;");
  });
});

test("a file that the manifest lists is overwritten whatever it contains, and a check names it", async () => {
  generate({ models: [model], out });
  const before = contentOf(out);
  writeFileSync(join(out, "README.md"), "mine");
  const { status, stderr } = await runCli(["--model", model, "--out", out, "--check"]);
  expect(stderr).toContain(`${out}/README.md: differs from the generated file\n`);
  expect(status).toBe(1);
  generate({ models: [model], out });
  expect(contentOf(out)).toEqual(before);
});

describe("two outputs in one folder", () => {
  test("are refused if they are clients of two services", async () => {
    generate({ models: [model], out });
    const before = contentOf(out);
    for (const more of [[], ["--check"], ["--force"]]) {
      const { status, stderr } = await runCli(["--model", other, "--out", out, ...more]);
      expect(stderr).toContain(
        `${out}: contains another generated package, which .shop.generated.json lists: README.md, build.mjs, package.json, src/client.ts, `,
      );
      expect(stderr).toContain("; expected an output folder for each, or this one without the other package's files");
      expect(status).toBe(1);
      expect(contentOf(out)).toEqual(before);
    }
  });

  test("are refused if they share a file, even one with the same text", () => {
    write();
    const says = "contains another generated package, which .shop.generated.json lists: src/b.ts; expected";
    for (const force of [false, true])
      expectRefused({ "src/b.ts": "generated", "src/z.ts": "" }, says, { id: "kiosk", force });
    expectRefused({ "src/B.ts": "generated" }, "which .shop.generated.json lists: src/B.ts; expected", { id: "kiosk" });
  });

  test("fail the check of both if they already share files", () => {
    write(files, { id: "kiosk" });
    renameSync(join(out, ".kiosk.generated.json"), join(here, "kept"));
    write();
    renameSync(join(here, "kept"), join(out, ".kiosk.generated.json"));
    for (const id of ["shop", "kiosk"]) expectRefused(files, "contains another generated package", { id });
  });

  test("are accepted if their files differ, and a stale file that the other lists stays", () => {
    write();
    write({ "src/k.ts": "kiosk" }, { id: "kiosk" });
    const both = '{"files": ["src/k.ts", "src/a.ts"]}';
    writeFileSync(join(out, ".kiosk.generated.json"), both);
    write({ "src/k.ts": "kiosk" }, { id: "kiosk" });
    expect(contentOf(out)).toHaveProperty(["src/a.ts"]);
    write(files, { check: true });
  });

  test("are accepted if they are targets of one service", () => {
    const targets: readonly Target[] = ["client", "contract", "openapi"];
    for (const target of targets) generate({ models: [model], out, target });
    for (const target of targets) {
      const { write: changed, remove } = generate({ models: [model], out, target, check: true });
      expect({ target, changed, remove }).toEqual({ target, changed: [], remove: [] });
    }
  });
});

describe("obstacles", () => {
  test("a link in place of a folder is not followed, even with --force", () => {
    fill(here, { "elsewhere/b.ts": "mine", "out/notes.txt": "mine" });
    symlinkSync(join(here, "elsewhere"), join(out, "src"));
    for (const force of [false, true])
      expectRefused(files, "out/src: is a symbolic link; expected a folder for src/a.ts", { force });
  });

  test("a stale file is not removed through a link", () => {
    write();
    renameSync(join(out, "src"), join(here, "elsewhere"));
    symlinkSync(join(here, "elsewhere"), join(out, "src"));
    expectRefused({ "README.md": "generated" }, "out/src: is a symbolic link; expected a folder for src/b.ts");
  });

  test("a link in place of a file is refused, listed or not, and --force replaces only the link", () => {
    write();
    fill(here, { "elsewhere.md": "mine" });
    rmSync(join(out, "README.md"));
    symlinkSync(join(here, "elsewhere.md"), join(out, "README.md"));
    expectRefused(files, "contains files that no earlier run wrote: README.md; expected");
    write(files, { force: true });
    expect(readFileSync(join(out, "README.md"), "utf8")).toBe("generated");
    expect(readFileSync(join(here, "elsewhere.md"), "utf8")).toBe("mine");
  });

  test("a folder in place of a file and a file in place of a folder are refused, even with --force", () => {
    fill(out, { "README.md/mine.txt": "mine", src: "mine" });
    for (const force of [false, true]) {
      expectRefused(files, "out/README.md: is a folder; expected the file README.md, or nothing in its place\n", {
        force,
      });
      expectRefused(files, "out/src: is a file; expected a folder for src/a.ts", { force });
    }
  });

  test("a link in place of the output folder is followed", () => {
    fill(here, { "real/notes.txt": "mine" });
    symlinkSync(join(here, "real"), out);
    write();
    expect(readFileSync(join(here, "real/src/a.ts"), "utf8")).toBe("generated");
  });

  test("names that differ only in case are refused", () => {
    expectRefused(
      { "src/foo.ts": "", "src/Foo.ts": "" },
      "would contain src/foo.ts and src/Foo.ts; expected names that",
    );
  });

  test("files that are read-only or cannot be read are refused", async () => {
    write();
    chmodSync(join(out, "src/a.ts"), 0o444);
    chmodSync(join(out, "src/b.ts"), 0o444);
    chmodForAll();
    const before = contentOf(out);
    const changed = JSON.stringify({ "README.md": "changed", "src/a.ts": "changed" });
    const readOnly = await runWriter([out, "shop", changed]);
    expect(readOnly.stderr).toContain("out/src/a.ts: is read-only; expected a file that this user may write to\n");
    expect(readOnly.stderr).toContain("out/src/b.ts: is read-only; expected a file that this user may write to\n");
    expect(readOnly.status).toBe(1);
    chmodSync(join(out, "src/a.ts"), 0o000);
    const unreadable = await runWriter([out, "shop", changed]);
    expect(unreadable.stderr).toMatch(/out: the output folder cannot be written \(EACCES: .*src\/a.ts\); expected/);
    chmodSync(join(out, "src/a.ts"), 0o444);
    expect(contentOf(out)).toEqual(before);
  });

  test.runIf(process.platform === "linux")("a place that takes no folders is refused", async () => {
    const { status, stderr } = await runWriter(["/proc/out/below", "shop", JSON.stringify(files)]);
    expect(stderr).toMatch(
      /^\/proc\/out\/below: the output folder cannot be written \(ENOENT: \/proc\/out\); expected/,
    );
    expect(status).toBe(1);
  });

  test("a read-only folder, at the top or below, is refused unless the run changes nothing", async () => {
    write();
    chmodForAll();
    chmodSync(join(out, "src/b.ts"), 0o666);
    const before = contentOf(out);
    const changed = JSON.stringify({ ...files, "README.md": "changed", "src/b.ts": "changed" });
    for (const [path, mode] of [["src", 0o555] as const, [".", 0o555] as const]) {
      chmodSync(join(out, path), mode);
      const { status, stderr } = await runWriter([out, "shop", changed]);
      expect(stderr).toMatch(
        /out: the output folder cannot be written \(EACCES: .*\); expected a folder that this user/,
      );
      expect(status).toBe(1);
      expect(contentOf(out)).toEqual(before);
    }
    expect(await runWriter([out, "shop", JSON.stringify(files)])).toEqual({ status: 0, stdout: "", stderr: "" });
    // Makes the folder removable again.
    chmodForAll();
  });

  /** Gives access to another user: the tests may run as root, which can write to read-only files. */
  function chmodForAll(): void {
    for (const path of [folder, here]) chmodSync(path, 0o755);
    for (const path of [out, join(out, "src")]) chmodSync(path, 0o777);
    for (const path of ["README.md", ".shop.generated.json"]) chmodSync(join(out, path), 0o666);
  }
});

describe("on a file system that ignores case", () => {
  const run = (texts: Texts): ReturnType<typeof runIgnoringCase> =>
    runIgnoringCase([out, "shop", JSON.stringify(texts)], out);
  const done = { status: 0, stdout: "", stderr: "" };

  test("a file whose name changes in case exists afterwards under the new name", async () => {
    expect(await run({ "src/getURL.ts": "generated" })).toEqual(done);
    expect(await run({ "src/getUrl.ts": "generated" })).toEqual(done);
    expect(Object.keys(contentOf(out) ?? {})).toEqual([".shop.generated.json", "src", "src/getUrl.ts"]);
  });

  test("a file with another spelling is refused", async () => {
    fill(out, { "readme.md": "mine" });
    const before = contentOf(out);
    const { status, stderr } = await run(files);
    expect(stderr).toBe(
      `${out}/readme.md: has a name that differs only in case; expected the file README.md, or nothing in its place\n`,
    );
    expect(status).toBe(1);
    expect(contentOf(out)).toEqual(before);
  });

  test("a stale file that the user renamed in case stays", async () => {
    write();
    renameSync(join(out, "src/a.ts"), join(out, "src/A.ts"));
    expect(await run({ "README.md": "generated" })).toEqual(done);
    expect(Object.keys(contentOf(join(out, "src")) ?? {})).toEqual(["A.ts"]);
  });
});

describe("an invalid manifest", () => {
  test.each([
    "../victim.txt",
    "src/../../victim.txt",
    "/etc/hostname",
    "C:\\victim.txt",
    "..\\victim.txt",
    ".git/config",
    "src//a.ts",
    "./src/a.ts",
    "",
  ])("because it lists %s removes nothing", (path) => {
    fill(here, { "victim.txt": "mine", "out/.git/config": "mine" });
    fill(out, { ".shop.generated.json": JSON.stringify({ files: ["README.md", path] }), "README.md": "old" });
    expectRefused({ "src/a.ts": "" }, ".shop.generated.json: is not a list of generated files; expected");
  });

  test.each(["<<<<<<< HEAD", "[]", '{"files": {}}', '{"files": [1]}', "\u0000"])(
    "because it is %j is refused",
    (text) => {
      write();
      fill(out, { ".shop.generated.json": text, "src/a.ts": "older" });
      expectRefused(files, /out\/\.shop\.generated\.json: is not a list of generated files; expected .*--force/);
      write(files, { force: true });
      write(files, { check: true });
    },
  );

  test("that is a link or a folder is refused", () => {
    write();
    cpSync(join(out, ".shop.generated.json"), join(here, "elsewhere.json"));
    rmSync(join(out, ".shop.generated.json"));
    symlinkSync(join(here, "elsewhere.json"), join(out, ".shop.generated.json"));
    expectRefused({ "src/a.ts": "" }, ".shop.generated.json: is not a list of generated files");
    rmSync(join(out, ".shop.generated.json"));
    fill(out, { ".shop.generated.json/mine.txt": "mine" });
    expectRefused({ "src/a.ts": "" }, ".shop.generated.json: is not a list of generated files");
  });
});
