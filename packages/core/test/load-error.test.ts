/** A missing @aws-sdk/credential-provider-node is recognised. A broken one is named in the error of the fallback. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { isAbsent, withLoadError } from "../src/credentials/load-error.ts";
import { CredentialsError } from "../src/index.ts";
import { credentials, failure } from "./support/service.ts";

const name = "@aws-sdk/credential-provider-node";

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-chain-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Returns the value that is thrown when Node loads the package with this source. */
function loadError(source: string): unknown {
  const folder = createFolder();
  mkdirSync(join(folder, "node_modules", name), { recursive: true });
  writeFileSync(join(folder, "node_modules", name, "index.js"), source);
  try {
    return createRequire(join(folder, "program.js"))(name);
  } catch (error) {
    return error;
  }
}

test.each([`import("${name}")`, `(async () => require("${name}"))()`])(
  "a package is absent by the error of %s",
  (load) => {
    const program = `${load}.catch(({ code, message }) => console.log(JSON.stringify({ code, message })))`;
    // The environment is empty, because pnpm sets NODE_PATH to a folder with all packages.
    const output = execFileSync(process.execPath, ["-e", program], { cwd: createFolder(), env: {}, encoding: "utf8" });
    expect(isAbsent(JSON.parse(output))).toBe(true);
  },
);

test("a package is absent where the runtime cannot run import(), as in jest", async () => {
  const error = await failure(runInThisContext(`import("${name}")`));
  expect(error.code).toMatch(/^ERR_VM_/);
  expect(isAbsent(error)).toBe(true);
});

test.each([
  ["Bun", `Cannot find package '${name}' imported from /a/index.js`],
  ["Deno", `Could not find package '${name}' from referrer 'file:///a/index.js'.`],
  ["jest", `Cannot find module '${name}' from 'node_modules/@ivskit/core/dist/node/index.cjs'`],
  ["jest without ES modules", "You need to run with a version of node that supports ES Modules in the VM API."],
  ["Yarn PnP", `@ivskit/core tried to access ${name} (a peer dependency) but it isn't provided by its ancestors`],
  ["Vite", `Could not resolve "${name}" imported by "@ivskit/core". Is it installed?`],
])("a package is absent by the text of %s", (_, message) => {
  expect(isAbsent(new Error(message))).toBe(true);
});

test.each([
  ["that lacks a package", 'require("@smithy/absent");'],
  ["that lacks a file", 'require("./absent.js");'],
  ["with a syntax error", "const ="],
  ["that throws", 'throw new TypeError("boom");'],
  ["that throws no error", "throw undefined;"],
])("a package %s is not absent", (_, source) => {
  expect(isAbsent(loadError(source))).toBe(false);
});

test("an error of the fallback names the broken package, and the fallback is used if it succeeds", async () => {
  const cause = loadError('require("@smithy/absent");');
  const missing = new CredentialsError("missing", "There are no credentials.");
  const error = await failure(withLoadError(() => Promise.reject(missing), cause)());
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ reason: "missing", cause });
  expect(error.message).toBe(
    `${name} is installed, but cannot be loaded (Error: Cannot find module '@smithy/absent'). Without it: There are no credentials.`,
  );
  expect(await withLoadError(async () => credentials, cause)()).toBe(credentials);
});
