/** The command `diff`: shows the changes between two versions of a model, and writes a changeset. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { discreetOutput } from "../complaint.ts";
import { GenerationError } from "../fault.ts";
import { serviceSlug } from "../plan/words.ts";
import { type Bump, bumpOf } from "./bump.ts";
import type { Change } from "./change.ts";
import { changesetName, changesetOf } from "./changeset.ts";
import { type Client, clientAt } from "./client.ts";
import { diffModels } from "./diff.ts";
import { modelAt } from "./source.ts";
import { textOf } from "./text.ts";

interface Options {
  readonly json: boolean;
  readonly client?: string;
  readonly changeset?: string;
  readonly service?: string;
}

const examples = `
Examples:
  npx @ivskit/codegen diff old/ivs.json ivs.json
  npx @ivskit/codegen diff old/ivs models/ivs --client packages/client-ivs --changeset .changeset`;

const command = new Command("ivskit-codegen diff")
  .description("Compares two versions of a model: what is added, changed and broken for programs with its client.")
  .argument("<old>", "the old version: a Smithy JSON AST file, or a folder with files and a folder overlay")
  .argument("<new>", "the new version, in the same form")
  .option("--json", "print JSON", false)
  .option("--client <folder>", "folder of the client, whose package.json has its name and current version")
  .option("--changeset <folder>", "folder to write a changeset for the client into; needs --client")
  .option("--service <id>", "shape id of the service; required if a model has several")
  .addHelpText("after", examples)
  .allowExcessArguments(false)
  .configureOutput(discreetOutput)
  .exitOverride();

/** Runs the command with its arguments. @throws GenerationError for models or folders that cannot be used */
export function runDiff(argv: readonly string[]): void {
  command.parse([...argv], { from: "user" });
  const [before = "", after = ""] = command.args;
  const { json, client: folder, changeset, service } = command.opts<Options>();
  if (changeset !== undefined && folder === undefined) command.error("error: --changeset needs --client");
  const client = folder === undefined ? undefined : clientAt(folder);
  const model = modelAt(after, service);
  const changes = diffModels(modelAt(before, service), model);
  // Without a client, breaking changes are those of a stable version.
  const bump = bumpOf(changes, client?.version ?? "1.0.0");
  process.stdout.write(json ? `${JSON.stringify({ bump: bump ?? null, changes }, null, 2)}\n` : textOf(changes, bump));
  if (changeset === undefined || client === undefined || bump === undefined) return;
  const { sdkId, title = sdkId } = model.service;
  const path = writeChangeset(changeset, serviceSlug(sdkId), title, client, changes, bump);
  if (!json) console.log(`${path}: written`);
}

function writeChangeset(
  folder: string,
  slug: string,
  title: string,
  { name }: Client,
  changes: readonly Change[],
  bump: Bump,
): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new GenerationError([{ file: folder, problem: "is not a folder", expected: "the folder of the changesets" }]);
  }
  const text = changesetOf(name, title, changes, bump);
  const path = join(folder, changesetName(slug, text));
  writeFileSync(path, text);
  return path;
}
