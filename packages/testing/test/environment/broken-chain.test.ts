/** If @aws-sdk/credential-provider-node is installed but broken, every runtime says so, by import and by require. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import { installPacked } from "@ivskit/tooling/packed/packed";
import { afterAll, beforeAll, expect, test } from "vitest";

const call = `const client = new IvsClient({ region: "us-west-2", endpoint: "http://127.0.0.1:1" });
client.send(new ListChannelsCommand({})).catch(({ name, message, cause }) => {
  console.log(JSON.stringify({ name, message, cause: String(cause) }));
});
`;
const programs = {
  "program.mjs": `import { IvsClient, ListChannelsCommand } from "@ivskit/client-ivs";\n${call}`,
  "program.cjs": `const { IvsClient, ListChannelsCommand } = require("@ivskit/client-ivs");\n${call}`,
};
const deno = ["deno", "run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--node-modules-dir=manual"];
const commands: readonly (readonly [runtime: string, command: readonly string[]])[] = [
  ["Node", [newestNode]],
  ["Bun", ["bun", "--no-install", "--no-env-file"]],
  ["Deno", [...deno, "--allow-env", "--allow-read", "--allow-sys"]],
];

let folder = "";
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-chain-")));
  await installPacked(folder, import.meta.dirname, ["@ivskit/core", "@ivskit/client-ivs"]);
  const broken = join(folder, "node_modules/@aws-sdk/credential-provider-node");
  mkdirSync(broken, { recursive: true });
  const exports = { import: "./index.mjs", require: "./index.cjs" };
  writeFileSync(join(broken, "package.json"), JSON.stringify({ name: "x", version: "3.0.0", exports }));
  writeFileSync(join(broken, "index.mjs"), 'import "@smithy/absent";');
  writeFileSync(join(broken, "index.cjs"), 'require("@smithy/absent");');
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(
  commands.flatMap(([runtime, command]) =>
    Object.keys(programs).map((program) => [runtime, program, command] as const),
  ),
)("%s runs %s", async (_runtime, program, [binary = "", ...flags]) => {
  const env = { PATH: process.env.PATH, HOME: folder, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  const output = await execute(binary, [...flags, join(folder, program)], { cwd: folder, env });
  expect(JSON.parse(output)).toMatchObject({
    name: "CredentialsError",
    message: expect.stringMatching(
      /^@aws-sdk\/credential-provider-node is installed, but cannot be loaded \(.*@smithy\/absent.*\)\. Without it: There are no credentials/,
    ),
    cause: expect.stringContaining("@smithy/absent"),
  });
});
