/**
 * Keeps the connections of one handler in Node's agents, and finds those that must be checked before they are used
 * again.
 */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { CheckedOptions } from "./options.ts";

/** A connection that was unused for longer than this is checked before it is used again. */
const maxUncheckedMs = 100;

/** The server that a request is sent to. */
export interface Target {
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
}

export class Connections {
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;
  /** The agents of the caller, which the handler neither watches nor destroys. */
  readonly #given: { readonly http: HttpAgent | undefined; readonly https: HttpAgent | undefined };
  /** The time at which a connection became unused, by `performance.now()`. */
  readonly #idleSinceMs = new WeakMap<object, number>();

  constructor({ maxSockets, idleTimeout, httpAgent, httpsAgent }: CheckedOptions) {
    this.#given = { http: httpAgent as HttpAgent | undefined, https: httpsAgent as HttpAgent | undefined };
    // An agent without a timeout ignores the timeout in the service's Keep-Alive header, so the timeout is always set.
    // See keepSocketAlive in https://github.com/nodejs/node/blob/main/lib/_http_agent.js
    const options = { keepAlive: true, maxSockets, scheduling: "lifo", timeout: idleTimeout } as const;
    this.#http = this.#watch(new HttpAgent(options));
    this.#https = this.#watch(new HttpsAgent(options));
  }

  agentFor({ isSecure }: Target): HttpAgent {
    return isSecure ? (this.#given.https ?? this.#https) : (this.#given.http ?? this.#http);
  }

  /** Returns true if the next request to this target would use a connection that needs a check. */
  isNextIdle(target: Target): boolean {
    const { freeSockets } = this.agentFor(target);
    for (const name in freeSockets) {
      if (!name.startsWith(`${target.host}:${target.port}:`)) continue;
      const next = freeSockets[name]?.at(-1);
      const since = next && this.#idleSinceMs.get(next);
      if (since !== undefined && performance.now() - since > maxUncheckedMs) return true;
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
 * Lets the event loop read all sockets once, so that the agent removes connections that the service has closed.
 * Otherwise, the next request of a program that was busy or idle could be written to a closed connection.
 */
export function pollSockets(): Promise<void> {
  // The first callback can run before the event loop reads the sockets again; the second one runs after that.
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
