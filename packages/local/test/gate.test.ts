/** Which requests are served at all, by the host that they name and the page that they come from. */
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { type RunningLocalIvs, startLocalIvs } from "../src/node/index.ts";
import { signed } from "./sign.ts";

const options = {
  allowedHosts: ["ivs", "*.lan.example", "192.0.2.7", "2001:db8::7"],
  allowedOrigins: ["http://app:3000", "https://pages.example", "chrome-extension://abcdef"],
};

/** One path for each kind of content that is served. */
const served: [what: string, method: string, path: string][] = [
  ["an operation", "POST", "/ListChannels"],
  ["tags", "GET", "/tags/x"],
  ["no operation", "POST", "/nowhere"],
  ["the control API", "POST", "/_ivskit/reset"],
  ["its state", "GET", "/_ivskit/state"],
  ["its description", "GET", "/_ivskit/openapi.json"],
  ["server-sent events", "GET", "/_ivskit/events/stream"],
  ["the console", "GET", "/"],
  ["its script", "GET", "/_ivskit/console.js"],
  ["a preflight of an operation", "OPTIONS", "/ListChannels"],
  ["a preflight of the control API", "OPTIONS", "/_ivskit/reset"],
];

/** The status of a request by whose headers alone it may be refused; a stream is let go of. */
async function statusOf(
  fetch: (request: Request) => Promise<Response>,
  headers: Record<string, string>,
  [, method, path]: (typeof served)[number] = ["", "GET", "/_ivskit/health"],
): Promise<[status: number, response: Response]> {
  const preflight = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };
  const url = `http://${headers.host ?? "127.0.0.1:4100"}${path}`;
  const init = { method, headers: { ...headers, ...(method === "OPTIONS" && preflight) } };
  const response = await fetch(new Request(url, init));
  return [response.status, response];
}

