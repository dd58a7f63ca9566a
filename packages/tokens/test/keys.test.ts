/** Keys: their PEM forms, which openssl and Node read and write too, and their fingerprints. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  exportPrivateKeyPem,
  exportPublicKeyPem,
  fingerprintOf,
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  signPlaybackToken,
  verifyPlaybackToken,
} from "../src/index.ts";
import { channelArn, keys, refused } from "./support.ts";

const node = generateKeyPairSync("ec", { namedCurve: "P-384" });
const pemOf = (key: KeyObject, type: "pkcs8" | "sec1" | "spki"): string =>
  String(type === "spki" ? key.export({ type, format: "pem" }) : key.export({ type, format: "pem" }));
const pkcs8 = pemOf(node.privateKey, "pkcs8");
const sec1 = pemOf(node.privateKey, "sec1");
const spki = pemOf(node.publicKey, "spki");
/** `openssl ecparam` writes this block before a key. */
const parameters = "-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n";

/** Expects that the private key in the PEM belongs to the public key. */
async function expectPair(privatePem: string, publicPem: string): Promise<void> {
  const token = await signPlaybackToken(privatePem, { channelArn });
  expect(await verifyPlaybackToken(token, publicPem)).toMatchObject({ channelArn });
}

test.each([
  ["PKCS#8", pkcs8],
  ["SEC1", sec1],
  ["SEC1 after EC PARAMETERS", parameters + sec1],
  ["line ends of Windows", pkcs8.replaceAll("\n", "\r\n")],
  ["line ends as in an environment file", pkcs8.replaceAll("\n", "\\n")],
  ["text before and after it", `my key:\n${sec1}\nend`],
  ["its public key in the same file", `${spki}${pkcs8}`],
])("reads a private key: %s", async (_, pem) => {
  await expectPair(pem, spki);
});

test("writes what Node writes, byte by byte", async () => {
  const key = await importPrivateKey(pkcs8, { extractable: true });
  expect(await exportPrivateKeyPem(key)).toBe(pkcs8);
  expect(await exportPrivateKeyPem(key, { form: "PRIVATE KEY" })).toBe(pkcs8);
  expect(await exportPrivateKeyPem(key, { form: "EC PRIVATE KEY" })).toBe(sec1);
  expect(await exportPublicKeyPem(await importPublicKey(spki))).toBe(spki);
});

test("generates a pair that can be stored and read again", async () => {
  const { privateKey, publicKey } = await generateKeyPair();
  for (const form of ["PRIVATE KEY", "EC PRIVATE KEY"] as const)
    await expectPair(await exportPrivateKeyPem(privateKey, { form }), await exportPublicKeyPem(publicKey));
});

test("the fingerprint is the MD5 of the public key in DER", async () => {
  const hash = createHash("md5")
    .update(node.publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
  const want = hash.match(/../g)?.join(":");
  expect(await fingerprintOf(spki)).toBe(want);
  expect(await fingerprintOf(await importPublicKey(spki))).toBe(want);
});

describe("refuses as a private key", () => {
  const curve = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve }).privateKey;
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const encrypted = { cipher: "aes-256-cbc", passphrase: "hush", format: "pem" } as const;
  const other =
    /^privateKey must be a private key on P-384: .*; got (EC )?PRIVATE KEY on another curve, of another kind/;
  const first = pkcs8.split("\n")[1] ?? "";
  test.each<[name: string, pem: unknown, text: RegExp]>([
    ["nothing", undefined, /got undefined$/],
    ["null", null, /got null$/],
    ["an object", { kty: "EC" }, /got object$/],
    ["an empty text", "", /got a string of 0$/],
    ["a text that is no PEM", first, /got a string of 64$/],
    ["a public key", spki, /got PUBLIC KEY$/],
    ["a certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", /got CERTIFICATE$/],
    ["P-256 in PKCS#8", pemOf(curve("P-256"), "pkcs8"), other],
    ["P-256 in SEC1", pemOf(curve("P-256"), "sec1"), other],
    ["P-521", pemOf(curve("P-521"), "sec1"), other],
    ["secp256k1", pemOf(curve("secp256k1"), "pkcs8"), other],
    ["RSA", pemOf(rsa, "pkcs8"), other],
    [
      "an encrypted key",
      node.privateKey.export({ type: "pkcs8", ...encrypted }),
      /encrypted one: run openssl pkcs8 -topk8/,
    ],
    ["an encrypted key in SEC1", node.privateKey.export({ type: "sec1", ...encrypted }), /an encrypted one/],
    ["a key without its end", pkcs8.slice(0, 150), /got a string of 150$/],
    ["a key with a hole", pkcs8.replace(first, first.slice(0, 40)), /got damaged PEM$/],
    ["a key that is no base64", pkcs8.replace(first, "!".repeat(64)), other],
    ["a public CryptoKey", keys.publicKey, /got a public key for ECDSA P-384$/],
  ])("%s", async (_, pem, text) => {
    await refused(() => signPlaybackToken(pem as string, { channelArn }), "key", text, first.slice(0, 40), "hush");
    if (typeof pem !== "object" || pem === null)
      await refused(() => importPrivateKey(pem as string), "key", text, first.slice(0, 40));
  });
});

