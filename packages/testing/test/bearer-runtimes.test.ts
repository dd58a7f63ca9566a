/** A generated client sends bearer tokens to a real server, with the same results in all runtimes. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "@ivskit/codegen";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, expect } from "vitest";
import { startGate } from "../src/bearer/server.ts";
import { testInEveryRuntime } from "./every-runtime.ts";

const source = join(import.meta.dirname, "../src/bearer");
const folder = mkdtempSync(join(tmpdir(), "ivskit-bearer-"));
let gate: Awaited<ReturnType<typeof startGate>>;

const want = {
  token: "Bearer one-token",
  "expired token": "Bearer new-token",
  "kept token": "Bearer new-token",
  "no token": expect.stringMatching(/^CredentialsError missing: token must be an object/),
  "no token needed": "nothing",
  signature: expect.stringMatching(/^AWS4-HMAC-SHA256 /),
  asked: 2,
};

beforeAll(async () => {
  generate({ models: [join(source, "tokens.json")], out: join(folder, "client") });
  mkdirSync(join(folder, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(packageFolder("@ivskit/core", import.meta.dirname), join(folder, "node_modules/@ivskit/core"));
  gate = await startGate();
});
afterAll(() => {
  gate.close();
  rmSync(folder, { recursive: true, force: true });
});

testInEveryRuntime({
  source: () => `
    import { enterGate } from ${JSON.stringify(join(source, "program.ts"))};
    import * as client from "./client/src/index.ts";
    const report = () => enterGate(client, ${JSON.stringify(gate.url)});`,
  folder,
  want,
  denoPermissions: ["--allow-net=127.0.0.1", "--allow-env"],
});
