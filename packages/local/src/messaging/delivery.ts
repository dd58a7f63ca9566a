/** Sends frames to connections: at once, or as the disturbance of events says. */
import { createRandom } from "../basics/random.ts";
import { createFate, type Fate, type KnownDisturbance } from "../events/disturbance.ts";
import type { World } from "../simulation/world.ts";
import { maxBufferedBytes, type Socket } from "./socket.ts";

export interface Delivery {
  send(text: string): void;
  /** Sends without a disturbance. */
  sendNow(text: string): void;
}

interface Recipient {
  readonly socket: Socket;
  /** The number of the connection among the connections of the service. */
  readonly number: number;
  /** False after the connection has ended. */
  readonly isOpen: () => boolean;
  /** Ends the connection without a close frame. */
  readonly cut: () => void;
}

export function createDelivery(
  { clock, events, settings }: Pick<World, "clock" | "events" | "settings">,
  { socket, number, isOpen, cut }: Recipient,
): Delivery {
  let known: { readonly disturbance: KnownDisturbance; readonly fate: Fate } | undefined;
  const sendNow = (text: string): void => {
    if (!isOpen()) return;
    if (socket.bufferedAmount() > maxBufferedBytes) cut();
    else socket.send(text);
  };
  return {
    sendNow,
    send(text) {
      const disturbance = events.disturbance();
      if (isCalm(disturbance)) {
        known = undefined;
        return sendNow(text);
      }
      if (known?.disturbance !== disturbance) {
        known = { disturbance, fate: createFate(disturbance, createRandom(settings.seed, `frames ${number}`)) };
      }
      const now = clock.now();
      const dueAt = known.fate.of(now);
      if (dueAt === undefined) return;
      if (dueAt > now) clock.at(dueAt, () => sendNow(text));
      else sendNow(text);
    },
  };
}

function isCalm({ loss, delay, reorder }: KnownDisturbance): boolean {
  return loss === 0 && delay === 0 && reorder === 0;
}
