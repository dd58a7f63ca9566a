/** The limits and times that callers cannot change. */

/** The milliseconds after which a connection counts as sound: attempts to connect again are then counted from 0. */
export const soundConnectionMs = 30_000;

/** The milliseconds from a renewal that failed to the next attempt. */
export const renewalRetryMs = 5_000;

/** How many ids of frames are remembered, to recognise a frame that came over two connections. */
export const maxRecentIds = 2_000;
