/** The commands and options that the README names exist. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "../src/program.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const lines = [...readme.matchAll(/^(?:\| `|npx )ivskit ([^`\n]+)/gm)].map(([, line = ""]) => line);
const program = createProgram();

function commandOf(words: readonly string[]): Command {
  let command = program;
  for (const word of words) command = command.commands.find((one) => one.name() === word) ?? command;
  return command;
}

test("the README names every command", () => {
  const leaves = (command: Command): readonly Command[] =>
    command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
  const hidden = ["complete"];
  const all = leaves(program).filter((command) => !hidden.includes(command.name()));
  const named = new Set(lines.map((line) => commandOf(line.split(" "))));
  expect(all.filter((command) => !named.has(command)).map((command) => command.name())).toEqual([]);
});

test.each(lines)("ivskit %s", (line) => {
  const words = line.split(" ");
  const command = commandOf(words);
  expect(command).not.toBe(program);
  const known = command.options.map(({ long }) => long);
  expect(words.filter((word) => word.startsWith("--") && !known.includes(word))).toEqual([]);
});
