/** The service itself, without the server, in the other runtimes; and what keeps it fit for them. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const binaries = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));

test.each([
  {
    runtime: "deno",
    args: ["run", "--no-remote", "--cached-only", "--no-lock", "--no-config", "--node-modules-dir=manual"],
  },
  { runtime: "bun", args: ["run"] },
])("a signed call is answered, and an unsigned one refused, in-process on $runtime", ({ runtime, args }) => {
  const { stdout, stderr } = spawnSync(join(binaries, runtime), [...args, "test/runtimes/in-process.ts"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stdout.trim(), stderr).toBe("200 live, 403 MissingAuthenticationTokenException");
});

test.each([
  {
    runtime: "deno",
    args: [
      "run",
      "--no-remote",
      "--cached-only",
      "--no-lock",
      "--no-config",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
    ],
  },
  { runtime: "bun", args: ["run"] },
])("behind the server of $runtime, hosts and pages that are not allowed are refused", ({ runtime, args }) => {
  const { stdout, stderr } = spawnSync(join(binaries, runtime), [...args, "test/runtimes/served.ts"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stdout.trim(), stderr).toBe("200 200 403 403 403 403 200");
});

test("no file outside of src/node imports a module of Node", () => {
  const files = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" });
  const importing = files.filter((file) => file.endsWith(".ts") && !file.startsWith("node"));
  expect(importing.length).toBeGreaterThan(30);
  const offenders = importing.filter((file) =>
    /from "node:|from "@hono\/node/.test(readFileSync(join(folder, "src", file), "utf8")),
  );
  expect(offenders).toEqual([]);
});
