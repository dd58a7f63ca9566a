/** A storage of one's own: what is acknowledged has been written, and what cannot be written is not acknowledged. */
import { expect, test } from "vitest";
import { type Batch, createLocalIvs, type Storage, type StoredRecord } from "../src/index.ts";
import { signed } from "./sign.ts";

interface Disk {
  readonly records: Map<string, StoredRecord>;
  readonly values: Map<string, string>;
  batches: Batch[];
  full: boolean;
}

function newDisk(): Disk {
  return { records: new Map(), values: new Map(), batches: [], full: false };
}

function storageOn(disk: Disk): Storage {
  return {
    records: [...disk.records.values()],
    values: disk.values,
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

function call(
  local: { fetch(request: Request): Promise<Response> },
  operation: string,
  input: object,
): Promise<Response> {
  return local.fetch(signed(`http://ivs.local/${operation}`, JSON.stringify(input)));
}

test("a request's changes are one write, and requests that come together share one", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  await call(local, "CreateChannel", { name: "one" });
  expect(disk.batches.map(({ changes }) => changes.map(({ collection }) => collection).sort())).toEqual([
    ["channels", "streamKeyOf", "streamKeys"],
  ]);
  disk.batches = [];
  await Promise.all(["a", "b", "c", "d"].map((name) => call(local, "CreateChannel", { name })));
  expect(disk.batches.length).toBeLessThan(4);
  expect(disk.batches.flatMap(({ changes }) => changes).length).toBe(12);
  disk.batches = [];
  await call(local, "ListChannels", {});
  expect(disk.batches, "a read writes nothing").toEqual([]);
});

test("a seed is one write, though it waits in between", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  await local.seed({ channels: Array.from({ length: 20 }, (_, index) => ({ name: `c${index}` })) });
  expect(disk.batches).toHaveLength(1);
  expect(disk.batches[0]?.changes).toHaveLength(60);
});

test("where it cannot be written, the caller is told so, a reader too; and all is well again afterwards", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  disk.full = true;
  for (const operation of ["CreateChannel", "ListChannels"]) {
    const response = await call(local, operation, {});
    expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([503, "ServiceUnavailable"]);
  }
  await expect(local.reset()).rejects.toMatchObject({ name: "ServiceUnavailable" });
  disk.full = false;
  expect((await call(local, "CreateChannel", { name: "after" })).status).toBe(200);
  const again = createLocalIvs({}, storageOn(disk));
  expect(again.state().channels.map(({ name }) => name)).toEqual(["after"]);
});

test("an event is heard of no sooner than it is written", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  const created = (await (await call(local, "CreateChannel", {})).json()) as { channel: { arn: string } };
  const written: boolean[] = [];
  local.events.subscribe(({ id }) => void written.push([...disk.records.values()].some(({ key }) => key === id)));
  await local.streams.start(created.channel.arn);
  await new Promise((done) => setImmediate(done));
  expect(written).toEqual([true, true]);
});

test("a closed service writes what is left, and then acknowledges nothing", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  const open = call(local, "CreateChannel", { name: "late" });
  await open;
  await local.clock.advance(5_000);
  local.close();
  expect(disk.values.get("clock")).toBe("5000");
  expect((await call(local, "CreateChannel", {})).status).toBe(503);
});

test("the control API tells of nothing that is not written either", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  disk.full = true;
  const open = call(local, "CreateChannel", { name: "lost" });
  const state = await local.fetch(new Request("http://ivs.local/_ivskit/state"));
  expect([state.status, (await open).status]).toEqual([503, 503]);
});
