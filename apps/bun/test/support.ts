/** Starts a local Amazon IVS over real HTTP, the server as a process, and pages that connect to it. */
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs } from "@ivskit/local";

/** Milliseconds after which a process that hangs is killed, and after which `until` throws. */
const hangTimeoutMs = 100_000;

export const secret = "a-secret-of-the-tests-0123456789";

export interface TestService {
  readonly url: string;
  readonly ivs: Ivs;
  readonly local: LocalIvs;
  /** Returns the answer to a request, or undefined to pass the request on to the service. */
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
  /** Returns the output so far. */
  output(): string;
  /** Resolves when the output matches, and rejects if the server ends before. */
  says(text: RegExp): Promise<void>;
  /** Sends SIGTERM, and resolves with the exit status. */
  stop(): Promise<number>;
}

/** The commands that start the server: from its source, and from the compiled file. */
export const programs: Readonly<Record<string, readonly string[]>> = {
  "bun src/main.ts": [process.execPath, "src/main.ts"],
  "the compiled file": ["./dist/live-server"],
};

/** Runs the server until it exits. It exits by itself if its settings are wrong. */
export async function runToEnd(env: Record<string, string>): Promise<{ status: number; output: string }> {
  const child = spawn(programs["bun src/main.ts"] ?? [], env);
  const [stdout, stderr] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { status: await child.exited, output: stdout + stderr };
}

export async function startServer(program: readonly string[], env: Record<string, string>): Promise<TestServer> {
  const child = spawn(program, env);
  let output = "";
  let hasEnded = false;
  /** Called after each change of `output` and `hasEnded`. */
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const read = async (stream: ReadableStream<Uint8Array>): Promise<void> => {
    for await (const text of stream.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
      output += text;
      notify();
    }
  };
  const exited = Promise.all([child.exited, read(child.stdout), read(child.stderr)]).then(([status]) => {
    hasEnded = true;
    notify();
    return status;
  });
  const says = (text: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!text.test(output) && !hasEnded) return;
        listeners.delete(check);
        if (text.test(output)) resolve();
        else reject(new Error(`The server ended before it said ${text}: ${output}`));
      };
      listeners.add(check);
      check();
    });
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

/**
 * Resolves when the condition holds.
 *
 * @throws Error if it does not hold within `hangTimeoutMs`
 */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + hangTimeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`This never became true: ${condition}`);
    await Bun.sleep(20);
  }
}

function spawn(program: readonly string[], env: Record<string, string>) {
  return Bun.spawn([...program], {
    cwd: join(import.meta.dirname, ".."),
    // The process inherits no variables except PATH, so that the environment of the tests does not change a result.
    env: { PATH: process.env.PATH ?? "", ...env },
    stdout: "pipe",
    stderr: "pipe",
    timeout: hangTimeoutMs,
  });
}

let events = 0;

/** Returns an event as EventBridge sends it to an API destination. */
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

/** Sends a WebSocket handshake and returns the status. A socket with status 101 stays open until the server closes it. */
export function handshake({ url }: { readonly url: string }, headers: Record<string, string> = {}): Promise<number> {
  const fixed = { connection: "upgrade", upgrade: "websocket", "sec-websocket-version": "13", ...headers };
  const key = { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/live`, { headers: { ...fixed, ...key } });
    request.once("upgrade", ({ statusCode = 0 }, socket) => {
      // The client never reads, so the server must buffer the messages to it.
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
  /** Resolves with the next message. Messages come in the order of arrival. */
  next(): Promise<Record<string, unknown>>;
  send(message: string | Uint8Array<ArrayBuffer>): void;
  /** Resolves when the socket is open, or when the server has refused it. */
  readonly opened: Promise<void>;
  /** Returns how many messages have arrived that `next` has not returned yet. */
  unread(): number;
  readonly closed: Promise<{ code: number; reason: string }>;
  close(): void;
}

/** Connects to the WebSocket, as a page does. */
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
    const resolveNext = waiting.shift();
    if (resolveNext) resolveNext(message);
    else messages.push(message);
  });
  socket.addEventListener("close", ({ code, reason }) => closed.resolve({ code, reason }));
  return {
    next: () => {
      const message = messages.shift();
      return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve));
    },
    send: (message) => socket.send(message),
    opened: opened.promise,
    unread: () => messages.length,
    closed: closed.promise,
    close: () => socket.close(),
  };
}
