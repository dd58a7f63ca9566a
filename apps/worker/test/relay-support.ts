/** The worker at an edge, with a service whose calls a test can hold back and count. Each test has its own. */
import { afterEach, beforeEach } from "vitest";
import { type Edge, startEdge } from "./edge.ts";
import { type LimitedIvs, startLimitedIvs } from "./limited-ivs.ts";

export let ivs: LimitedIvs;
let edges: Edge[] = [];

/** Starts the service before each test, and stops everything after it. */
export function useRelay(): void {
  beforeEach(async () => {
    ivs = await startLimitedIvs();
  });
  afterEach(async () => {
    await stopEdges();
    await ivs.close();
  });
}

/** Starts an edge that calls the service of this test. @param storage the folder of its Durable Objects; default: a new one */
export async function start(settings: Record<string, string | undefined> = {}, storage?: string): Promise<Edge> {
  const options = { settings: { IVS_ENDPOINT: ivs.url, ...settings }, ...(storage !== undefined && { storage }) };
  const edge = await startEdge(options);
  edges.push(edge);
  return edge;
}

/** Stops the edges that were started so far. */
export async function stopEdges(): Promise<void> {
  await Promise.all(edges.map((edge) => edge.stop()));
  edges = [];
}

/** The data of all messages that the service received, in order. */
export function delivered(): unknown[] {
  return ivs.deliveries.flatMap(({ messages }) => messages.map(({ data }) => data));
}

/** The worker's answer about a channel. */
export async function status(edge: Edge, channelArn: string): Promise<Record<string, unknown>> {
  const response = await edge.call(`/metadata?channelArn=${encodeURIComponent(channelArn)}`);
  return response.json() as Promise<Record<string, unknown>>;
}
