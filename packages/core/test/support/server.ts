/** Provides a loopback HTTP server for one test, a URL without a server, and the expected signature of a request. */
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SignatureV4 } from "@smithy/signature-v4";
import type { AwsCredentialIdentity } from "@smithy/types";
import { onTestFinished } from "vitest";
import type { Credentials } from "../../src/index.ts";

/** A request that the server received. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A response, or a function that writes it. */
export type Reply =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array }
  | ((response: ServerResponse, request: Received) => void);

/** The URL of a server, and the requests that it has received so far. */
export interface TestServer {
  readonly url: string;
  readonly received: Received[];
}

/** Starts a server that sends the replies in turn, and then repeats the last one. It stops when the test ends. */
export async function startServer(...replies: Reply[]): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      received.push(seen);
      const reply = replies[Math.min(received.length, replies.length) - 1] ?? {};
      if (typeof reply === "function") return reply(response, seen);
      response.writeHead(reply.status ?? 200, { "x-amzn-requestid": "request-1", ...reply.headers });
      response.end(reply.body ?? "{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Returns a URL at which no server listens. */
export async function unreachable(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

class NodeSha256 {
  readonly #secret: string | Uint8Array | undefined;
  readonly #data: Uint8Array[] = [];
  constructor(secret?: string | Uint8Array) {
    this.#secret = secret;
  }
  update(data: Uint8Array): void {
    this.#data.push(data);
  }
  async digest(): Promise<Uint8Array> {
    const hash = this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
    return hash.update(Buffer.concat(this.#data)).digest();
  }
}

/** Returns the header `authorization` that SignatureV4 of @smithy/signature-v4 computes for a received request. */
export async function expectedAuthorization(
  { method, url, headers, body }: Received,
  credentials: Credentials,
  service = "ivs",
  region = "us-west-2",
): Promise<string> {
  const parsed = new URL(url, `http://${headers.host}`);
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1]?.split(";") ?? [];
  const query: Record<string, string[]> = {};
  for (const name of parsed.searchParams.keys()) query[name] = parsed.searchParams.getAll(name);
  const signer = new SignatureV4({
    service,
    region,
    credentials: async () => credentials as AwsCredentialIdentity,
    sha256: NodeSha256 as never,
  });
  const date = String(headers["x-amz-date"]).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const result = await signer.sign(
    {
      method,
      protocol: parsed.protocol,
      hostname: parsed.hostname,
      path: parsed.pathname,
      query,
      headers: Object.fromEntries(signed.map((name) => [name, String(headers[name])])),
      body,
    },
    { signingDate: new Date(date) },
  );
  return String(result.headers.authorization);
}
