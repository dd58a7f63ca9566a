// What holds for every runtime: seams with the same names, and sources that know no runtime.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as nodeConnection from "../src/connection/node.ts";
import * as webConnection from "../src/connection/web.ts";
import * as nodeCredentials from "../src/credentials/node.ts";
import * as webCredentials from "../src/credentials/web.ts";
import * as bunHash from "../src/hash/bun.ts";
import * as nodeHash from "../src/hash/node.ts";
import * as webHash from "../src/hash/web.ts";

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const source = join(import.meta.dirname, "../src");

test.each([
  ["#connection", nodeConnection, webConnection],
  ["#hash", nodeHash, webHash],
  ["#hash", nodeHash, bunHash],
  ["#credentials", nodeCredentials, webCredentials],
])("all variants of %s export the same names", (_, node, web) => {
  expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort());
});

test("all variants of #hash give the same", async () => {
  for (const { hmac, sha256 } of [nodeHash, webHash]) {
    const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(toHex(await sha256("abc"))).toBe(digest);
    expect(toHex(await sha256(new TextEncoder().encode("abc")))).toBe(digest);
    for (const key of ["key", new TextEncoder().encode("key")]) {
      const mac = await hmac(key);
      // Twice: a key is kept.
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
  const allowed = [join("hash", "node.ts"), join("transport", "node-http", "")];
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
    alias: {
      "#connection": join(source, "connection/web.ts"),
      "#credentials": join(source, "credentials/web.ts"),
      "#hash": join(source, "hash/web.ts"),
    },
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

test("a bundle holds only what is used", async () => {
  const text = await bundle('import { partition } from "./index.ts"; console.log(partition("us-east-1"))', "browser");
  expect(text).toContain("amazonaws.com.cn");
  expect(text).not.toMatch(/ServiceException|x-amz-user-agent|maxWaitTime|retry-after/);
});
