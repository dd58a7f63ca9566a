/**
 * Writes `.dev.vars` for `wrangler dev`: the settings of `.dev.vars.example` with a fixed API token, a new event secret
 * and a new playback key.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../..");
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim();
const values: Readonly<Record<string, string>> = {
  API_TOKEN: "only-for-this-try-out",
  EVENT_SECRET: randomBytes(16).toString("hex"),
  PLAYBACK_PRIVATE_KEY: JSON.stringify(pem),
};

const example = readFileSync(join(folder, ".dev.vars.example"), "utf8");
const text = example.replace(/^(\w+)=.*$/gm, (line, name: string) => {
  const value = values[name];
  return value === undefined ? line : `${name}=${value}`;
});
// With the flag `wx`, an existing file, which may contain a real key, is not overwritten.
writeFileSync(join(folder, ".dev.vars"), text, { flag: "wx", mode: 0o600 });
console.log("wrote .dev.vars");
