/** A storage in memory that can be full, and shows what was written. */
import type { Batch, Storage, StoredRecord } from "../../src/index.ts";

export interface Disk {
  readonly records: Map<string, StoredRecord>;
  readonly values: Map<string, string>;
  batches: Batch[];
  full: boolean;
}

export function newDisk(): Disk {
  return { records: new Map(), values: new Map(), batches: [], full: false };
}

export function storageOn(disk: Disk): Storage {
  return {
    records: [...disk.records.values()],
    values: new Map(disk.values),
    write(batch) {
      if (disk.full) throw new Error("full");
      disk.batches.push(batch);
      if (batch.wiped) disk.records.clear();
      for (const change of batch.changes) {
        const key = `${change.collection} ${change.sequence}`;
        if (change.value === undefined) disk.records.delete(key);
        else disk.records.set(key, change);
      }
      for (const [name, value] of batch.values) disk.values.set(name, value);
    },
    defer: (task) => void setImmediate(task),
    close: () => {},
  };
}

/** All that it holds, in the order of names. */
export function contentOf({ records, values }: Disk): object {
  const sorted = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return { records: sorted(records), values: sorted(values) };
}
