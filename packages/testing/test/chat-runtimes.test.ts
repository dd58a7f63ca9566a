/** `@ivskit/chat` in every runtime: the same program has the same outcome, against the local service. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type ChatTokenCapability, Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const moreThanASessionMs = 61 * 60_000;

const want = {
  message: {
    id: "",
    requestId: "",
    sendTime: "",
    content: "日本 🎥",
    attributes: { colour: "red" },
    sender: { userId: "ann" },
  },
  isSame: true,
  refusals: ["refused 403", expect.stringMatching(/^refused 4(00|13)$/), "input"],
  usedTwice: ["socket", "socket", 0],
  showsToken: false,
  afterClose: [true, true],
  waited: ["connecting", "connected"],
  later: "later",
  events: ["deleted: test", "disconnected: bob"],
  ending: "serverDisconnect",
  states: ["disconnected", "disconnected"],
};

let local: RunningLocalIvs;
let helper: Server;
let places = "";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(home, ".chat-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A service of its own for each runtime, since the program sets its clock. The helper stands for an application's server. */
beforeEach(async () => {
  local = await startLocalIvs();
  const chat = new Ivschat({ endpoint: local.url, region: "us-west-2", credentials: defaultCredentials });
  const { arn: roomIdentifier = "" } = await chat.createRoom({});
  helper = createServer(async ({ method, url = "" }, response) => {
    response.setHeader("access-control-allow-origin", "*");
    const query = new URL(url, local.url).searchParams;
    const capabilities = (query.get("capabilities") ?? "").split(",").filter(Boolean) as ChatTokenCapability[];
    if (method === "POST") await local.service.clock.advance(moreThanASessionMs);
    else {
      const userId = query.get("user") ?? "";
      response.write(JSON.stringify(await chat.createChatToken({ roomIdentifier, userId, capabilities })));
    }
    response.end();
  });
  await new Promise<void>((resolve) => helper.listen(0, "127.0.0.1", resolve));
  const { port } = helper.address() as AddressInfo;
  const helperUrl = `http://127.0.0.1:${port}/`;
  places = JSON.stringify({ endpoint: local.url, tokenUrl: helperUrl, laterUrl: helperUrl });
});
afterEach(async () => {
  await local.close();
  helper.closeAllConnections();
  helper.close();
});

/** The program as one module that ends with this code. */
async function bundle(end: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { useChat } from "./chat-program.ts";\nconst places = ${places};\n${end}`,
      resolveDir: join(home, "src"),
      loader: "ts",
    },
    external: ["ws"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

async function runScript(command: string, flags: readonly string[], end: string): Promise<unknown> {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle(end));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  return JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }));
}

const print = "console.log(JSON.stringify(await useChat(places)));";
const printWithWs = `import { WebSocket } from "ws";
const openSocket = (url, token) => new WebSocket(url, token);
console.log(JSON.stringify(await useChat(places, { openSocket })));`;

test.each(nodeReleases)("$title", async ({ title, binary }) => {
  expect(await runScript(binary, [], title === "Node 20" ? printWithWs : print)).toEqual(want);
});

test("Deno", async () => {
  const flags = ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", "--allow-net=127.0.0.1"];
  expect(await runScript("deno", flags, print)).toEqual(want);
});

test("Bun", async () => {
  expect(await runScript("bun", ["--no-install", "--no-env-file"], print)).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await useChat(places)) };";
  expect(await withWorker(await bundle(end), async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = () => useChat(places);");
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});

test("without a port, over a connection to the service in the same process", async () => {
  const { useChat } = await import("../src/chat-program.ts");
  const openSocket = (_url: string, token: string) => local.service.rooms.connect(token);
  expect(await useChat(JSON.parse(places), { openSocket })).toEqual(want);
});
