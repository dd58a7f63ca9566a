/** The first call in README works as it is printed, as plain JavaScript on the Node that runs this. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { runProgram } from "@ivskit/tooling/sample-programs";
import { expect, test } from "vitest";

const repository = join(import.meta.dirname, "../../..");

test("the first call in README can be pasted", async () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const [, snippet = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const app = packageFolder("@ivskit/app-node", import.meta.dirname);
  const folder = mkdtempSync(join(app, ".readme-"));
  try {
    writeFileSync(join(folder, "hello.mjs"), snippet);
    const command = ["node", join(folder, "hello.mjs")];
    const { status, stdout, stderr } = await runProgram(
      { runtime: "Node", app: "@ivskit/app-node", command },
      {},
      import.meta.dirname,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^arn:aws:ivs:us-west-2:\d{12}:channel\/\w{12} https:\/\/\S+\.m3u8\nmy-first-channel STANDARD\n$/,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
