/**
 * The commands in the READMEs of samples and packages, and in the quick starts, can be followed as they are written, on Node 20
 * without Deno and Bun on the PATH. They name ports, so the tests take turns, and nothing else may listen there.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { exportPrivateKeyPem, generateKeyPair, verifyPlaybackToken } from "@ivskit/tokens";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { dependenciesOf } from "@ivskit/tooling/packed/dependencies";
import { installPacked, plant } from "@ivskit/tooling/packed/packed";
import { withPageAt } from "@ivskit/tooling/page";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openShell, readStart, type Shell } from "../src/app-readme.ts";
import { commandsOf } from "../src/document-programs.ts";
import { blocksOf, programsOf } from "../src/documents.ts";
import { folders, programToMove } from "../src/readmes/programs.ts";

const open: Shell[] = [];
afterEach(async () => {
  for (const shell of open.splice(0).reverse()) await shell.end();
});

type Place = readonly [cwd?: string, env?: Readonly<Record<string, string>>];

async function startUntil(commands: string, ready: RegExp, ...place: Place): Promise<Shell> {
  const shell = openShell(commands, ...place);
  open.push(shell);
  await expect.poll(() => shell.output(), { timeout: 120_000, message: commands }).toMatch(ready);
  return shell;
}

async function run(
  commands: string,
  ...place: Place
): Promise<{ readonly status: number | null; readonly output: string }> {
  const shell = openShell(commands, ...place);
  open.push(shell);
  const status = await shell.status;
  return { status, output: shell.output() };
}

/** The first shell starts the local service. The build that comes before is that of this test run. */
async function startLocalService([first = ""]: readonly string[]): Promise<void> {
  await startUntil(first.replace("npx -y pnpm@12 build\n", ""), /Secret key/);
}

