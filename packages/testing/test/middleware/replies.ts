/** A server that answers from a list, for calls whose responses a test decides. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ReplyServer {
  readonly url: string;
  readonly received: Received[];
}

/** Starts a server that sends the replies in turn, and then repeats the last one. It ends with the test. */
export async function startReplies(replies: readonly Reply[]): Promise<ReplyServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() });
      const { status = 200, headers, body = "{}" } = replies[Math.min(received.length, replies.length) - 1] ?? {};
      response.writeHead(status, { "content-type": "application/json", "x-amzn-requestid": "request-1", ...headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
