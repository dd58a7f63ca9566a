/** Sends prepared requests over a fixed number of keep-alive connections, and measures the time of each. */
import { Agent, request } from "node:http";
import type { Prepared } from "./prepare.ts";

export interface Volley {
  readonly perSecond: number;
  /** The duration of each request in milliseconds. */
  readonly timesMs: readonly number[];
}

/** After this time, no further request is sent. */
const maxDurationMs = 10_000;

/** @throws Error for any status other than 200 */
export async function fire(
  url: string,
  prepared: readonly [Prepared, ...Prepared[]],
  count: number,
  connections = 16,
): Promise<Volley> {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const timesMs: number[] = [];
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count && performance.now() - began < maxDurationMs) {
      const one = prepared[next++ % prepared.length] ?? prepared[0];
      const sent = performance.now();
      await send(agent, hostname, port, one);
      timesMs.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: timesMs.length / seconds, timesMs };
}

function send(agent: Agent, hostname: string, port: string, one: Prepared): Promise<void> {
  const { method, path, headers, body } = one;
  return new Promise((resolve, reject) => {
    const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${path}: status ${response.statusCode}, ${response.headers["x-amzn-errortype"]}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
