/** Keeps the list of recordings that are not over in the store, so that the next process can end them. */
import type { DescribedRecording } from "../../simulation/recording-notice.ts";
import type { RecordingStore } from "./store.ts";

/** The key of the list. It cannot be in a bucket, because no name of a bucket has an underscore. */
const key = "_open-recordings.json";

/** @throws Error of the store */
export async function writeOpenRecordings(store: RecordingStore, open: readonly DescribedRecording[]): Promise<void> {
  await store.put(key, JSON.stringify(open));
}

/** Gives an empty list for a file that this version cannot read. @throws Error of the store */
export async function readOpenRecordings(store: RecordingStore): Promise<readonly DescribedRecording[]> {
  const content = await store.get(key);
  if (content === undefined) return [];
  try {
    const open: unknown = JSON.parse(new TextDecoder().decode(content));
    return Array.isArray(open) ? open.filter(isRecording) : [];
  } catch {
    return [];
  }
}

function isRecording(value: unknown): value is DescribedRecording {
  const { bucketName, keyPrefix, startedAt, source } = (value ?? {}) as Partial<DescribedRecording>;
  return [bucketName, keyPrefix, startedAt].every((text) => typeof text === "string") && typeof source === "object";
}
