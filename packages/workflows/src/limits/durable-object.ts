/** A rate limiter for the workers of an account on Cloudflare: a Durable Object counts, and its clients ask. */
import { sleep } from "../run/retry.ts";
import { checkLimits, leaseMs, type RateLimiter, windowMs } from "./rate-limiter.ts";
import { createTurns, type PermitRequest, type PermitStore, type Turns } from "./turns.ts";
import { createWindows } from "./windows.ts";

/** The parts of Cloudflare's `DurableObjectState` that the limiter uses. */
export interface LimiterObjectState {
  readonly storage: {
    get(key: string): Promise<unknown>;
    put(key: string, value: number): Promise<void>;
  };
  blockConcurrencyWhile(work: () => Promise<void>): Promise<void>;
}

/** The part of Cloudflare's `DurableObjectStub` that the limiter uses. */
export interface LimiterObjectStub {
  fetch(
    url: string,
    init: { method: string; body: string; signal?: AbortSignal },
  ): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;
}

/** The milliseconds by which the stored time may exceed the end of all permits, so that fewer writes are needed. */
const storedSlackMs = 1_000;

/**
 * The Durable Object that counts. Export it from your worker. After a crash or a deployment, it gives no permit until
 * all earlier ones have ended: for two seconds, or for nine if calls were in progress. It stores only the time of their
 * end.
 */
export class RateLimiterObject {
  readonly #storage: LimiterObjectState["storage"];
  readonly #store: PermitStore = createWindows(Date.now);
  readonly #turns: Turns = createTurns(this.#store, sleep);
  /** The requests that wait, by the id of their permit. */
  readonly #waiting = new Map<string, AbortController>();
  /** The ids of the permits that are not released, and the time until which each one counts. */
  readonly #open = new Map<string, number>();
  /** The end of the permits of earlier instances, in milliseconds since 1970. */
  #earlierUntil = 0;
  #storedUntil = 0;

  constructor(state: LimiterObjectState) {
    this.#storage = state.storage;
    void state.blockConcurrencyWhile(async () => {
      this.#earlierUntil = this.#storedUntil = Number((await this.#storage.get("until")) ?? 0);
    });
  }

  /** Answers the requests of `createDurableObjectRateLimiter`. */
  async fetch(request: Request): Promise<Response> {
    const wanted = (await request.json()) as PermitRequest;
    if (request.url.endsWith("/release")) {
      this.#waiting.get(wanted.id)?.abort();
      await this.#store.release(wanted);
      this.#open.delete(wanted.id);
    } else {
      await this.#acquire(wanted);
      this.#open.set(wanted.id, Date.now() + leaseMs);
    }
    await this.#save();
    return new Response(null, { status: 204 });
  }

  async #acquire({ id, limits }: PermitRequest): Promise<void> {
    const caller = new AbortController();
    this.#waiting.set(id, caller);
    try {
      // The clock may go back at any time.
      const earlierMs = Math.max(0, this.#earlierUntil - Date.now());
      await sleep(Math.min(earlierMs, leaseMs + storedSlackMs), caller.signal);
      this.#earlierUntil = 0;
      await this.#turns.acquire(limits, { abortSignal: caller.signal }, id);
    } finally {
      this.#waiting.delete(id);
    }
  }

  /** Stores the time until which permits count. Cloudflare holds the response back until it is stored. */
  async #save(): Promise<void> {
    const now = Date.now();
    for (const [id, until] of this.#open) if (until < now) this.#open.delete(id);
    const until = Math.max(now + windowMs, this.#earlierUntil, ...this.#open.values());
    if (until <= this.#storedUntil && this.#storedUntil <= until + storedSlackMs) return;
    this.#storedUntil = until + storedSlackMs;
    await this.#storage.put("until", this.#storedUntil);
  }
}

/**
 * Returns a limiter whose permits are counted by a `RateLimiterObject`. If the object cannot be reached, `acquire` fails
 * with its error.
 *
 * @param stub the object of the account: `env.LIMITER.get(env.LIMITER.idFromName("us-west-2"))`
 */
export function createDurableObjectRateLimiter(stub: LimiterObjectStub): RateLimiter {
  const ask = async (action: string, request: PermitRequest, signal?: AbortSignal): Promise<void> => {
    const init = { method: "POST", body: JSON.stringify(request), ...(signal && { signal }) };
    const response = await stub.fetch(`https://rate-limiter/${action}`, init);
    if (!response.ok) throw new Error(`The rate limiter answered ${response.status}: ${await response.text()}`);
  };
  return {
    async acquire(limits, { abortSignal } = {}) {
      checkLimits(limits);
      const request = { id: crypto.randomUUID(), limits };
      const release = (): Promise<void> => ask("release", request);
      try {
        await ask("acquire", request, abortSignal);
      } catch (error) {
        // The object may give the permit although its response did not arrive.
        if (abortSignal?.aborted) await release().catch(() => {});
        throw error;
      }
      return { release };
    },
  };
}
