/**
 * The programs in the READMEs of packages run as they are printed, on the oldest Node, and print the lines that their
 * comments promise, and no others.
 */
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { expect, test } from "vitest";
import { isPromised, promisedBy, runProgram } from "../src/document-programs.ts";
import { blocksOf } from "../src/documents.ts";
import { folders, needsOf, readmePrograms, replaceTexts, runElsewhere } from "../src/readmes/programs.ts";
import { startReadmeService } from "../src/readmes/service.ts";

const programs = readmePrograms.filter(({ name }) => runElsewhere[name] === undefined);

test("every README has programs, and the lists name no others", () => {
  expect([...new Set(readmePrograms.map(({ folder }) => folder))]).toEqual(folders);
  const names = readmePrograms.map(({ name }) => name);
  const listed = [...Object.keys(runElsewhere), ...Object.keys(needsOf("", ""))];
  expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test("every block is a program, or commands that readme-commands.slow.test.ts runs", () => {
  const blocks = folders.flatMap((folder) => blocksOf(`packages/${folder}/README.md`));
  const known = ["ts", "js", "sh", "console", ""];
  expect(blocks.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([]);
});

test.concurrent.for(programs)("$name", async ({ name, folder, code, language }, { expect, onTestFinished }) => {
  const { local, backend, close } = await startReadmeService();
  onTestFinished(close);
  const { replaced = {}, prints = [], runtime, env, ...needs } = needsOf(backend, local.url)[name] ?? {};
  const program = replaceTexts(code, replaced);
  const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } = defaultCredentials;
  const command = runtime ? [runtime, "--no-install", "--no-env-file"] : [nodeReleases[0]?.binary ?? ""];
  const output = await runProgram({ code: program, language }, command, {
    ...needs,
    // Its README says that the program is saved in the folder of the package, whose dependencies it needs.
    ...(folder === "openapi" ? { home: join(repository, "packages/openapi") } : {}),
    env: { AWS_ENDPOINT_URL: local.url, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...env },
  });
  const lines = output === "" ? [] : output.trimEnd().split("\n");
  const promised = [...promisedBy(program), ...prints];
  const found = lines.map((line, index) => (isPromised(line, promised[index] ?? "") ? promised[index] : line));
  expect(found).toEqual(promised);
});
