/**
 * Proxies and certificates of one's own, with both transports: programs run on real releases of Node, against a proxy
 * that opens tunnels and a server whose certificate no authority has signed.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import { join } from "node:path";
import { certificate, certificateKey } from "@ivskit/tooling/certificate";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

/** The folder of the programs. It is inside of the package, so that they find its dependencies. */
const folder = mkdtempSync(join(import.meta.dirname, "../../.proxies-"));
const ca = join(folder, "ca.pem");

/** The addresses to which the proxy opened tunnels, and the plain requests that it received. */
let proxied: string[] = [];
const servers: Server[] = [];
let proxy = "";
let service = "";
let metadata = "";

const listen = async (server: Server, scheme: string): Promise<string> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `${scheme}://localhost:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  writeFileSync(ca, certificate);
  const tunnels = createProxy((request, response) => {
    proxied.push(`${request.url}`);
    response.writeHead(502).end();
  });
  tunnels.on("connect", ({ url = "" }, client) => {
    proxied.push(url);
    const server = connect(Number(url.split(":")[1]), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    client.on("error", () => server.destroy());
    server.on("error", () => client.destroy());
  });
  proxy = await listen(tunnels, "http");
  const answer = { key: certificateKey, cert: certificate };
  service = await listen(
    createServer(answer, (_, response) => response.end('{"channels":[]}')),
    "https",
  );
  const keys = { AccessKeyId: "ASIACONTAINER", SecretAccessKey: "s", Token: "t", Expiration: "2030-01-01T00:00:00Z" };
  metadata = await listen(
    createProxy((_, response) => response.end(JSON.stringify(keys))),
    "http",
  );
});
beforeEach(() => {
  proxied = [];
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** Runs a program that sends one call, and returns the status of its answer or the name of its error. */
async function send(release: string, setup: string, options: string, variables: NodeJS.ProcessEnv): Promise<string> {
  const file = join(folder, "program.mjs");
  writeFileSync(
    file,
    `import { IvsClient, ListChannelsCommand } from "@ivskit/client-ivs";
${setup}
const credentials = { accessKeyId: "AKID", secretAccessKey: "secret" };
const client = new IvsClient({ region: "us-west-2", credentials, maxAttempts: 1, ...${options} });
const call = client.send(new ListChannelsCommand({}));
console.log(await call.then(({ $metadata }) => $metadata.httpStatusCode, (error) => error.name + " " + error.code));
process.exit();
`,
  );
  const binary = nodeReleases.find(({ title }) => title === release)?.binary ?? "";
  const env = { PATH: process.env.PATH, HOME: folder, AWS_ENDPOINT_URL: service, CA: ca, ...variables };
  return (await execute(binary, [file], { cwd: folder, env, timeoutSeconds: 60 })).trim();
}

const undici = `import { readFileSync } from "node:fs";
import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici";
const tls = { ca: readFileSync(process.env.CA) };
setGlobalDispatcher(new EnvHttpProxyAgent({ connect: tls, requestTls: tls }));`;
const nodeHttp = `import { readFileSync } from "node:fs";
import { Agent } from "node:https";
import { HttpsProxyAgent } from "https-proxy-agent";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
const ca = readFileSync(process.env.CA);`;
const overAgent = (agent: string): string => `{ requestHandler: createNodeHttpHandler({ httpsAgent: ${agent} }) }`;

interface Way {
  readonly title: string;
  readonly releases: readonly string[];
  readonly setup: string;
  readonly options: string;
  readonly variables?: NodeJS.ProcessEnv;
}

const all = ["Node 20", "Node 22", "Node 24"];
const ways: readonly Way[] = [
  {
    title: "fetch with NODE_USE_ENV_PROXY and NODE_EXTRA_CA_CERTS",
    releases: ["Node 24"],
    setup: "",
    options: "{}",
    variables: { NODE_USE_ENV_PROXY: "1", NODE_EXTRA_CA_CERTS: ca },
  },
  { title: "fetch with EnvHttpProxyAgent of undici", releases: all, setup: undici, options: "{}" },
  {
    title: "node:http with the proxies of the environment",
    releases: ["Node 24"],
    setup: nodeHttp,
    options: overAgent("new Agent({ ca, proxyEnv: process.env })"),
  },
];

describe.each(ways)("$title", ({ releases, setup, options, variables }) => {
  test.each(releases)("%s uses HTTPS_PROXY, except for hosts of NO_PROXY", async (release) => {
    const env = { HTTPS_PROXY: proxy, ...variables };
    expect(await send(release, setup, options, env)).toBe("200");
    expect(proxied).toEqual([new URL(service).host]);
    expect(await send(release, setup, options, { ...env, NO_PROXY: "localhost" })).toBe("200");
    expect(proxied.length).toBe(1);
  });
});

test.each(all)("%s uses the proxy of an agent over node:http", async (release) => {
  const options = overAgent("new HttpsProxyAgent(process.env.HTTPS_PROXY)");
  expect(await send(release, nodeHttp, options, { HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: ca })).toBe("200");
  expect(proxied).toEqual([new URL(service).host]);
});

test.each(all)("%s trusts a certificate by `ca` of an agent, or by NODE_EXTRA_CA_CERTS", async (release) => {
  const handler = "{ requestHandler: createNodeHttpHandler() }";
  expect(await send(release, nodeHttp, overAgent("new Agent({ ca })"), {})).toBe("200");
  expect(await send(release, nodeHttp, handler, { NODE_EXTRA_CA_CERTS: ca })).toBe("200");
  expect(await send(release, "", "{}", { NODE_EXTRA_CA_CERTS: ca })).toBe("200");
  expect(await send(release, nodeHttp, handler, {})).toMatch(/^ConnectionError \w*SELF_SIGNED\w*$/);
  expect(await send(release, "", "{}", {})).toMatch(/^ConnectionError \w*SELF_SIGNED\w*$/);
});

test("credentials of a container are asked for without the proxy, which other requests use", async () => {
  const setup = `import { fromContainer } from "@ivskit/core/credentials/container";`;
  const env = {
    NODE_USE_ENV_PROXY: "1",
    NODE_EXTRA_CA_CERTS: ca,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: metadata,
  };
  expect(await send("Node 24", setup, "{ credentials: fromContainer() }", env)).toBe("200");
  expect(proxied).toEqual([new URL(service).host]);
});
