/** Wrong arguments of every command: one line of error, no value in it, and the status 2. */
import type { Command } from "commander";
import { afterEach, describe, expect, test, vi } from "vitest";
import { run } from "../src/main.ts";
import { createProgram } from "../src/program.ts";
import { run as runProcess } from "./support.ts";

const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const stage = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";
const pem = "-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----";
const tools = ["local", "codegen", "codemod"];

function leaves(command: Command, words: readonly string[] = []): { words: readonly string[]; command: Command }[] {
  if (command.commands.length === 0) return [{ words, command }];
  return command.commands.flatMap((one) => leaves(one, [...words, one.name()]));
}

// The hidden command `complete` takes any words.
const all = leaves(createProgram()).filter(({ words }) => words[0] !== "complete");
const own = all.filter(({ words }) => !tools.includes(words.join(" ")));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs a command in this process, and returns its error. */
async function refuse(args: readonly string[]): Promise<string> {
  let printed = "";
  const write = (text: unknown): boolean => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  vi.spyOn(console, "log").mockImplementation((text) => void write(`${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text) => void write(`${text}\n`));
  const status = await run(args);
  vi.restoreAllMocks();
  expect({ args, status, printed }).toEqual({ args, status: 2, printed: expect.stringMatching(/^error: [^\n]+\n$/) });
  expect(printed).not.toMatch(/hush/i);
  return printed;
}

test("there are commands of the package and of others", () => {
  expect(own.length).toBeGreaterThan(8);
  expect(all).toHaveLength(own.length + tools.length);
});

describe.each(own)("$words", ({ words, command }) => {
  const required = command.options.flatMap(({ mandatory, long }) => (mandatory && long ? [long, "ann"] : []));
  const needed = command.registeredArguments.filter((argument) => argument.required);

  test("an unknown option is named without its value", async () => {
    for (const option of ["-pHush", "--a.b=hush", "--secret=hush\n'hush'\n", pem]) {
      expect(await refuse([...words, ...required, option])).toContain("unknown option");
    }
  });

  test("a wrong value of an option is not shown", async () => {
    const checked = command.options.filter(
      ({ argChoices, long = "" }) => argChoices || /for|count|url|arn/.test(long ?? ""),
    );
    for (const { long } of checked) await refuse([...words, ...required, long ?? "", "hush' is invalid 'hush"]);
  });

  test("an argument that is missing or of a wrong form", async () => {
    if (needed.length > 0) expect(await refuse([...words, ...required])).toContain("missing required argument");
    for (const argument of command.registeredArguments) {
      const kind = /^(.+)-arns?$/.exec(argument.name())?.[1];
      if (kind) {
        const other = `arn:aws:ivs:us-west-2:123456789012:stream-key/Hush`;
        const text = await refuse([...words, ...required, other]);
        expect(text).toMatch(new RegExp(`^error: ${argument.name()} must be an ARN such as \\S+:${kind}/\\w+\\.\n$`));
      }
      if (/arn|shell/.test(argument.name())) await refuse([...words, ...required, "hush"]);
    }
  });

  test("too many arguments", async () => {
    if (command.registeredArguments.some(({ variadic }) => variadic)) return;
    await refuse([...words, ...required, ...command.registeredArguments.map(() => arn), "hush"]);
  });
});

test.each(tools)("%s has the same status, and shows no value", async (tool) => {
  const required = tool === "codegen" ? ["--model", "model.json", "--out", "out"] : [];
  const { status, stdout, stderr } = await runProcess([tool, ...required, "--a.b=hush\n'hush'\n"]);
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "error: unknown option '--a.b'\n" });
});

test.each([
  [["hush"]],
  [["channel", "hush"]],
  [["channel", "create", ""]],
  [["channel", "create", "--region", "hush hush"]],
  [["channel", "create", "--region", "us-west-2", "--endpoint", "hush"]],
  [["events", "tail", "--endpoint", "http://me:hush@127.0.0.1:9"]],
  [["token", "playback", arn]],
  [["token", "playback", arn, "--private-key", "hush"]],
  [["token", "playback", arn, "--private-key-file", "hush"]],
  [["token", "playback", arn, "--private-key-file", pem]],
  [["token", "stage", stage, "--private-key-file", "hush", "--region", "us-west-2"]],
  [["token", "stage", stage, "--public-key", "hush"]],
  [["token", "stage", stage, "--public-key", arn]],
  [["events", "tail", "--local", "--channel", stage]],
  [["metadata", "send", arn]],
  [["metadata", "send", arn, "hush", "--file", "-"]],
])("%j is refused", async ([...args]) => {
  vi.stubEnv("IVSKIT_PRIVATE_KEY", "");
  await refuse(args);
});

test("a wrong address of the environment is not shown", async () => {
  const { status, stderr } = await runProcess(["events", "tail"], { env: { AWS_ENDPOINT_URL: "hush" } });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "error: AWS_ENDPOINT_URL must be a URL.\n" });
});