test("refuses as a public key a private one, and a key on another curve", async () => {
  await refused(() => importPublicKey(pkcs8), "key", /^publicKey must be a public key .*; got PRIVATE KEY$/);
  await refused(() => fingerprintOf(keys.privateKey), "key", /got a private key for ECDSA P-384$/);
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  await refused(() => fingerprintOf(pemOf(publicKey, "spki")), "key", /got PUBLIC KEY on another curve/);
  const p256 = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  await refused(() => exportPublicKeyPem(p256.publicKey), "key", /got a public key for ECDSA P-256$/);
});

test("writes no key that is not extractable, and none in another form", async () => {
  const key = await importPrivateKey(pkcs8);
  await refused(() => exportPrivateKeyPem(key), "key", /must be extractable: import it with \{ extractable: true \}$/);
  const form = "pkcs8" as "PRIVATE KEY";
  await refused(() => exportPrivateKeyPem(keys.privateKey, { form }), "input", /^form must be .*, got "pkcs8"$/);
});

test("shows nothing of a key in inspection", async () => {
  const key = await importPrivateKey(pkcs8, { extractable: true });
  const { d = "none" } = await crypto.subtle.exportKey("jwk", key);
  expect(inspect(key, { depth: 9, showHidden: true }) + JSON.stringify(key)).not.toContain(d);
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!hasOpenssl)("openssl (skipped where it is not installed)", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ivskit-openssl-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const openssl = (...args: readonly string[]): string =>
    execFileSync("openssl", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("every form of a private key that it writes is read", async () => {
    openssl("ecparam", "-name", "secp384r1", "-genkey", "-out", "with-parameters.pem");
    openssl("ec", "-in", "with-parameters.pem", "-pubout", "-out", "public.pem");
    openssl("ec", "-in", "with-parameters.pem", "-out", "sec1.pem");
    openssl("pkcs8", "-topk8", "-nocrypt", "-in", "with-parameters.pem", "-out", "pkcs8.pem");
    openssl("ec", "-in", "with-parameters.pem", "-no_public", "-out", "no-public.pem");
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384", "-out", "other.pem");
    expect(read("with-parameters.pem")).toMatch(/^-----BEGIN EC PARAMETERS-----/);
    expect(read("sec1.pem")).toMatch(/^-----BEGIN EC PRIVATE KEY-----/);
    expect(read("pkcs8.pem")).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    for (const name of ["with-parameters.pem", "sec1.pem", "pkcs8.pem", "no-public.pem"])
      await expectPair(read(name), read("public.pem"));
    await importPrivateKey(read("other.pem"));
    await refused(() => importPrivateKey(read("public.pem")), "key", /got PUBLIC KEY$/);
  });

  test("it reads what this package writes, and computes the same fingerprint", async () => {
    const { privateKey, publicKey } = await generateKeyPair();
    const publicPem = await exportPublicKeyPem(publicKey);
    for (const form of ["PRIVATE KEY", "EC PRIVATE KEY"] as const) {
      writeFileSync(join(folder, "own.pem"), await exportPrivateKeyPem(privateKey, { form }));
      expect(openssl("ec", "-in", "own.pem", "-check", "-pubout")).toContain(publicPem.trim());
    }
    writeFileSync(join(folder, "own-public.pem"), publicPem);
    openssl("pkey", "-pubin", "-in", "own-public.pem", "-outform", "DER", "-out", "own.der");
    expect(openssl("md5", "-c", "own.der").trim()).toContain(await fingerprintOf(publicKey));
  });

  test("explicit parameters, encrypted keys and other curves are refused", async () => {
    openssl("ecparam", "-name", "secp384r1", "-genkey", "-param_enc", "explicit", "-noout", "-out", "explicit.pem");
    await refused(() => importPrivateKey(read("explicit.pem")), "key", /on another curve, of another kind/);
    openssl("ecparam", "-name", "secp384r1", "-genkey", "-noout", "-out", "plain.pem");
    openssl("ec", "-in", "plain.pem", "-aes256", "-passout", "pass:hush", "-out", "encrypted.pem");
    await refused(() => importPrivateKey(read("encrypted.pem")), "key", /an encrypted one/);
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-out", "p256.pem");
    await refused(() => importPrivateKey(read("p256.pem")), "key", /EC PRIVATE KEY on another curve/);
  });
});

test("Node reads the exported public key", async () => {
  const key = createPublicKey(await exportPublicKeyPem(keys.publicKey));
  expect(key.asymmetricKeyDetails).toEqual({ namedCurve: "secp384r1" });
});

describe("refuses with a TokenError", () => {
  const fake = { type: "private", extractable: true, algorithm: { name: "ECDSA", namedCurve: "P-384" }, usages: [] };
  const symbols = { type: Symbol("type"), algorithm: { name: Symbol("name") } };

  test.each([
    ["an object that looks like a key", () => signPlaybackToken(fake as never, { channelArn })],
    ["such an object, to export it", () => exportPrivateKeyPem(fake as never)],
    ["an object of symbols", () => exportPrivateKeyPem(symbols as never)],
  ])("%s", (_, call) => refused(call, "key", /^privateKey must be a private key on P-384/));

  test("a public key without the usage of verifying", async () => {
    const jwk = await crypto.subtle.exportKey("jwk", keys.publicKey);
    const { key_ops: _, ...bare } = jwk;
    const idle = await crypto.subtle.importKey("jwk", bare, { name: "ECDSA", namedCurve: "P-384" }, true, []);
    const token = await signPlaybackToken(keys.privateKey, { channelArn });
    await refused(() => verifyPlaybackToken(token, idle), "key", /^publicKey must be .* cannot use$/);
  });

  test("options that are null or misspelt", async () => {
    await refused(() => exportPrivateKeyPem(keys.privateKey, null as never), "input", /must be an object, got null$/);
    await refused(() => importPrivateKey(pkcs8, null as never), "input", /must be an object, got null$/);
    await refused(() => importPrivateKey(pkcs8, { extractible: true } as never), "input", /"extractible"$/);
  });
});

test("an error of the CommonJS copy is an instance of the class of the ESM copy, and others are not", async () => {
  const esm = await import("@ivskit/tokens");
  const commonjs = createRequire(import.meta.url)("@ivskit/tokens") as typeof esm;
  expect(commonjs.TokenError).not.toBe(esm.TokenError);
  const error: unknown = await commonjs.importPublicKey("").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(esm.TokenError);
  for (const other of [new Error("x"), { name: "TokenError", reason: "key" }, null, "TokenError"]) {
    expect(other instanceof esm.TokenError).toBe(false);
  }
});