describe("of a page that is not allowed nothing is served, and no answer may be read", () => {
  const local = createLocalIvs(options);
  const pages: [string, Record<string, string>][] = [
    ["a foreign page", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a foreign page in an old browser", { origin: "https://evil.example" }],
    ["a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a link, an image or a form of a foreign page", { "sec-fetch-site": "cross-site" }],
    ["a page whose name was made to point here", { host: "evil.example:4100", "sec-fetch-site": "same-origin" }],
    ["the same, with an origin", { host: "evil.example:4100", origin: "http://evil.example:4100" }],
  ];
  for (const [page, headers] of pages) {
    test.each(served)(`${page}: %s`, async (...what) => {
      const [status, response] = await statusOf(local.fetch, { host: "127.0.0.1:4100", ...headers }, what);
      expect(status).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(await response.json()).toMatchObject({ __type: "AccessDeniedException", name: "AccessDeniedException" });
    });
  }

  test("signed with the default credentials, it changes nothing", async () => {
    const create = (origin: string) =>
      local.fetch(signed("http://127.0.0.1:4100/CreateChannel", "{}", { unsigned: { origin } }));
    expect((await create("https://evil.example")).status).toBe(403);
    expect(local.state().counts.channels).toBe(0);
    expect((await create("http://localhost:5173")).status).toBe(200);
    expect(local.state().counts.channels).toBe(1);
  });
});

describe("hosts", () => {
  const { fetch } = createLocalIvs(options);
  test.each([
    "localhost",
    "localhost:4100",
    "LocalHost:1",
    "app.localhost:4100",
    "127.0.0.1",
    "127.8.9.10:65535",
    "[::1]:4100",
    "ivs:4100",
    "IVS",
    "a.lan.example:4100",
    "192.0.2.7:4100",
    "[2001:db8::7]:4100",
  ])("%s is allowed", async (host) => {
    expect((await statusOf(fetch, { host }))[0]).toBe(200);
  });

  test.each([
    ["evil.example", "evil.example"],
    ["localhost.evil.example:4100", "localhost.evil.example"],
    ["127.0.0.1.evil.example", "127.0.0.1.evil.example"],
    ["notlocalhost", "notlocalhost"],
    ["lan.example", "lan.example"],
    ["xlan.example", "xlan.example"],
    ["0.0.0.0:4100", "0.0.0.0"],
    ["128.0.0.1", "128.0.0.1"],
    ["[::]:4100", "[::]"],
    ["ivs.evil.example", "ivs.evil.example"],
  ])("%s is refused, and the answer says how to allow it", async (host, hostname) => {
    const [status, response] = await statusOf(fetch, { host });
    expect([status, ((await response.json()) as { message: string }).message]).toEqual([
      403,
      `The host "${hostname}" is not allowed. To allow it, start the service with --allow-host ${hostname}, or with the option allowedHosts: ["${hostname}"]`,
    ]);
  });

  test("the request line may name no other host than the header may", async () => {
    const request = new Request("http://evil.example/_ivskit/health", { headers: { host: "localhost" } });
    expect((await fetch(request)).status).toBe(403);
  });

  test("a call in this process has no Host header: its URL may hold any host", async () => {
    const health = "/_ivskit/health";
    expect((await fetch(new Request(`https://ivs.us-west-2.amazonaws.com${health}`))).status).toBe(200);
    const fromBrowser = { "sec-fetch-site": "same-origin" };
    expect((await fetch(new Request(`http://evil.example${health}`, { headers: fromBrowser }))).status).toBe(403);
  });
});

describe("origins", () => {
  const { fetch } = createLocalIvs(options);
  const host = "127.0.0.1:4100";
  test.each([
    [{ host, origin: "http://localhost:5173", "sec-fetch-site": "cross-site" }],
    [{ host, origin: "http://127.0.0.1:5173", "sec-fetch-site": "same-site" }],
    [{ host, origin: "https://app.localhost", "sec-fetch-site": "cross-site" }],
    [{ host, origin: "http://[::1]:3000", "sec-fetch-site": "cross-site" }],
    [{ host, origin: "http://app:3000", "sec-fetch-site": "cross-site" }],
    [{ host, origin: "https://pages.example", "sec-fetch-site": "cross-site" }],
    [{ host, origin: "chrome-extension://abcdef", "sec-fetch-site": "cross-site" }],
    // Its own page: the console.
    [{ host: "ivs:4100", origin: "http://ivs:4100", "sec-fetch-site": "same-origin" }],
    [{ host: "192.0.2.7:4100", origin: "http://192.0.2.7:4100" }],
    [{ host: "[2001:db8::7]:4100", origin: "http://[2001:db8::7]:4100" }],
    [{ host, "sec-fetch-site": "none" }],
    [{ host, "sec-fetch-site": "same-origin" }],
    [{ host, "sec-fetch-site": "same-site" }],
    [{ host }],
  ])("%j is served", async (headers) => {
    expect((await statusOf(fetch, headers as Record<string, string>))[0]).toBe(200);
  });

  test.each([
    [{ host, origin: "null" }, /sandboxed frame/],
    [{ host, origin: "" }, /sandboxed frame/],
    [{ host, origin: "http://app:3001" }, /Pages of "http:\/\/app:3001" .*--allow-origin http:\/\/app:3001/],
    [{ host, origin: "https://app:3000" }, /allowedOrigins: \["https:\/\/app:3000"\]/],
    [{ host, origin: "http://pages.example" }, /Pages of/],
    [{ host, origin: "https://evil.pages.example" }, /Pages of/],
    [{ host, origin: "http://localhost.evil.example" }, /Pages of/],
    [{ host, origin: "http://localhost:5173/" }, /sandboxed frame/],
    [{ host, origin: "http://localhost@evil.example" }, /sandboxed frame/],
    [{ host, origin: "http://localhost:5173, https://evil.example" }, /sandboxed frame/],
    [{ host, origin: "file://localhost" }, /origin is not allowed/],
    [{ host: "192.0.2.7:4100", origin: "http://192.0.2.7:4101" }, /Pages of/],
    [{ host: "192.0.2.7:4100", origin: "http://192.0.2.8:4100" }, /Pages of/],
    // Allowed as a host, which says nothing of its pages on other ports.
    [{ host, origin: "http://ivs:3000" }, /Pages of/],
    [{ host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, /another site/],
    [{ host, "sec-fetch-site": "elsewhere" }, /another site/],
  ])("%j is refused, and the answer says why", async (headers, text) => {
    const [status, response] = await statusOf(fetch, headers as Record<string, string>);
    expect(status).toBe(403);
    expect(((await response.json()) as { message: string }).message).toMatch(text);
  });

  test("an allowed page may read answers of the services and of the control API, refusals too", async () => {
    const headers = { host, origin: "http://app:3000", "sec-fetch-site": "cross-site" };
    for (const what of served.filter(([, , path]) => !/^\/$|console/.test(path))) {
      const [, response] = await statusOf(fetch, headers, what);
      expect(["*", "http://app:3000"], what[0]).toContain(response.headers.get("access-control-allow-origin"));
      await response.body?.cancel();
    }
  });
});

test.each([
  [{ allowedHosts: ["http://ivs:4100"] }, /^allowedHosts\[0\] must be a host name .*, got "http:\/\/ivs:4100"$/],
  [{ allowedHosts: ["ivs", "ivs:4100"] }, /^allowedHosts\[1\] must .* without scheme and port.*, got "ivs:4100"$/],
  [{ allowedHosts: [""] }, /^allowedHosts\[0\]/],
  [{ allowedHosts: ["*"] }, /^allowedHosts\[0\]/],
  [{ allowedHosts: ["*."] }, /^allowedHosts\[0\]/],
  [{ allowedHosts: ["a.1"] }, /^allowedHosts\[0\]/],
  [{ allowedOrigins: ["app:3000"] }, /^allowedOrigins\[0\] must be an origin without a path.*, got "app:3000"$/],
  [{ allowedOrigins: ["http://app:3000/"] }, /^allowedOrigins\[0\]/],
  [{ allowedOrigins: ["null"] }, /^allowedOrigins\[0\]/],
  [{ allowedOrigins: ["*"] }, /^allowedOrigins\[0\]/],
])("options that make no sense are refused: %j", (wrong, text) => {
  expect(() => createLocalIvs(wrong)).toThrow(text);
});

describe("over sockets", () => {
  let server: RunningLocalIvs;
  beforeAll(async () => {
    server = await startLocalIvs({ allowedHosts: ["ivs"] });
  });
  afterAll(() => server.close());

  /** All that comes back on a connection, and the end of it. */
  function exchange(text: string): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect({ port: Number(new URL(server.url).port), host: "127.0.0.1" });
      let received = "";
      socket.setEncoding("latin1").on("data", (data) => {
        received += data;
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(received));
      socket.write(Buffer.from(text, "latin1"));
    });
  }
  const get = (...lines: string[]): Promise<string> => exchange([...lines, "Connection: close", "", ""].join("\r\n"));
  const path = "GET /_ivskit/health HTTP/1.1";

  test("the name of a service in a compose file is a host like any other, once it is allowed", async () => {
    expect(await get(path, "Host: ivs:4100")).toMatch(/^HTTP\/1\.1 200 .*{"status":"ok"}/s);
    const refused = await get(path, "Host: other:4100");
    expect(refused).toMatch(/^HTTP\/1\.1 403 .*The host \\"other\\" is not allowed/s);
  });

  const malformed = [
    "Host: a.1",
    "Host: 1.2.3.4.5",
    "Host: 0x",
    "Host: 256.256.256.256",
    "Host:",
    "Host: ",
    "Host: a b",
    "Host: localhost:99999",
    "Host: localhost:port",
    "Host: localhost:-1",
    "Host: localhost:4100:4100",
    "Host: localhost:",
    "Host: :4100",
    "Host: user@localhost",
    "Host: user:password@localhost",
    "Host: localhost/",
    "Host: localhost/path",
    "Host: localhost?query",
    "Host: localhost#fragment",
    "Host: localhost\\",
    "Host: http://localhost",
    "Host: //localhost",
    "Host: localhost, localhost",
    "Host: %6cocalhost",
    "Host: loc%61lhost",
    "Host: %",
    "Host: %00",
    "Host: [",
    "Host: []",
    "Host: ]",
    "Host: [::1",
    "Host: ::1",
    "Host: [::1]x",
    "Host: [::1]:x",
    "Host: [::g]",
    "Host: [fe80::1%25eth0]",
    "Host: [1:2:3:4:5:6:7:8:9]",
    "Host: 127.1",
    "Host: 0177.0.0.1",
    "Host: 2130706433",
    "Host: b\u00fccher",
    "Host: \u00e4\u0080",
    "Host: loc\u0000alhost",
    "Host: localhost\u007f",
    "Host: <script>",
    'Host: "localhost"',
    "Host: *",
    `Host: ${"a".repeat(9_000)}.1`,
    "Host: localhost\r\nHost: localhost",
    "Host: localhost\r\nhost: evil.example",
    "X: y",
  ];
  test.each(malformed)("%j is a 400", async (line) => {
    for (const target of ["/_ivskit/health", "/", "/ListChannels"]) {
      expect(await get(`GET ${target} HTTP/1.1`, line)).toMatch(/^HTTP\/1\.1 400 /);
    }
    // The answer to a well-formed one is there, so the server lives on.
    expect(await get(path, "Host: localhost")).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("hosts made of random bytes are refused with a 4xx, and with a 400 where they make no URL", async () => {
    const bytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => !"\r\n".includes(char),
    );
    const lines = bytes.flatMap((char) => [`a${char}1`, `${char}`, `[${char}]`, `a:${char}`, `1.${char}`]);
    for (const host of lines) {
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(await get(path, `Host: ${host}`))?.[1]);
      const wanted = /^[ -~]+$/.test(host.trim()) && URL.canParse(`http://${host.trim()}`) ? [400, 403] : [400];
      expect(wanted, JSON.stringify(host)).toContain(status);
    }
  });

  test.each(["OPTIONS *", "GET nowhere", "GET http://a.1/", "GET http://", "GET ftp://localhost/"])(
    "%j has no target: 400",
    async (line) => {
      for (const host of ["localhost", "localhost:4100", "[::1]"]) {
        expect(await get(`${line} HTTP/1.1`, `Host: ${host}`)).toMatch(/^HTTP\/1\.1 400 /);
      }
    },
  );

  test("a request line that names another host is refused with it", async () => {
    expect(await get("GET http://evil.example/_ivskit/health HTTP/1.1", "Host: localhost")).toMatch(/^HTTP\/1\.1 403 /);
    expect(await get("GET http://localhost/_ivskit/health HTTP/1.1", "Host: localhost")).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("an older request without a host is refused", async () => {
    expect(await exchange("GET /_ivskit/health HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test("the address that a server was told to listen on is allowed by itself", async () => {
  for (const hostname of ["0.0.0.0", "127.0.0.1", "localhost", "127.1"]) {
    const server = await startLocalIvs({ hostname });
    const response = await fetch(`${server.url}/_ivskit/health`);
    expect([hostname, response.status]).toEqual([hostname, 200]);
    await server.close();
  }
});
