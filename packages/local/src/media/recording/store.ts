/** The interface to the place where the files of recordings are kept, and a store in memory. */

/**
 * Keeps objects by key, as a bucket does. A key is the name of the bucket, a slash, and the key in the bucket. The service
 * calls one method at a time.
 */
export interface RecordingStore {
  /** Writes a whole object. A reader gets either the object before it or this one, even if the process is killed. */
  put(key: string, content: Uint8Array | string): Promise<void>;
  /** Adds some lines of text to the end of an object. */
  append(key: string, text: string): Promise<void>;
  /** Undefined if there is no such object. */
  get(key: string): Promise<Uint8Array | undefined>;
}

/** A store in memory, for tests and for runtimes without files. */
export interface MemoryRecordings extends RecordingStore {
  /** The objects by key, in the order in which they were first written. */
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

export function createMemoryRecordings(): MemoryRecordings {
  const objects = new Map<string, Uint8Array>();
  const bytesOf = (content: Uint8Array | string): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
  return {
    objects,
    put: async (key, content) => {
      objects.set(key, bytesOf(content));
    },
    append: async (key, text) => {
      const before = objects.get(key) ?? new Uint8Array();
      const added = bytesOf(text);
      const both = new Uint8Array(before.length + added.length);
      both.set(before);
      both.set(added, before.length);
      objects.set(key, both);
    },
    get: async (key) => objects.get(key),
  };
}
