/** Malformed requests over real sockets: what is no HTTP at all, and every other sort as it travels. */
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningLocalIvs, startLocalIvs } from "../../src/node/index.ts";
import { toRequest } from "./malformed.ts";
import { brokenHttp, type Raw } from "./raw.ts";
import { malformed } from "./requests.ts";
import { createSubject, digest, type Subject } from "./subject.ts";

const [seed, path] = process.env.IVSKIT_SEED?.split(",") ?? [];
const replay = { ...(seed === undefined ? {} : { seed: Number(seed) }), ...(path === undefined ? {} : { path }) };

let server: RunningLocalIvs;
let subject: Subject;
beforeAll(async () => {
  subject = await createSubject(async (options) => {
    server = await startLocalIvs(options);
    return server.service;
  });
});
afterAll(() => server.close());

/** All that comes back until the server closes the connection; what was sent ends there too. */
function exchange(bytes: Buffer): Promise<string> {
  const { port, hostname } = new URL(server.url);
  return new Promise((resolve) => {
    let received = "";
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    socket.on("data", (data) => {
      received += data.toString("latin1");
    });
    // The server need not read on after its answer.
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
    socket.on("end", () => socket.end());
    socket.end(bytes);
  });
}

async function toRaw(sort: string, request: Request): Promise<Raw> {
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`);
  const head = [
    `${request.method} ${pathname}${search} HTTP/1.1`,
    "host: 127.0.0.1:4100",
    "connection: close",
    `content-length: ${body.length}`,
    ...headers,
  ];
  return { sort, bytes: Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), body]) };
}

test("1,000 over real sockets: each is answered 4xx, and the server lives on as it was", {
  timeout: 120_000,
}, async () => {
  const before = digest(subject);
  const seen = new Map<string, number>();
  const sent = fc.oneof(
    brokenHttp.map((raw) => async () => raw),
    malformed(subject)
      // Node's parser refuses methods that it does not know before anybody sees them; the answer is the same.
      .map((given) => async () => toRaw(`request, ${given.sort}`, toRequest(given, subject.local.clock.now()))),
  );
  await fc.assert(
    fc.asyncProperty(sent, async (make) => {
      const { sort, bytes } = await make();
      const received = await exchange(bytes);
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1] ?? `nothing: ${received.slice(0, 80)}`;
      expect(status, `${sort}: ${JSON.stringify(bytes.toString("latin1").slice(0, 500))}`).toMatch(/^4\d\d$/);
      expect(received.match(/^HTTP\/1\.1 [^4]/gm)).toBe(null);
      expect(digest(subject) === before, "the state is as it was").toBe(true);
      seen.set(`${sort}: ${status}`, (seen.get(`${sort}: ${status}`) ?? 0) + 1);
    }),
    { numRuns: 1_000, ...replay },
  );
  console.log(
    [...seen]
      .sort()
      .map(([answer, count]) => `  ${answer} ${count}`)
      .join("\n"),
  );
});
