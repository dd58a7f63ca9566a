/** Remembers tokens for a single use until they expire. */

export interface SingleUse {
  readonly uuid: string;
  /** The time of expiry in seconds. */
  readonly exp: number;
}

export class SpentTokens {
  readonly #maxTokens: number;
  /** The time of expiry in seconds, by the UUID of the token. */
  readonly #expiries = new Map<string, number>();

  constructor(maxTokens: number) {
    this.#maxTokens = maxTokens;
  }

  /** Returns false if the token was spent before, or if too many tokens are remembered. */
  canSpend({ uuid }: SingleUse, now: Date): boolean {
    if (this.#expiries.has(uuid)) return false;
    if (this.#expiries.size >= this.#maxTokens) this.#forget(now);
    return this.#expiries.size < this.#maxTokens;
  }

  spend({ uuid, exp }: SingleUse): void {
    this.#expiries.set(uuid, exp);
  }

  clear(): void {
    this.#expiries.clear();
  }

  #forget(now: Date): void {
    for (const [uuid, exp] of this.#expiries) if (exp * 1000 < now.getTime()) this.#expiries.delete(uuid);
  }
}
