/** Declares and checks the options of the handler over node:http. */

/** The options of `createNodeHttpHandler`. */
export interface NodeHttpHandlerOptions {
  /**
   * The maximum number of connections to one host at a time; further requests wait for a free connection. Default: 50.
   */
  readonly maxSockets?: number | undefined;
  /**
   * Milliseconds that a socket may be silent during a request, from the connect to the end of the response body; 0: no
   * limit. Default: 0.
   */
  readonly socketTimeout?: number | undefined;
  /**
   * Milliseconds after which an unused connection is closed, or the time in the service's `Keep-Alive` header if that
   * is shorter. Default: 10000.
   */
  readonly idleTimeout?: number | undefined;
  /**
   * An `Agent` of `node:http` for http URLs, such as one that uses a proxy. `maxSockets` and `idleTimeout` do not apply
   * to it, and destroying the handler leaves it open.
   */
  readonly httpAgent?: object | undefined;
  /** An `Agent` of `node:https` for https URLs, such as one with certificates of your own. See `httpAgent`. */
  readonly httpsAgent?: object | undefined;
}

type NumberName = "maxSockets" | "socketTimeout" | "idleTimeout";

/** The checked options, with defaults for absent numbers. */
export interface CheckedOptions extends Readonly<Record<NumberName, number>> {
  readonly httpAgent: object | undefined;
  readonly httpsAgent: object | undefined;
}

/** The default, the smallest and the largest value of each option. A timer of Node takes at most 2 ** 31 - 1 ms. */
const ranges: { readonly [Name in NumberName]: readonly [fallback: number, least: number, most: number] } = {
  maxSockets: [50, 1, Number.MAX_SAFE_INTEGER],
  socketTimeout: [0, 0, 2 ** 31 - 1],
  idleTimeout: [10_000, 1, 2 ** 31 - 1],
};

/** Checks the options and adds defaults. @throws TypeError for an option that is unknown or invalid */
export function checkOptions(options: NodeHttpHandlerOptions): CheckedOptions {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`createNodeHttpHandler: the options must be an object, got ${show(options)}`);
  }
  const names = [...Object.keys(ranges), "httpAgent", "httpsAgent"];
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const known = names.join(", ");
    throw new TypeError(`createNodeHttpHandler: unknown option ${unknown}; known: ${known}`);
  }
  const { maxSockets, socketTimeout, idleTimeout, httpAgent, httpsAgent } = options;
  return {
    maxSockets: checkInteger("maxSockets", maxSockets),
    socketTimeout: checkInteger("socketTimeout", socketTimeout),
    idleTimeout: checkInteger("idleTimeout", idleTimeout),
    httpAgent: checkAgent("httpAgent", httpAgent),
    httpsAgent: checkAgent("httpsAgent", httpsAgent),
  };
}

function checkAgent(name: string, agent: object | undefined): object | undefined {
  if (agent === undefined || (typeof agent === "object" && agent !== null)) return agent;
  throw new TypeError(`${name} must be an agent of Node, got ${typeof agent}`);
}

function checkInteger(name: NumberName, value: number | undefined): number {
  const [fallback, least, most] = ranges[name];
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new TypeError(`${name} must be an integer ${range}, got ${show(value)}`);
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
