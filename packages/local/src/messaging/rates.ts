/** Rates of messages: a window of one second slides over the requests that were accepted. */

const windowMs = 1000;

export interface ChatRates {
  /** Set it to false to remove the limit of rooms. Default: the `maximumMessageRatePerSecond` of each room. */
  readonly room?: false | undefined;
  /** Requests of one connection per second. Default: 10. */
  readonly connection?: number | false | undefined;
  /** Messages per second into all rooms. AWS does not publish a number. Default: false, for no limit. */
  readonly account?: number | false | undefined;
}

/** `true` for the published rates, `false` for none, or other rates. */
export type ChatRateOptions = boolean | ChatRates;

/** In requests per second. Infinity stands for no limit. */
export interface KnownChatRates {
  readonly limitsRooms: boolean;
  readonly connection: number;
  readonly account: number;
}

/** @throws TypeError that names the rate at fault */
export function readChatRates(options: ChatRateOptions): KnownChatRates {
  const { POSITIVE_INFINITY } = Number;
  if (options === false) return { limitsRooms: false, connection: POSITIVE_INFINITY, account: POSITIVE_INFINITY };
  const { room, connection = 10, account = false, ...unknown } = options === true ? {} : options;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw new TypeError(`chatRates.${name} is not a rate; expected room, connection or account`);
  if (room !== undefined && room !== false) {
    throw new TypeError("chatRates.room must be false or missing, since each room has its own rate");
  }
  return {
    limitsRooms: room === undefined,
    connection: readRate(connection, "connection"),
    account: readRate(account, "account"),
  };
}

function readRate(rate: unknown, name: string): number {
  if (rate === false) return Number.POSITIVE_INFINITY;
  if (typeof rate === "number" && Number.isInteger(rate) && rate > 0 && rate <= 100_000) return rate;
  throw new TypeError(`chatRates.${name} must be an integer from 1 to 100,000, or false for no limit`);
}

/** Remembers as many requests as the rate allows. */
export class RateWindow {
  /** The times of accepted requests in milliseconds, oldest first. */
  #times: number[] = [];

  /** Returns whether the rate allows one more request, which then counts. */
  take(rate: number, time: number): boolean {
    if (rate === Number.POSITIVE_INFINITY) return true;
    if (!this.#hasRoom(rate, time)) return false;
    this.#times.push(time);
    if (this.#times.length > rate) this.#times.splice(0, this.#times.length - rate);
    return true;
  }

  #hasRoom(rate: number, time: number): boolean {
    const blocking = this.#times.at(-rate);
    // A request from a later time does not count: the clock was set back.
    return blocking === undefined || blocking <= time - windowMs || blocking > time;
  }
}
