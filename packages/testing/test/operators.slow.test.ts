/** The AWS CLI and boto3 of Debian use the local service as docs/operators.md says. A missing one is reported as skipped. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { execute } from "@ivskit/tooling/execute";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { afterAll, beforeAll, expect, test } from "vitest";

const python = "/usr/bin/python3";
const isMissing = (program: string, ...args: string[]): boolean => spawnSync(program, args).status !== 0;

let server: Awaited<ReturnType<typeof startLocalIvs>>;
let page = "";
beforeAll(async () => {
  page = await readFile(join(repository, "docs/operators.md"), "utf8");
  server = await startLocalIvs({ port: 0 });
});
afterAll(() => server.close());

/** The block of the page under a heading, with the address of the server of this test. */
function block(heading: string, language: string): string {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [, text] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(section) ?? [];
  if (text === undefined) throw new Error(`"${heading}" has no block of ${language}`);
  return text.replaceAll("http://127.0.0.1:4100", server.url);
}

/** Runs a program with the variables that the page names, and none of the settings of this machine's user. */
function run(command: string, ...args: string[]): Promise<string> {
  const exports = [...block("Environment", "sh").matchAll(/^export (\w+)=(.*)$/gm)];
  const env = Object.fromEntries(exports.map(([, name, value]) => [name, value]));
  return execute(command, args, { cwd: tmpdir(), env: { PATH: process.env.PATH, HOME: tmpdir(), ...env } });
}

test("the page names the default key", () => {
  const text = block("Environment", "sh");
  expect(text).toContain(`AWS_ACCESS_KEY_ID=${defaultCredentials.accessKeyId}\n`);
  expect(text).toContain(`AWS_SECRET_ACCESS_KEY=${defaultCredentials.secretAccessKey}\n`);
});

test.skipIf(isMissing("/usr/bin/aws", "--version"))("the AWS CLI creates a channel and a room", async () => {
  const script = block("AWS CLI", "sh").replaceAll(/^aws /gm, "/usr/bin/aws ");
  const said = await run("sh", "-ec", script);
  expect(said).toContain('"name": "from-the-cli"');
  expect(said.match(/"arn": "arn:aws:ivs(chat)?:us-west-2:/g)).toEqual(
    expect.arrayContaining(['"arn": "arn:aws:ivs:us-west-2:', '"arn": "arn:aws:ivschat:us-west-2:']),
  );
});

test.skipIf(isMissing(python, "-c", "import boto3"))("boto3 creates a channel and finds it", async () => {
  expect(await run(python, "-c", block("Python", "python"))).toBe("from-python\n");
});
