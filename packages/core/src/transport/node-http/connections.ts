// The connections of one handler: Node's agents, with an eye on how long a kept connection has been unused.
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { CheckedOptions } from "./options.ts";

/** Milliseconds after which a kept connection is looked at before it is used: a call that follows at once waits for nothing. */
const UNCHECKED_MS = 100;

/** Where a request goes. */
export interface Target {
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
}

/** Keeps connections open between requests. */
export class Connections {
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;
  /** When a connection became unused, on the monotonic clock. */
  readonly #idleSinceMs = new WeakMap<object, number>();

  constructor({ maxSockets, idleTimeout }: CheckedOptions) {
    // An agent without a timeout ignores the one that the service announces in its Keep-Alive header.
    // See keepSocketAlive in https://github.com/nodejs/node/blob/main/lib/_http_agent.js
    const options = { keepAlive: true, maxSockets, scheduling: "lifo", timeout: idleTimeout } as const;
    this.#http = this.#watch(new HttpAgent(options));
    this.#https = this.#watch(new HttpsAgent(options));
  }

  agentFor({ isSecure }: Target): HttpAgent {
    return isSecure ? this.#https : this.#http;
  }

  /** True when the next request to this target would go over a connection that has been unused for some time. */
  isNextIdle(target: Target): boolean {
    const { freeSockets } = this.agentFor(target);
    for (const name in freeSockets) {
      if (!name.startsWith(`${target.host}:${target.port}:`)) continue;
      const next = freeSockets[name]?.at(-1);
      const since = next && this.#idleSinceMs.get(next);
      if (since !== undefined && performance.now() - since > UNCHECKED_MS) return true;
    }
    return false;
  }

  destroy(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #watch<A extends HttpAgent>(agent: A): A {
    const keep = agent.keepSocketAlive;
    agent.keepSocketAlive = (socket) => {
      this.#idleSinceMs.set(socket, performance.now());
      return keep.call(agent, socket);
    };
    return agent;
  }
}

/**
 * Lets the event loop look at all sockets once. A connection that the service closed in the meantime then leaves the agent,
 * before a request goes over it: so a program that was busy or idle for a while sends nothing into a closed connection.
 */
export function pollSockets(): Promise<void> {
  // The first may come in the round that has looked already.
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
