/** The arguments of the command line: help, versions, and errors that suggest the nearest valid word. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
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
  [["channel", "create", ""], "error: name must not be empty; leave it out for no name."],
  [["events", "tail", "--json=x"], "error: --json takes no value"],
  [["completion", "csh"], "error: shell must be one of bash, zsh, fish."],
  [
    ["token", "chat", "room", "--user-id", "a"],
    "error: room-arn must be an ARN such as arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl.",
  ],
  [["token", "chat", "room"], "error: required option '--user-id <id>' not specified"],
  [
    ["channel", "create", "--latency", "FAST"],
    "error: option '--latency <mode>' argument is invalid. Allowed choices are LOW, NORMAL.",
  ],
  [
    ["stream", "watch", "--interval", "0"],
    "error: option '--interval <seconds>' argument is invalid. It must be a number of seconds above 0, and at most 2000000.",
  ],
  [
    ["channel", "create", "--tag", "team"],
    "error: option '--tag <name=value>' argument is invalid. It must be a name, =, and a value, as in team=video.",
  ],
  [
    ["token", "chat", "room", "--user-id", "a", "--capability", "READ"],
    "error: option '--capability <name>' argument is invalid. It must be one of SEND_MESSAGE, DISCONNECT_USER, DELETE_MESSAGE.",
  ],
])("%j is refused", async (args, complaint) => {
  expect(await run(args)).toEqual({ status: 2, stdout: "", stderr: `${complaint}\n` });
});

test("a missing region and a service that is not there are explained", async () => {
  const none = await run(["channel", "create"]);
  expect(none).toMatchObject({ status: 1, stdout: "" });
  const ways = "Pass --region, set AWS_REGION, or add it to the profile";
  expect(none.stderr).toMatch(
    new RegExp(`^error: The region is missing. ${ways} .* For a local service, pass --local.\n$`),
  );
  const credentials = await run(["channel", "create", "--region", "us-west-2"]);
  expect(credentials.stderr).toMatch(/^error: No credentials were found .* --profile\..* pass --local\.\n$/);
  const unknown = await run(["channel", "create", "--profile", "absent"]);
  expect(unknown).toMatchObject({ status: 2, stdout: "" });
  expect(unknown.stderr).toMatch(/^error: --profile: there is no such profile in \S+config and \S+credentials\.\n$/);
  const closed = createServer();
  await once(closed.listen(0, "127.0.0.1"), "listening");
  const endpoint = ["--endpoint", `http://127.0.0.1:${(closed.address() as AddressInfo).port}`];
  await once(closed.close(), "close");
  const gone = await run(["channel", "create", "--local", ...endpoint]);
  expect(gone).toMatchObject({ status: 1, stdout: "" });
  expect(gone.stderr).toMatch(/^error: .*ECONNREFUSED.*\. `ivskit local` starts a local service\.\n$/);
  const keys = { AWS_REGION: "us-west-2", AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
  const other = await run(["channel", "create", ...endpoint], { env: keys });
  expect(other.stderr).toMatch(/^error: .*ECONNREFUSED/);
  expect(other.stderr).not.toContain("ivskit local");
});
