/** `@ivskit/tokens` in every runtime: the same program, with keys that Node made, gives the same results. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { expect } from "vitest";
import type { GivenKeys } from "../src/tokens-program.ts";
import { testInEveryRuntime } from "./every-runtime.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
const keys: GivenKeys = {
  pkcs8: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  sec1: privateKey.export({ type: "sec1", format: "pem" }).toString(),
  spki: publicKey.export({ type: "spki", format: "pem" }).toString(),
};
const fingerprint = createHash("md5")
  .update(publicKey.export({ type: "spki", format: "der" }))
  .digest("hex");

const want = {
  viewers: ["viewer-1", "viewer-1"],
  participant: ["ann", ["SUBSCRIBE"]],
  url: "https://a.example/b.m3u8?c=d&token=e.f.g",
  fingerprint: fingerprint.match(/../g)?.join(":"),
  refusals: [
    expect.stringMatching(/^TokenError input: exp must be in whole seconds since 1970, .*in milliseconds: use/),
    expect.stringMatching(/^TokenError key: privateKey must be .*; got PUBLIC KEY$/),
    expect.stringMatching(
      /^TokenError key: privateKey must be .*; got (damaged PEM|a PRIVATE KEY on another curve.*)$/,
    ),
    expect.stringMatching(/^TokenError signature: /),
  ],
};

testInEveryRuntime({
  source: () => `
    import { useTokens } from "./tokens-program.ts";
    const report = () => useTokens(${JSON.stringify(keys)});`,
  folder: join(import.meta.dirname, "../src"),
  want,
});
