/** Remembers tokens for a single use until they expire. */

export class SpentTokens {
  readonly #most: number;
  /** The time of expiry in seconds, by the UUID of the token. */
  readonly #expiries = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Gives false if the token was spent before, and if too many tokens are remembered. @param exp in seconds */
  spend(uuid: string, exp: number, now: Date): boolean {
    if (this.#expiries.has(uuid)) return false;
    if (this.#expiries.size >= this.#most) this.#forget(now);
    if (this.#expiries.size >= this.#most) return false;
    this.#expiries.set(uuid, exp);
    return true;
  }

  clear(): void {
    this.#expiries.clear();
  }

  #forget(now: Date): void {
    for (const [uuid, exp] of this.#expiries) if (exp * 1000 < now.getTime()) this.#expiries.delete(uuid);
  }
}
