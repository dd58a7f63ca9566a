/** Runs rows of a table of bad models through the real command line. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./cli.ts";
import { contentOf, fill, tempFolder } from "./folder.ts";
import { type AstFile, type JsonObject, shop } from "./shop.ts";

/** A change that makes the model invalid, and the expected parts of the message. */
export interface BadModel {
  readonly given: string;
  readonly change: (model: AstFile) => void;
  /** The shape or member that the message names after the file. */
  readonly shape: string;
  readonly says: readonly string[];
}

export function testBadModels(rows: readonly BadModel[]): void {
  const folder = tempFolder();
  test.concurrent.each(rows.map((row, index) => ({ ...row, index })))("$given", async (row) => {
    const { change, shape, says, index } = row;
    const value = shop();
    change(value);
    const { model, out } = setUp(join(folder, String(index)), JSON.stringify(value));
    const before = contentOf(out);
    const { status, stdout, stderr } = await runCli(["--model", model, "--out", out]);
    expect(stderr).toContain(`${model}: ${shape}: `);
    for (const words of [...says, "; expected "]) expect(stderr).toContain(words);
    expectNoTrace(stderr);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(contentOf(out)).toEqual(before);
  });
}

/** A model file, and an output folder that is not empty. */
export function setUp(folder: string, text: string): { readonly model: string; readonly out: string } {
  fill(folder, {
    "model.json": text,
    "out/notes.txt": "mine",
    "out/src/client.ts": "an earlier version",
    "out/.shop.generated.json": '{"files": ["src/client.ts"]}',
  });
  return { model: join(folder, "model.json"), out: join(folder, "out") };
}

export function expectNoTrace(stderr: string): void {
  expect(stderr).not.toMatch(/^\s+at /m);
}

export function setTrait(owner: JsonObject, trait: string, value: JsonObject[string]): void {
  owner.traits = { ...(owner.traits as JsonObject), [trait]: value };
}
