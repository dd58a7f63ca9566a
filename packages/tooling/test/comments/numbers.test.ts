/** The committed numbers, in repositories of their own: they may fall, and a new place is named. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../src/comments/main.ts", import.meta.url));
const numbers = "packages/tooling/comments/packages/one.json";
let repository: string;

function run(command: string, ...args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

const comments = (...args: readonly string[]) => run(process.execPath, main, ...args);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

function commit(): void {
  run("git", "add", "-A");
  const { status } = run("git", "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-qm", "test");
  expect(status).toBe(0);
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "ivskit-comments-"));
  run("git", "init", "-q");
  write("packages/one/a.ts", "const a = 1;\n// It has to wait.\n// It waits.\nconst b = 2;\n// They have to wait.\n");
  expect(comments("--raise").status).toBe(0);
  commit();
});

afterEach(() => rmSync(repository, { recursive: true }));

test("numbers that are as committed pass", () => {
  expect(JSON.parse(readFileSync(join(repository, numbers), "utf8"))).toEqual({ "have-to": 2 });
  expect(comments("--check")).toEqual({
    status: 0,
    output: "2 places in comments break a rule of writing, as before\n",
  });
});

test("a new place fails, and is named alone, also where an old one has moved to another file", () => {
  write("packages/one/a.ts", "const a = 1;\n// They have to wait.\n");
  write("packages/one/b.ts", "const a = 1;\n// It has to wait.\nconst b = 2;\n// Callers have to wait.\n");
  const { status, output } = comments("--check");
  expect(status).toBe(1);
  expect(output).toContain("packages/one: have-to: expected at most 2, got 3; new:");
  expect(output.match(/[\w/]+\.ts:\d+/g)).toEqual(["packages/one/b.ts:4"]);
});

test("a number that rose is not written", () => {
  write("packages/one/b.ts", "const a = 1;\n// Callers have to wait.\n");
  expect(comments().status).toBe(1);
  expect(JSON.parse(readFileSync(join(repository, numbers), "utf8"))).toEqual({ "have-to": 2 });
});

test("a number that fell fails until it is written", () => {
  write("packages/one/a.ts", "const a = 1;\n// They have to wait.\n");
  const { status, output } = comments("--check");
  expect(status).toBe(1);
  expect(output).toContain("packages/one: have-to: expected 2, got 1");
  expect(output).toContain("npx -y pnpm@12 comments");
  expect(comments().status).toBe(0);
  expect(comments("--check").status).toBe(0);
});

test("an area without places has no file", () => {
  write("packages/one/a.ts", "const a = 1;\n");
  expect(comments().status).toBe(0);
  expect(existsSync(join(repository, numbers))).toBe(false);
});

test("a list names the places of a folder", () => {
  write("packages/two/b.ts", "const a = 1;\n// Callers have to wait.\n");
  expect(comments("--list", "packages/two").output).toBe('packages/two/b.ts:2: have-to: "have to" (must)\n');
});

test("a sample is the same for the same seed, and other for another", () => {
  write("packages/two/b.ts", Array.from({ length: 40 }, (_, index) => `// It is ${index}.\n\n`).join(""));
  const [first, again, other] = ["a", "a", "b"].map((seed) => comments("--sample", "5", "--seed", seed).output);
  expect(first?.match(/^packages/gm)).toHaveLength(5);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(comments("--sample", "0").output).toContain("--sample must be an integer of at least 1, got 0");
});
