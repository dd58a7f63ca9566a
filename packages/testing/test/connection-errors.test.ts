/** The errors of failed connections in every runtime, by every transport. None of them may show a secret. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Failures, failingModule, secret, type Transport, twoAddressesHost } from "../src/failing/program.ts";
import { type FailingServers, received, startFailingServers } from "../src/failing/servers.ts";

let servers: FailingServers;
let folder: string;
beforeAll(async () => {
  servers = await startFailingServers();
  folder = await mkdtemp(join(tmpdir(), "ivskit-connection-"));
});
afterAll(async () => {
  await servers.close();
  await rm(folder, { recursive: true });
});

const binaries = join(import.meta.dirname, "../../../node_modules/.bin");
const denoFlags = ["run", "--no-prompt", "--no-remote", "--no-lock", "--allow-env"];

/** Runs the failures in a program of its own. */
async function runScript(
  command: string,
  flags: readonly string[],
  urls: object,
  used: readonly Transport[],
  two = false,
) {
  const file = join(folder, `${Math.random()}.mjs`);
  const module = await failingModule(urls as FailingServers["urls"], "node", used, two);
  await writeFile(
    file,
    `${module}\nreport().then((failures) => console.log(JSON.stringify(failures)) ?? process.exit());\n`,
  );
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  return JSON.parse(await execute(command, [...flags, file], { cwd: folder, env })) as Failures;
}

const host = /127\.0\.0\.1:\d+/.source;
const refused = `connect ECONNREFUSED ${host}`;
type Want = Readonly<Record<string, readonly [code: string | undefined, message: string]>>;

const broken: Want = {
  "reset before the head": ["ECONNRESET", "ECONNRESET"],
  "reset within the body": ["ECONNRESET", "ECONNRESET|aborted"],
};
const ofNode: Want = {
  ...broken,
  refused: ["ECONNREFUSED", refused],
  "no TLS": ["ERR_SSL_WRONG_VERSION_NUMBER|EPROTO", "wrong version number"],
};
const ofFetch: Want = {
  ...ofNode,
  "closed before the head": ["UND_ERR_SOCKET", "other side closed"],
  "closed within the body": ["UND_ERR_SOCKET", "other side closed"],
};
const ofHttp: Want = {
  ...ofNode,
  "closed before the head": ["ECONNRESET", "socket hang up"],
  "closed within the body": ["ECONNRESET", "aborted"],
};
const ofDeno: Want = {
  refused: ["ECONNREFUSED", `${host}.*Connection refused`],
  "reset before the head": ["ECONNRESET", "Connection reset by peer"],
  "closed before the head": ["ECONNRESET", "connection closed before message completed"],
  "reset within the body": ["ECONNRESET", "error reading a body from connection"],
  "closed within the body": ["ECONNRESET", "error reading a body from connection"],
  "no TLS": [undefined, "received corrupt message of type InvalidContentType"],
};
const ofBun: Want = {
  refused: ["ECONNREFUSED", "ECONNREFUSED: Unable to connect"],
  "reset before the head": ["ECONNRESET", "ECONNRESET: The socket connection was closed unexpectedly"],
  "closed before the head": ["ECONNRESET", "ECONNRESET: The socket connection was closed unexpectedly"],
  "reset within the body": ["ECONNRESET", "ECONNRESET: The socket connection was closed unexpectedly"],
  "closed within the body": ["ECONNRESET", "ECONNRESET: The socket connection was closed unexpectedly"],
  "no TLS": ["EPROTO", "The TLS handshake failed"],
};
/** These runtimes name no address, so core adds it. */
const silent = (words: string): Want =>
  Object.fromEntries(Object.keys(ofBun).map((name) => [name, [undefined, `to ${host} failed: ${words}`]]));

function expectFailures(failures: Failures, transport: Transport, want: Want): void {
  for (const [name, [code, message]] of Object.entries(want)) {
    const failed = failures[`${transport}: ${name}`];
    expect(failed?.name, name).toBe("ConnectionError");
    expect(failed?.message, name).toMatch(new RegExp(message));
    expect(failed?.message, name).toMatch(new RegExp(`^The connection to ${host}(:\\d+)? failed: .+`));
    if (code === undefined) expect(failed?.code, name).toBeUndefined();
    else expect(failed?.code, name).toMatch(new RegExp(`^(${code})$`));
  }
  for (const [name, failed] of Object.entries(failures)) {
    if (!name.startsWith(transport)) continue;
    expect(failed, name).toBeDefined();
    for (const hidden of [...secret.split("\n"), received, "not-a-real-secret"]) {
      expect(failed?.shown, name).not.toContain(hidden);
    }
  }
}

