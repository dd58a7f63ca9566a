/** Numbers that callers cannot change. */

/** A connection that lived this long was sound: attempts to connect again are counted anew. */
export const soundConnectionMs = 30_000;

/** The pause after a renewal that failed. */
export const renewalRetryMs = 5_000;

/** How many ids of frames are remembered, to recognise a frame that came over two connections. */
export const maxRecentIds = 2_000;
