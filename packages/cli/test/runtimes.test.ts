/** The built command runs on each release of Node, on Deno and on Bun. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { expect, test } from "vitest";
import { run, withService } from "./support.ts";

const service = withService();
const { bin } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const built = fileURLToPath(new URL(`../${bin.ivskit}`, import.meta.url));

test.each([
  ...nodeReleases.map(({ title, binary }) => [title, [binary]] as const),
  ["Deno", ["deno", "run", "--allow-all", "--no-prompt", "--no-remote", "--cached-only", "--no-lock"]] as const,
  ["Bun", ["bun", "--no-install", "--no-env-file"]] as const,
])("%s", async (_, command) => {
  const created = await run(["channel", "create", "studio", "--json", ...service.to], { command: [...command, built] });
  expect(created).toMatchObject({ status: 0, stderr: "Secrets are masked. Pass --show-secrets to see them.\n" });
  const { arn } = JSON.parse(created.stdout);
  expect((await service.ivs.getChannel({ arn })).channel?.name).toBe("studio");
  const wrong = await run(["chanel"], { command: [...command, built] });
  expect(wrong).toEqual({ status: 2, stdout: "", stderr: "error: unknown command 'chanel' (Did you mean channel?)\n" });
});

test.each(nodeReleases.map(({ title, binary }) => [title, binary] as const))(
  "the other commands start on %s",
  async (_, binary) => {
    for (const tool of ["local", "codegen", "codemod"]) {
      const { status, stdout } = await run([tool, "--help"], { command: [binary, built] });
      expect({ tool, status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`Usage: ivskit-${tool}`),
      });
    }
  },
);
