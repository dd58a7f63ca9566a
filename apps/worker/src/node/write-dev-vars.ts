/** Writes `.dev.vars` for `wrangler dev`: the example's settings, with new secrets and a new playback key. */
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
// The flag `wx` prevents that an existing file is overwritten, which may contain a real key.
writeFileSync(join(folder, ".dev.vars"), text, { flag: "wx", mode: 0o600 });
console.log("wrote .dev.vars");
