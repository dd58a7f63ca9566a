/** The token of a connection, from the caller's provider. */

/** A token of CreateChatToken. The operation's output can be returned as it is. */
export interface ChatToken {
  readonly token?: string | undefined;
  /** When the service ends the session. With it, the room opens the next connection in time. */
  readonly sessionExpirationTime?: Date | string | undefined;
  /** The room uses a token at once, so it ignores this time. */
  readonly tokenExpirationTime?: Date | string | undefined;
}

/** Gives a new token for each connection, since a token opens one connection. */
export type TokenProvider = () => Promise<ChatToken | string> | ChatToken | string;

/** The shortest time before a renewal, so that a machine whose clock is wrong does not flood the service. */
const minRenewalMs = 10_000;

/** The longest session of the service: 180 minutes. */
const maxSessionMs = 180 * 60_000;

/** After how many milliseconds the next connection must be opened. Undefined if the token does not say it. */
export function renewalDelayMs({ sessionExpirationTime }: ChatToken): number | undefined {
  const leftMs = +new Date(sessionExpirationTime as Date) - Date.now();
  // If the clock is wrong, the time is useless. The service then ends the session, and the room connects again.
  return leftMs > 0 && leftMs <= maxSessionMs ? Math.max(leftMs * 0.8, minRenewalMs) : undefined;
}
