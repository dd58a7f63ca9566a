/** For the tests: a local Amazon IVS over real HTTP, the server as a process of its own, and pages that listen. */

import { request as httpRequest } from "node:http";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs } from "@ivskit/local";

export const secret = "a-secret-of-the-tests-0123456789";

export interface TestService {
  readonly url: string;
  readonly ivs: Ivs;
  readonly local: LocalIvs;
  /** Answers in the service's stead; undefined lets the request through. */
  intercept?: ((operation: string) => Response | undefined) | undefined;
  stop(): Promise<void>;
}

export function startService(): TestService {
  const local = createLocalIvs();
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: (request) => service.intercept?.(new URL(request.url).pathname.slice(1)) ?? local.fetch(request),
  });
  const url = server.url.href.replace(/\/$/, "");
  const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: url });
  const service: TestService = { url, ivs, local, stop: () => server.stop(true) };
  return service;
}

export function environment(endpoint: string): Record<string, string> {
  return {
    IVS_ENDPOINT: endpoint,
    IVS_WEBHOOK_SECRET: secret,
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
    PORT: "0",
    RECONCILE_SECONDS: "3600",
    SETTLE_SECONDS: "0",
  };
}

export interface TestServer {
  readonly url: string;
  /** Everything that it has said so far. */
  output(): string;
  /** Resolves when the output has this in it. */
  says(text: RegExp): Promise<void>;
  /** Asks it to stop, and waits for its exit status. */
  stop(): Promise<number>;
}

/** As started by hand, and as compiled to one file. */
export const programs: Readonly<Record<string, readonly string[]>> = {
  "bun server.ts": [process.execPath, "server.ts"],
  "the compiled file": ["./dist/live-server"],
};

/** Runs to the end, for what is not to start. */
export async function runToEnd(env: Record<string, string>): Promise<{ status: number; output: string }> {
  const child = spawn(programs["bun server.ts"] ?? [], env);
  const [stdout, stderr] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { status: await child.exited, output: stdout + stderr };
}

export async function startServer(program: readonly string[], env: Record<string, string>): Promise<TestServer> {
  const child = spawn(program, env);
  let output = "";
  let told = Promise.withResolvers<void>();
  const read = async (stream: ReadableStream<Uint8Array>): Promise<void> => {
    for await (const text of stream.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
      output += text;
      told.resolve();
      told = Promise.withResolvers();
    }
  };
  const reading = Promise.all([read(child.stdout), read(child.stderr)]).then(() => told.resolve());
  let ended = false;
  const exited = Promise.all([child.exited, reading]).then(([status]) => {
    ended = true;
    told.resolve();
    return status;
  });
  const says = async (text: RegExp): Promise<void> => {
    while (!text.test(output)) {
      if (ended) throw new Error(`It ended without saying ${text}: ${output}`);
      await told.promise;
    }
  };
  await says(/listening on (\S+)\n/);
  return {
    url: /listening on (\S+)\n/.exec(output)?.[1] ?? "",
    output: () => output,
    says,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

function spawn(program: readonly string[], env: Record<string, string>) {
  return Bun.spawn([...program], {
    cwd: import.meta.dirname,
    // No .env file and nothing of the environment here is to have a say.
    env: { PATH: process.env.PATH ?? "", ...env },
    stdout: "pipe",
    stderr: "pipe",
  });
}

let events = 0;

/** An event as EventBridge sends it to an API destination. */
export function streamEvent(
  name: string,
  channelArn: string,
  streamId: string,
  time: string,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    version: "0",
    id: `01234567-0123-0123-0123-${String(++events).padStart(12, "0")}`,
    "detail-type": "IVS Stream State Change",
    source: "aws.ivs",
    account: "123456789012",
    time,
    region: "us-west-2",
    resources: [channelArn],
    detail: { event_name: name, channel_name: "studio", stream_id: streamId },
    ...changes,
  };
}

export async function post(
  { url }: TestServer,
  event: unknown,
  headers: Record<string, string> = { "x-webhook-secret": secret },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const response = await fetch(`${url}/events`, { method: "POST", headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** The status with which the server answers a WebSocket handshake; 101 stays open until the server closes it. */
export function handshake({ url }: { readonly url: string }, headers: Record<string, string> = {}): Promise<number> {
  const given = { connection: "upgrade", upgrade: "websocket", "sec-websocket-version": "13", ...headers };
  const key = { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/live`, { headers: { ...given, ...key } });
    request.once("upgrade", ({ statusCode = 0 }, socket) => {
      // Never read: this page does not keep up.
      socket.pause();
      resolve(statusCode);
    });
    request.once("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once("error", reject);
    request.end();
  });
}

export interface Page {
  /** The next message, in the order in which they came. */
  next(): Promise<Record<string, unknown>>;
  say(message: string | Uint8Array<ArrayBuffer>): void;
  /** Resolves when it is open, or was refused. */
  readonly opened: Promise<void>;
  /** How many messages came that nobody has taken. */
  unread(): number;
  readonly closed: Promise<{ code: number; reason: string }>;
  close(): void;
}

/** A page that listens. */
export function openPage({ url }: { readonly url: string }, query = ""): Page {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/live${query}`);
  const opened = Promise.withResolvers<void>();
  socket.addEventListener("open", () => opened.resolve());
  socket.addEventListener("close", () => opened.resolve());
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const messages: Record<string, unknown>[] = [];
  const waiting: ((message: Record<string, unknown>) => void)[] = [];
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    const taker = waiting.shift();
    if (taker) taker(message);
    else messages.push(message);
  });
  socket.addEventListener("close", ({ code, reason }) => closed.resolve({ code, reason }));
  return {
    next: () => {
      const message = messages.shift();
      return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve));
    },
    say: (message) => socket.send(message),
    opened: opened.promise,
    unread: () => messages.length,
    closed: closed.promise,
    close: () => socket.close(),
  };
}