test("README.md: Install", async () => {
  const [today = ""] = commandsOf("README.md")
    .filter(({ heading }) => heading === "Install")
    .map(({ code }) => code);
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-hello-")));
  try {
    expect(today).toContain("../hello");
    const { status, output } = await run(`set -e\n${today.replaceAll("../hello", join(parent, "hello"))}`);
    expect(status, output).toBe(0);
    const [program] = programsOf("README.md");
    writeFileSync(join(parent, "hello/hello.mjs"), program?.code ?? "");
    const called = await run("node hello.mjs", join(parent, "hello"));
    expect(called).toEqual({ status: 0, output: expect.stringMatching(/^arn:\S+ https:\/\/\S+\n$/) });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});

test("apps/node", async () => {
  const { shells, shown } = readStart("node");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /"event":"listening"/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  const answer = JSON.parse(output.slice(output.indexOf("{"))) as object;
  expect(Object.keys(answer)).toEqual(Object.keys(JSON.parse(shown[0] ?? "{}") as object));
  expect(answer).toMatchObject({ name: "ada" });
});

test("apps/worker", async () => {
  const { shells, shown } = readStart("worker");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /Ready on/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  const lines = output.trim().split("\n");
  const [token = "", ...answers] = (shown[0] ?? "").trim().split("\n");
  expect(Object.keys(JSON.parse(lines[0] ?? "{}") as object)).toEqual(Object.keys(JSON.parse(token) as object));
  const withoutCounts = (line: string): string => line.replace(/"(sent|calls)":\d+/g, '"$1":…');
  expect(lines.slice(1).map(withoutCounts)).toEqual(answers.map(withoutCounts));
});

test("apps/bun", async () => {
  const { shells, shown } = readStart("bun");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /listening on/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  expect(output).toContain((shown[1] ?? "").trim());
});

test("apps/deno", async () => {
  const { shells, shown } = readStart("deno");
  await startLocalService(shells);
  const { status, output } = await run(shells[1] ?? "");
  expect(status, output).toBe(1);
  const withoutIds = (text: string): string[] => text.split("\n").map((line) => line.replace(/\/\w{12}\b/g, "/…"));
  const wanted = withoutIds(shown[0] ?? "").filter((line) => !line.includes("…") || line.includes("/…"));
  expect(withoutIds(output)).toEqual(expect.arrayContaining(wanted));
});

test("apps/browser", async () => {
  const { shells, shown } = readStart("browser");
  expect([shells.length, shown.length]).toEqual([1, 0]);
  const shell = await startUntil(shells[0] ?? "", /Ctrl\+C stops everything/);
  const [, page = ""] = /^The dashboard: +(\S+)$/m.exec(shell.output()) ?? [];
  const [, service = ""] = /^The service: +(\S+),/m.exec(shell.output()) ?? [];
  await withPageAt(page, async (opened) => {
    await opened.getByRole("navigation", { name: "Channels" }).getByText("rehearsal").waitFor();
    await opened.getByRole("heading", { name: "game-night" }).waitFor();
  });
  await shell.end("SIGINT");
  for (const url of [page, service]) await expect(fetch(url), url).rejects.toThrow("fetch failed");
});

/** The blocks of commands in the READMEs of packages, and how they are run. */
const runBy: Readonly<Record<string, string>> = {
  ...Object.fromEntries(folders.map((folder) => [`${folder}: Install`, "lint, and the rehearsal of a release"])),
  "cli: Output": "packages/cli",
  "cli: Try it without an AWS account": "packages/cli",
  "cli: Try it without an AWS account (2)": "packages/cli",
  "cli: Try it without an AWS account (3)": "packages/cli",
  "cli: Try it without an AWS account (4)": "packages/cli",
  "codemod: What it leaves to you": "packages/codemod",
  "codemod: top": "packages/codemod",
  "openapi: What the documents contain": "packages/openapi",
};
const blocks = folders.flatMap((folder) =>
  commandsOf(`packages/${folder}/README.md`).map((block) => ({ ...block, name: `${folder}: ${block.heading}` })),
);
const blockOf = (name: string): string => blocks.find((block) => block.name === name)?.code ?? "";

test("every block of commands in a README of a package is run", () => {
  expect(blocks.map(({ name }) => name).sort()).toEqual(Object.keys(runBy).sort());
});

describe("packages", () => {
  let project = "";
  beforeAll(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-readmes-")));
    const names = ["core", "client-ivs", "client-ivs-realtime", "client-ivschat", "codegen", "codemod", "events"];
    const later = ["tokens", "workflows", "local", "openapi", "cli"];
    await installPacked(
      project,
      import.meta.dirname,
      [...names, ...later].map((name) => `@ivskit/${name}`),
    );
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("packages/cli", async () => {
    const endpoint = "http://127.0.0.1:4100";
    await startUntil(blockOf("cli: Try it without an AWS account"), /Secret key/, project);
    const [create = "", watch = "", tail = ""] = blockOf("cli: Try it without an AWS account (2)").split("\n");
    const created = await run(create, project);
    expect(created).toEqual({ status: 0, output: expect.stringMatching(/^name +studio$/m) });
    const [channelArn = ""] = /arn:\S+:channel\/\w+/.exec(created.output) ?? [];
    const control = (path: "start" | "end"): Promise<Response> =>
      fetch(`${endpoint}/_ivskit/streams/${path}`, { method: "POST", body: JSON.stringify({ channelArn }) });
    const curl = blockOf("cli: Try it without an AWS account (3)");
    expect(curl).toContain('"ARN"');
    expect(await run(curl.replace('"ARN"', `"${channelArn}"`), project)).toMatchObject({ status: 0 });
    const watching = await startUntil(watch, /studio/, project);
    await watching.end("SIGINT");
    const withoutTimes = (text: string): string => text.replace(/\d{4}-\S+Z/g, "…");
    expect(withoutTimes(watching.output())).toContain(
      withoutTimes(blockOf("cli: Try it without an AWS account (4)")).trimEnd(),
    );
    const tailing = openShell(tail, project);
    open.push(tailing);
    // The command connects at a time that it does not tell.
    const streamAgain = async (): Promise<string> => {
      await control("end");
      await control("start");
      return tailing.output();
    };
    await expect.poll(streamAgain, { interval: 500 }).toMatch(/ Stream Start .*:channel\//);
    await tailing.end("SIGINT");

    const { privateKey, publicKey } = await generateKeyPair();
    writeFileSync(join(project, "key.pem"), await exportPrivateKeyPem(privateKey));
    const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } = defaultCredentials;
    const aws = { AWS_ENDPOINT_URL: endpoint, AWS_REGION: "us-west-2", AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY };
    const { status, output } = await run(blockOf("cli: Output"), project, { ...aws, CHANNEL_ARN: channelArn });
    expect(status, output).toBe(0);
    const [token = ""] = /^[\w-]+\.[\w-]+\.[\w-]+$/m.exec(output) ?? [];
    expect(await verifyPlaybackToken(token, publicKey)).toMatchObject({ channelArn, viewerId: "ann" });
    expect(output).toMatch(/^ {2}"streamKey": "sk_us-west-2_\w+"$/m);
    expect(output).toMatch(/^\{.*"channel":"studio","state":"LIVE"/m);
  });

  describe("docs/quick-starts.md", () => {
    const quickStarts = "docs/quick-starts.md";
    const of = (title: string): string =>
      commandsOf(quickStarts).find(({ heading }) => heading === title)?.code ?? `false # ${title} has no command`;
    const save = (name: string, languages: readonly string[], mark: string): void => {
      const block = blocksOf(quickStarts).find(
        ({ language, code }) => languages.includes(language) && code.includes(mark),
      );
      writeFileSync(join(project, name), block?.code ?? "");
    };

    test("Cloudflare Workers", async () => {
      save("worker.mjs", ["js"], "export default {");
      const shell = await startUntil(of("Cloudflare Workers"), /Ready on/, project);
      expect(await (await fetch("http://localhost:8787")).text()).toBe('{"name":"studio"}');
      await shell.end();
    });

    test("Browsers", async () => {
      save("main.js", ["js"], "document.");
      save("index.html", ["html"], "bundle.js");
      // esbuild serves as long as its standard input is open, as it is in a terminal.
      const shell = await startUntil(`tail -f /dev/null | ${of("Browsers")}`, /Local: +http/, project);
      await withPageAt("http://127.0.0.1:8000", (page) => page.getByText("Created studio").waitFor());
      await shell.end();
    });
  });

  test("packages/codemod", async () => {
    for (const [path, text] of Object.entries(programToMove)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const [dryRun = "", move = ""] = blockOf("codemod: top").split("\n");
    const [, command = "", shown] = /^\$ (.+)\n([\s\S]*)$/.exec(blockOf("codemod: What it leaves to you")) ?? [];
    expect(command).toBe(move);
    expect(await run(dryRun, project)).toEqual({ status: 0, output: expect.stringContaining("1 file would change,") });
    expect(await run(command, project)).toEqual({ status: 0, output: shown });
  });

  test("packages/openapi", async () => {
    await plantGenerator(project);
    const documents = join(packageFolder("@ivskit/openapi", project), "documents");
    copyFileSync(join(documents, "ivs.json"), join(project, "ivs.json"));
    const { status, output } = await run(blockOf("openapi: What the documents contain"), project);
    expect(status, output).toBe(0);
    expect(readFileSync(join(project, "ivs.ts"), "utf8")).toContain('"/CreateChannel": {');
  });
});

/** Copies openapi-typescript into a project, with the compiler that it needs. npm must not run there afterwards. */
async function plantGenerator(project: string): Promise<void> {
  const home = packageFolder("openapi-typescript", packageFolder("@ivskit/tooling", import.meta.dirname));
  const compiler = packageFolder("typescript", home);
  const needed = dependenciesOf([home, compiler], /^$/).set("openapi-typescript", home).set("typescript", compiler);
  for (const [name, folder] of needed) {
    rmSync(join(project, "node_modules", name), { recursive: true, force: true });
    await plant(project, name, folder);
  }
}
