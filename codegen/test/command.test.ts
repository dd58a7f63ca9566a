/** The command `ivskit-codegen` at the end of a pipe. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codegen } from "./support/cli.ts";

test("it ends quietly if the reader of its output has gone, as `head` does", async () => {
  const child = spawn(process.execPath, [join(codegen, "src/cli.ts"), "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [status] = await once(child, "close");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
