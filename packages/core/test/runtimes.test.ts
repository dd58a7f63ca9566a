/** The variants of a module have the same exports, only a few files import modules of Node, and bundles need none. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import type { DefaultsRuntime } from "../src/defaults/defaults.ts";
import * as nodeDefaults from "../src/defaults/node.ts";
import * as webDefaults from "../src/defaults/web.ts";
import type { ErrorBaseRuntime } from "../src/errors/base/error-base.ts";
import * as nodeErrorBase from "../src/errors/base/node.ts";
import * as webErrorBase from "../src/errors/base/web.ts";
import type { ConnectionRuntime } from "../src/runtime/connection/connection.ts";
import * as nodeConnection from "../src/runtime/connection/node.ts";
import * as webConnection from "../src/runtime/connection/web.ts";
import * as bunHash from "../src/runtime/hash/bun.ts";
import type { HashRuntime } from "../src/runtime/hash/hash.ts";
import * as nodeHash from "../src/runtime/hash/node.ts";
import * as webHash from "../src/runtime/hash/web.ts";
import * as nodeObjects from "../src/runtime/objects/node.ts";
import type { ObjectsRuntime } from "../src/runtime/objects/objects.ts";
import * as webObjects from "../src/runtime/objects/web.ts";
import * as nodeOptions from "../src/runtime/options/node.ts";
import type { OptionsRuntime } from "../src/runtime/options/options.ts";
import * as webOptions from "../src/runtime/options/web.ts";
import * as nodeSystem from "../src/runtime/system/node.ts";
import type { SystemRuntime } from "../src/runtime/system/system.ts";
import * as webSystem from "../src/runtime/system/web.ts";

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const source = join(import.meta.dirname, "../src");

/**
 * The variants of each module, by their files. The type check refuses a variant that does not satisfy its interface.
 */
const variants = {
  "#connection": {
    "./src/runtime/connection/node.ts": nodeConnection,
    "./src/runtime/connection/web.ts": webConnection,
  } satisfies Record<string, ConnectionRuntime>,
  "#defaults": {
    "./src/defaults/node.ts": nodeDefaults,
    "./src/defaults/web.ts": webDefaults,
  } satisfies Record<string, DefaultsRuntime>,
  "#error-base": {
    "./src/errors/base/node.ts": nodeErrorBase,
    "./src/errors/base/web.ts": webErrorBase,
  } satisfies Record<string, ErrorBaseRuntime>,
  "#hash": {
    "./src/runtime/hash/bun.ts": bunHash,
    "./src/runtime/hash/node.ts": nodeHash,
    "./src/runtime/hash/web.ts": webHash,
  } satisfies Record<string, HashRuntime>,
  "#objects": {
    "./src/runtime/objects/node.ts": nodeObjects,
    "./src/runtime/objects/web.ts": webObjects,
  } satisfies Record<string, ObjectsRuntime>,
  "#options": {
    "./src/runtime/options/node.ts": nodeOptions,
    "./src/runtime/options/web.ts": webOptions,
  } satisfies Record<string, OptionsRuntime>,
  "#system": {
    "./src/runtime/system/node.ts": nodeSystem,
    "./src/runtime/system/web.ts": webSystem,
  } satisfies Record<string, SystemRuntime>,
};

test("a variant that lacks a member does not compile", () => {
  const { hmac: _, ...lacking } = webHash;
  // @ts-expect-error: hmac is missing.
  const refused: HashRuntime = lacking;
  expect(Object.keys(refused)).not.toContain("hmac");
});

test("the variants that package.json chooses from are these", () => {
  const { imports } = JSON.parse(readFileSync(join(source, "../package.json"), "utf8"));
  const chosen = Object.entries<Record<string, string>>(imports).map(([name, files]) => [name, Object.values(files)]);
  expect(chosen).toEqual(Object.entries(variants).map(([name, files]) => [name, Object.keys(files)]));
});

test.each(Object.entries(variants))("all variants of %s export the same names", (_, files) => {
  const [first, ...others] = Object.values<object>(files).map((variant) => Object.keys(variant).sort());
  for (const names of others) expect(names).toEqual(first);
});

test("the variants of #hash for Node and browsers give equal results", async () => {
  for (const { hmac, sha256 } of [nodeHash, webHash]) {
    const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(toHex(await sha256("abc"))).toBe(digest);
    expect(toHex(await sha256(new TextEncoder().encode("abc")))).toBe(digest);
    for (const key of ["key", new TextEncoder().encode("key")]) {
      const mac = await hmac(key);
      // Both calls use the key that `hmac` has prepared.
      for (let call = 0; call < 2; call++) {
        expect(toHex(await mac("The quick brown fox jumps over the lazy dog"))).toBe(
          "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
        );
      }
    }
  }
});

test("only the files of the node condition import a node module", () => {
  const found = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") && /from "node:|import\("node:|\bBuffer\b/.test(readFileSync(join(source, file), "utf8")),
  );
  const allowed = [
    join("runtime", "hash", "node.ts"),
    join("runtime", "system", "node.ts"),
    join("transport", "node-http", ""),
    join("credentials", "remote", "metadata.ts"),
  ];
  expect(found.filter((file) => !allowed.some((path) => file.startsWith(path)))).toEqual([]);
  expect(found).toContain(allowed[0]);
});

async function bundle(contents: string, platform: "browser" | "neutral"): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: source, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform,
    mainFields: ["browser", "module", "main"],
    conditions: platform === "neutral" ? ["workerd", "worker", "browser"] : [],
    minifyIdentifiers: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  });
  return result.outputFiles[0]?.text ?? "";
}

test.each(["browser", "neutral"] as const)("a bundle (%s) needs no Node", async (platform) => {
  const text = await bundle('export * from "./index.ts"', platform);
  expect(text).not.toMatch(/["']node:|\brequire\(|\bBuffer\b|\bprocess\.|__dirname/);
});

test("a bundle contains only the code that is used", async () => {
  const text = await bundle('import { partition } from "./index.ts"; console.log(partition("us-east-1"))', "browser");
  expect(text).toContain("amazonaws.com.cn");
  expect(text).not.toMatch(/ServiceException|x-amz-user-agent|maxWaitTime|retry-after/);
});
