/** A small IVS that verifies every signature and every token by its own clock, and breaks connections on command. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createRandom } from "../random.ts";
import { breakWithin, choosePlace, type DropPlan, endWhenIdle, noDrops } from "./drops.ts";
import { Tokens } from "./tokens.ts";
import { type Arrived, verify } from "./verify.ts";

/** Counts of the requests that the service received. */
export interface ServiceReport {
  readonly requests: number;
  readonly skewed: number;
  readonly expired: number;
  readonly dropped: number;
  /** Reasons why a signature was wrong, apart from clocks and tokens. */
  readonly wrongSignatures: readonly string[];
  /** How often each write was executed, by its name. */
  readonly executed: Readonly<Record<string, number>>;
  readonly openConnections: number;
}

export class SoakService {
  readonly tokens: Tokens = new Tokens();
  #drops: DropPlan = noDrops;
  /** Settled when no idle connection waits for its end. */
  #idleEnds: Promise<unknown> = Promise.resolve();
  readonly #random;
  readonly #server: Server;
  readonly #busy = new Set<Socket>();
  readonly #connections = new Set<Socket>();
  readonly #counts = { requests: 0, skewed: 0, expired: 0, dropped: 0 };
  readonly #wrongSignatures: string[] = [];
  readonly #executed: Record<string, number> = {};

  constructor(seed: number) {
    this.#random = createRandom(seed);
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => request.socket.destroy());
    });
    // The service closes no idle connection, so connections that a client leaks are found.
    this.#server.keepAliveTimeout = 0;
    this.#server.on("connection", (socket) => {
      this.#connections.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => this.#connections.delete(socket));
    });
  }

  /** Starts the service and gives its URL. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Changes when connections break. Resolves when no connection will still be ended by the plan before. */
  async drop(plan: DropPlan): Promise<void> {
    this.#drops = plan;
    await this.#idleEnds;
  }

  report(): ServiceReport {
    return {
      ...this.#counts,
      wrongSignatures: this.#wrongSignatures,
      executed: this.#executed,
      openConnections: this.#connections.size,
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request;
    this.#busy.add(socket);
    response.once("close", () => this.#busy.delete(socket));
    const arrived = await read(request);
    this.#counts.requests += 1;
    const verdict = await verify(arrived, this.tokens);
    if (verdict.kind !== "valid") {
      if (verdict.kind === "wrong") this.#wrongSignatures.push(verdict.reason);
      else this.#counts[verdict.kind] += 1;
      const code = verdict.kind === "expired" ? "ExpiredTokenException" : "InvalidSignatureException";
      response.writeHead(403, { "content-type": "application/json", "x-amzn-errortype": code });
      response.end(JSON.stringify({ message: `refused: ${verdict.kind}` }));
      return;
    }
    const place = choosePlace(this.#drops, this.#random);
    if (place !== undefined) this.#counts.dropped += 1;
    if (place === "before the operation") return void socket.resetAndDestroy();
    const body = JSON.stringify(this.#perform(arrived));
    if (place === "before the head") return void socket.resetAndDestroy();
    const headers = { "content-type": "application/json", "x-amzn-requestid": `${this.#counts.requests}` };
    if (place === "within the body") return breakWithin(response, headers, body);
    if (place === "when idle") {
      const end = endWhenIdle(request, response, this.#busy, this.#random() * 4);
      this.#idleEnds = Promise.all([this.#idleEnds, end]);
    }
    response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
  }

  /**
   * Returns the response to a request. It repeats the subject of the request, so that the caller can tell responses
   * apart.
   */
  #perform({ url, body }: Arrived): object {
    if (url.startsWith("/tags/")) return { tags: { arn: decodeURIComponent(url.slice("/tags/".length)) } };
    const input = JSON.parse(body.toString()) as { readonly arn?: string; readonly name?: string };
    if (url !== "/CreateChannel") return { channel: { arn: input.arn } };
    const { name = "" } = input;
    this.#executed[name] = (this.#executed[name] ?? 0) + 1;
    return { channel: { name } };
  }
}

async function read(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks) };
}
