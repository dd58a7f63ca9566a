/** Breaks connections at chosen moments. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { pick, type Random } from "../random.ts";

/**
 * The places: before the request is executed, after it without a response, within the response, or later while the
 * connection is idle.
 */
export const dropPlaces = ["before the operation", "before the head", "within the body", "when idle"] as const;
export type DropPlace = (typeof dropPlaces)[number];

export interface DropPlan {
  readonly places: readonly DropPlace[];
  /** The probability for each request, from 0 to 1. */
  readonly probability: number;
}

export const noDrops: DropPlan = { places: [], probability: 0 };

export function choosePlace({ places, probability }: DropPlan, random: Random): DropPlace | undefined {
  return random() < probability ? pick(random, places) : undefined;
}

/** Writes a head that announces a longer body than the one that follows. */
export function breakWithin(response: ServerResponse, headers: Readonly<Record<string, string>>, body: string): void {
  response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
}

/**
 * Ends the connection shortly after the response, unless the next request has arrived on it. Resolves when the
 * connection has been ended or is kept.
 */
export function endWhenIdle(
  request: IncomingMessage,
  response: ServerResponse,
  busy: ReadonlySet<Socket>,
  waitMs: number,
): Promise<void> {
  const { socket } = request;
  return new Promise((resolve) => {
    response.once("close", () => {
      setTimeout(() => {
        if (busy.has(socket) || socket.destroyed) resolve();
        else socket.once("close", () => resolve()).destroy();
      }, waitMs);
    });
  });
}
