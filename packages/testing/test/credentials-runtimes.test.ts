/** The providers of credentials for every runtime give the same results in Node, Deno, Bun, workerd and Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startCredentialEndpoints } from "../src/credential-endpoints.ts";
import type { GivenUrls } from "../src/credentials-program.ts";

const same = (text: string | RegExp): object => {
  const all = expect.stringMatching(text);
  return { "web identity": all, cognito: all, "token endpoint": all };
};
const success = {
  "web identity": "ASIAEXAMPLE until 2030-10-24T23:00:23.000Z",
  cognito: "ASIACOGNITO until 2030-01-01T00:00:00.500Z",
  "token endpoint": "ASIATOKEN until 2030-01-01T00:00:00.000Z",
};
const name = "(AWS STS|Amazon Cognito|The token endpoint at 127\\.0\\.0\\.1:\\d+)";
const want = {
  credentials: success,
  "a second attempt": success,
  "a refusal": {
    "web identity": "CredentialsError provider: AWS STS answered 400: InvalidIdentityToken, Invalid token [redacted].",
    cognito:
      "CredentialsError provider: Amazon Cognito answered 400: NotAuthorizedException, Invalid token [redacted].",
    "token endpoint": expect.stringMatching(/^CredentialsError provider: The token endpoint at \S+ answered 400\.$/),
  },
  // Browsers report the status 0 for a redirect that they do not follow.
  "a redirect": same(new RegExp(`^CredentialsError provider: ${name} answered (302|0)\\.$`)),
  "another text": {
    "web identity": "CredentialsError provider: AWS STS must answer with an access key id.",
    cognito: "CredentialsError provider: Amazon Cognito must answer with a JSON object.",
    "token endpoint": expect.stringMatching(/must answer with a JSON object\.$/),
  },
  "no answer": same(new RegExp(`^CredentialsError provider: ${name} did not answer within 200 ms\\.$`)),
  "no server": same(new RegExp(`^CredentialsError provider: ${name} cannot be reached: .`)),
  "an abort": same(/^AbortError /),
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-credentials-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function startUrls(): Promise<GivenUrls> {
  const [endpoints, other] = await Promise.all([startCredentialEndpoints(), startCredentialEndpoints()]);
  onTestFinished(() => endpoints.close());
  other.close();
  return { endpoints: endpoints.url, unreachable: other.url };
}

/** Returns the program as one module, with core in the variant for these conditions. The module ends with this code. */
async function bundle(end: string, conditions: readonly string[]): Promise<string> {
  const given = JSON.stringify(await startUrls());
  const contents = `import { useProviders } from "./credentials-program.ts";\nconst given = ${given};\n${end}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: [...conditions],
    external: ["node:*", "@aws-sdk/*"],
  });
  return outputFiles[0]?.text ?? "";
}

const deno = ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--allow-net=127.0.0.1"];

test.each([
  ...nodeReleases.map(({ title, binary }) => [title, binary, [], ["node"]] as const),
  ["Deno", "deno", deno, ["node"]] as const,
  ["Bun", "bun", ["--no-install", "--no-env-file"], ["bun"]] as const,
])("%s", async (_, command, flags, conditions) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle("console.log(JSON.stringify(await useProviders(given)));", conditions));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  expect(JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }))).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await useProviders(given)) };";
  const code = await bundle(end, ["workerd", "worker", "browser"]);
  expect(await withWorker(code, async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = () => useProviders(given);", ["browser"]);
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});
