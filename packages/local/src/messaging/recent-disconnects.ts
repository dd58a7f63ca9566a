/** Remembers the latest users that were disconnected, for connections that are being opened meanwhile. */

/**
 * The number of users that are remembered. It exceeds the disconnects during one handshake by far: at most 100 per
 * second are allowed.
 */
const maxRemembered = 1_000;

interface Disconnected {
  readonly roomArn: string;
  readonly userId: string;
}

export class RecentDisconnects {
  /** The number of all calls so far. */
  count = 0;
  /** The latest disconnected users, the oldest first. */
  readonly #latest: Disconnected[] = [];

  add(disconnected: Disconnected): void {
    this.count++;
    this.#latest.push(disconnected);
    if (this.#latest.length > maxRemembered) this.#latest.shift();
  }

  /** Whether this user of this room was disconnected after `count` had the given value. */
  hasSince(count: number, { roomArn, userId }: Disconnected): boolean {
    const later = this.#latest.slice(Math.max(0, this.#latest.length - (this.count - count)));
    return later.some((one) => one.roomArn === roomArn && one.userId === userId);
  }
}