describe.each(nodeReleases.map(({ title, binary }) => [title, binary] as const))("%s", (_, binary) => {
  test("fetch, node:http and Smithy's handler say what failed, and no secret", async () => {
    const failures = await runScript(binary, ["--no-warnings"], servers.urls, ["fetch", "node:http", "Smithy"]);
    expectFailures(failures, "fetch", ofFetch);
    expectFailures(failures, "Smithy", ofFetch);
    expectFailures(failures, "node:http", ofHttp);
    expect(failures["fetch: refused"]?.isOriginal).toBe(true);
    expect(failures["node:http: refused"]?.isOriginal).toBe(true);
    expect(failures["fetch: a header with a line break"]?.isOriginal).toBe(false);
  });

  test("a host with two addresses: both are named", async () => {
    const url = `${servers.urls.refused}`.replace("127.0.0.1", twoAddressesHost);
    const failures = await runScript(binary, ["--no-warnings"], { both: url }, ["fetch", "node:http"], true);
    const both = `^The connection to ${twoAddressesHost}:\\d+ failed: ${refused}, connect ECONNREFUSED 127.0.0.2:\\d+$`;
    for (const transport of ["fetch", "node:http"] as const) {
      expect(failures[`${transport}: both`]).toMatchObject({ code: "ECONNREFUSED", isOriginal: true });
      expect(failures[`${transport}: both`]?.message).toMatch(new RegExp(both));
    }
  });
});

test("Deno says what failed, and no secret, by every transport", async () => {
  const used = ["fetch", "node:http", "Smithy"] as const;
  const failures = await runScript(join(binaries, "deno"), [...denoFlags, "--allow-net=127.0.0.1"], servers.urls, used);
  expectFailures(failures, "fetch", ofDeno);
  expectFailures(failures, "Smithy", ofDeno);
  // Deno asks for a permission to read the system's certificates.
  const { "no TLS": _, ...withoutTls } = ofHttp;
  expectFailures(failures, "node:http", withoutTls);
});

test("Deno names the permission that is missing", async () => {
  const failures = await runScript(join(binaries, "deno"), denoFlags, servers.urls, ["fetch", "node:http"]);
  for (const transport of ["fetch", "node:http"]) {
    expect(failures[`${transport}: refused`]?.message).toMatch(
      new RegExp(`Requires net access to "${host}", run again with the --allow-net flag$`),
    );
  }
});

test("Bun says what failed, and no secret", async () => {
  const failures = await runScript(join(binaries, "bun"), [], servers.urls, ["fetch", "node:http", "Smithy"]);
  expectFailures(failures, "fetch", ofBun);
  expectFailures(failures, "Smithy", ofBun);
  expectFailures(failures, "node:http", { ...ofHttp, "no TLS": [".*", "wrong version number|WRONG_VERSION_NUMBER"] });
});

test("workerd says where, and no secret", async () => {
  const module = await failingModule(servers.urls, "browser", ["fetch", "Smithy"]);
  const entry = "export default { fetch: async () => Response.json(await report()) };";
  const failures = await withWorker(`${module}\n${entry}`, async (ask) => JSON.parse(await ask()) as Failures);
  const { "no TLS": _, ...want } = silent("Network connection lost");
  for (const transport of ["fetch", "Smithy"] as const) {
    expectFailures(failures, transport, { ...want, "no TLS": [undefined, `to ${host} failed: internal error`] });
  }
});

test("Chromium says where, and no secret", async () => {
  const module = await failingModule(servers.urls, "browser", ["fetch", "Smithy"]);
  const failures = await withPage(`${module}\nglobalThis.report = report;`, async (page) => {
    await page.waitForFunction("globalThis.report");
    return page.evaluate<Failures>("report()");
  });
  expectFailures(failures, "fetch", silent("Failed to fetch"));
  expectFailures(failures, "Smithy", silent("Failed to fetch"));
});
