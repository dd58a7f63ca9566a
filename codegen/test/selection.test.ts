/** Clients for some operations of a service: those selected by name, and those that are not left out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectNoTrace, setTrait } from "./support/bad.ts";
import { type Run, runCli } from "./support/cli.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { type AstFile, at, shop, streamEvents } from "./support/shop.ts";

const folder = tempFolder();

interface Client {
  readonly run: Run;
  readonly model: string;
  readonly out: string;
  readonly files: readonly string[];
  text(path: string): string;
  again(...args: readonly string[]): Promise<Run>;
}

async function generate(name: string, change: (model: AstFile) => void, ...args: readonly string[]): Promise<Client> {
  const value = shop();
  change(value);
  fill(join(folder, name), { "model.json": JSON.stringify(value) });
  const [model, out] = [join(folder, name, "model.json"), join(folder, name, "out")];
  const again = (...more: readonly string[]): Promise<Run> => runCli(["--model", model, "--out", out, ...more]);
  const run = await again(...args);
  const files = Object.keys(contentOf(out) ?? {});
  return { run, model, out, files, text: (path) => readFileSync(join(out, path), "utf8"), again };
}

const asIs = (): void => {};

describe("--operations", () => {
  test("generates the named operations and their shapes, and nothing else", async () => {
    const { run, files, text } = await generate("one", asIs, "--operations", "GetItem");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const operations = files.filter((file) => file.startsWith("src/operations/"));
    expect(operations).toEqual(["src/operations/get-item.ts"]);
    expect(files.filter((file) => /paginators|waiters/.test(file))).toEqual([]);
    expect(text("src/index.ts")).not.toMatch(/ListItems|SoldOut/);
    expect(text("src/errors.ts")).toContain("class NoItem");
  });

  test("leaves out errors of other operations", async () => {
    const { text } = await generate("other", asIs, "--operations", "ListItems");
    expect(text("src/errors.ts")).not.toContain("NoItem");
    expect(text("src/waiters.ts")).toContain("waitUntilSoldOut");
    expect(text("src/paginators.ts")).toContain("paginateListItems");
  });

  test("accepts names with commas and spaces, and removes files of an earlier run", async () => {
    const whole = await generate("both", asIs, "--operations", "GetItem,ListItems");
    expect((await whole.again("--operations", "ListItems", "GetItem", "--check")).status).toBe(0);
    expect((await whole.again("--check")).status).toBe(0);
    const run = await whole.again("--operations", "GetItem");
    expect(run.stdout).toMatch(/ 4 removed\n$/);
  });

  test.each([
    ["GetItm", 'has no operation "GetItm"; expected GetItem'],
    ["getitem", 'has no operation "getitem"; expected GetItem'],
    ["Items", 'has no operation "Items"; expected ListItems'],
    ["Sell", 'has no operation "Sell"; expected one of its 2 operations'],
  ])("%s is an error that suggests similar names", async (name, says) => {
    const { run, model, out } = await generate(`unknown-${name}`, asIs, "--operations", name);
    expect(run).toEqual({ status: 1, stdout: "", stderr: `${model}: shop#Shop: ${says}\n` });
    expect(contentOf(out)).toBeUndefined();
  });

  test("one error lists all unknown names", async () => {
    const { run } = await generate("unknown", asIs, "--operations", "GetItem,Sell,Buy");
    expect(run.stderr.match(/has no operation "\w+"/g)).toEqual(['has no operation "Sell"', 'has no operation "Buy"']);
  });

  test("an empty name is an error", async () => {
    const { run, out } = await generate("empty", asIs, "--operations", "GetItem,,");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Expected operation names separated by commas");
    expect(contentOf(out)).toBeUndefined();
  });

  test("an unsupported operation is refused if it is named", async () => {
    const change = (model: AstFile): void => streamEvents(model, "shop#ListItemsOutput");
    const { run, model, out } = await generate("named", change, "--operations", "ListItems,GetItem");
    expect(run.stderr).toBe(
      `${model}: shop#ListItems: needs an event stream (events), which is not supported; expected an operation without it\n`,
    );
    expect(run.status).toBe(1);
    expect(contentOf(out)).toBeUndefined();
  });
});

describe("unsupported features", () => {
  test("an operation with an event stream is left out, and nothing else", async () => {
    const { run, model, files, text, again } = await generate("stream", (shop) =>
      streamEvents(shop, "shop#ListItemsOutput"),
    );
    const told = "shop#ListItems: needs an event stream (events), which is not supported; the operation is left out";
    expect(run).toMatchObject({ status: 0, stderr: `warning: ${model}: ${told}\n` });
    expect(files.filter((file) => file.startsWith("src/operations/"))).toEqual(["src/operations/get-item.ts"]);
    expect(text("README.md")).toContain(`## What is missing\n\n- ${told}\n`);
    expect(await again("--check")).toMatchObject({ status: 0, stderr: `warning: ${model}: ${told}\n` });
  });

  test("an operation that accepts no supported authentication is left out, by name", async () => {
    const { run, model, files } = await generate("sigv4a", (shop) => {
      setTrait(at(shop, "shop#Shop"), "aws.auth#sigv4a", { name: "shop" });
      setTrait(at(shop, "shop#ListItems"), "smithy.api#auth", ["aws.auth#sigv4a"]);
    });
    const told =
      "shop#ListItems: needs the authentication aws.auth#sigv4a, which is not supported; the operation is left out";
    expect(run).toMatchObject({ status: 0, stderr: `warning: ${model}: ${told}\n` });
    expect(files.filter((file) => file.startsWith("src/operations/"))).toEqual(["src/operations/get-item.ts"]);
  });
});

describe("an unsupported trait that may matter", () => {
  const item = (model: AstFile, trait: string): void => setTrait(at(model, "shop#GetItem"), trait, {});

  test.each([
    ["aws.protocols#httpFuture", "trait aws.protocols#httpFuture is not supported; it has no effect"],
    ["smithy.api#httpNovel", "trait smithy.api#httpNovel is not supported; it has no effect"],
  ])("%s causes a warning", async (trait, says) => {
    const { run, model, text } = await generate(trait.replace("#", "-"), (shop) => item(shop, trait));
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(`warning: ${model}: shop#GetItem: trait ${trait}`);
    expect(run.stderr.split("\n")).toHaveLength(2);
    expect(run.stderr).toContain(says);
    expectNoTrace(run.stderr);
    expect(text("src/index.ts")).toContain("GetItemCommand");
  });

  test("causes a warning if the model defines it as a way to authenticate", async () => {
    const { run } = await generate("own", (shop) => {
      shop.shapes["shop#stamp"] = { type: "structure", members: {}, traits: { "smithy.api#authDefinition": {} } };
      setTrait(at(shop, "shop#Shop"), "shop#stamp", {});
    });
    expect(run.stderr).toContain("shop#Shop: trait shop#stamp is not supported; it has no effect");
  });

  test("causes one warning with the number of its uses", async () => {
    const { run } = await generate("often", (shop) => {
      for (const name of ["name", "size", "stars"]) {
        setTrait(at(shop, "shop#Item", "members", name), "aws.customizations#odd", {});
      }
    });
    expect(run.stderr).toContain(
      "shop#Item$name: trait aws.customizations#odd is not supported (here and in 2 other places)",
    );
    expect(run.stderr.split("\n")).toHaveLength(2);
  });

  test.each(["aws.iam#iamAction", "smithy.api#tags", "aws.auth#unsignedPayload", "example#anything"])(
    "%s causes no warning",
    async (trait) => {
      const { run } = await generate(trait.replace("#", "-"), (shop) => item(shop, trait));
      expect(run).toMatchObject({ status: 0, stderr: "" });
    },
  );
});
