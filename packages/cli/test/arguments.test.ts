/** The arguments of the command line: help, versions, and errors that suggest the nearest valid word. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run, succeed } from "./support.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("--version prints the version of the package", async () => {
  expect(await succeed(["--version"])).toBe(`${version}\n`);
});

test("without arguments, the help lists the commands", async () => {
  const help = await succeed([]);
  expect(help).toMatch(/^Usage: ivskit /);
  for (const name of [
    "token",
    "channel",
    "stream",
    "events",
    "metadata",
    "local",
    "codegen",
    "codemod",
    "completion",
  ]) {
    expect(help).toMatch(new RegExp(`^  ${name} `, "m"));
  }
});

test("the name of a group alone prints its help", async () => {
  expect(await succeed(["channel"])).toMatch(/^Usage: ivskit channel [\s\S]*rotate-key/);
});

test.each([
  [["chanel", "create"], "error: unknown command 'chanel' (Did you mean channel?)"],
  [["channel", "rotate-keys"], "error: unknown command 'rotate-keys' (Did you mean rotate-key?)"],
  [["--versions"], "error: unknown option '--versions' (Did you mean --version?)"],
  [["channel", "create", "--regions", "x"], "error: unknown option '--regions' (Did you mean --region?)"],
  [["channel", "create", "--regions=hush"], "error: unknown option '--regions' (Did you mean --region?)"],
  [["local", "--ports", "1"], "error: unknown option '--ports' (Did you mean --port?)"],
  [["channel", "--secret-access-key=hush"], "error: unknown option '--secret-access-key'"],
  [["token", "--private-key=hush"], "error: unknown option '--private-key'"],
  [["completion", "--secret=hush"], "error: unknown option '--secret'"],
  [["--secret=hush", "local"], "error: unknown option '--secret'"],
  [["events", "tail", "--local", "--region", "us-west-2"], "error: unknown option '--region'"],
  [["events", "tail", "--local", "--profile", "dev"], "error: unknown option '--profile'"],
  [
    ["channel", "create", "--local", "--profile", "dev"],
    "error: option '--local' cannot be used with option '--profile <name>'",
  ],
  [["channel", "delete"], "error: missing required argument 'channel-arn'"],
  [["channel", "create", "a", "b"], "error: too many arguments for 'create'. Expected 1 argument but got 2."],
  [["token", "chat", "room"], "error: required option '--user-id <id>' not specified"],
  [
    ["channel", "create", "--latency", "FAST"],
    "error: option '--latency <mode>' argument 'FAST' is invalid. Allowed choices are LOW, NORMAL.",
  ],
  [
    ["stream", "watch", "--interval", "0"],
    "error: option '--interval <seconds>' argument '0' is invalid. It must be a number of seconds above 0.",
  ],
  [
    ["channel", "create", "--tag", "team"],
    "error: option '--tag <name=value>' argument 'team' is invalid. It must be a name, =, and a value.",
  ],
  [
    ["token", "chat", "room", "--user-id", "a", "--capability", "READ"],
    "error: option '--capability <name>' argument 'READ' is invalid. It must be one of SEND_MESSAGE, DISCONNECT_USER, DELETE_MESSAGE.",
  ],
])("%j is refused", async (args, complaint) => {
  const { status, stdout, stderr } = await run(args);
  // The commands of other packages have their own status for this.
  expect({ status, stdout, stderr }).toEqual({
    status: args[0] === "local" ? 1 : 2,
    stdout: "",
    stderr: `${complaint}\n`,
  });
});

test("a missing region and a service that is not there are explained", async () => {
  const none = await run(["channel", "create"]);
  expect(none).toMatchObject({ status: 1, stdout: "" });
  expect(none.stderr).toContain("Pass --region, or set AWS_REGION.");
  const gone = await run(["channel", "create", "--local", "--endpoint", "http://127.0.0.1:9"]);
  expect(gone).toMatchObject({ status: 1, stdout: "" });
  expect(gone.stderr).toMatch(/^error: /);
});
