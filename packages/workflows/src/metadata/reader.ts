/** Reads the envelope in players. */
import type { MetadataMessage } from "./envelope.ts";

/** How many ids a reader remembers. */
const maxRememberedIds = 1_000;

/** Returns the messages of one text of timed metadata. */
export type MetadataReader = (text: string) => readonly MetadataMessage[];

/**
 * Returns a reader for one channel. It skips a message that it has returned before, and returns no messages for a text
 * in another form.
 */
export function createMetadataReader(): MetadataReader {
  const seen = new Set<number | string>();
  return (text) =>
    parse(text).filter(({ id }) => {
      if (seen.has(id)) return false;
      seen.add(id);
      for (const oldest of seen) {
        if (seen.size <= maxRememberedIds) break;
        seen.delete(oldest);
      }
      return true;
    });
}

function parse(text: string): readonly MetadataMessage[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((entry) => entry && "id" in entry && "data" in entry) ? value : [];
  } catch {
    return [];
  }
}
