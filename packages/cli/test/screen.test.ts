/** On a terminal, a table replaces the one before. */
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createScreen } from "../src/commands/stream/screen.ts";

function show(terminal: object, ...tables: readonly (readonly string[])[]): string {
  const output = new PassThrough();
  const screen = createScreen(Object.assign(output, terminal) as unknown as NodeJS.WriteStream);
  for (const lines of tables) screen(lines);
  return String(output.read());
}

test("the cursor goes back by as many lines as were shown", () => {
  const shown = show({ isTTY: true, rows: 10, columns: 5 }, ["one", "two"], ["3-four"]);
  expect(shown).toBe("one\ntwo\n\u001b[2A\u001b[J3-fou\n");
});

test("a table that is higher than the terminal is cut", () => {
  expect(show({ isTTY: true, rows: 4, columns: 80 }, ["a", "b", "c", "d"])).toBe("a\nb\n… and 2 more\n");
});

test("in a file, tables follow each other", () => {
  expect(show({}, ["a"], ["b"])).toBe("a\n\nb\n");
});
