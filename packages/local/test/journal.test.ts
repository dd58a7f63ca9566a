/** A storage of one's own: what is acknowledged has been written, and what cannot be written is not acknowledged. */
import { expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { newDisk, storageOn } from "./durability/disk.ts";
import { signed } from "./sign.ts";

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

test("where it cannot be written, the writer is told so, a reader who saw it too; then all is as before", async () => {
  const disk = newDisk();
  const local = createLocalIvs({}, storageOn(disk));
  disk.full = true;
  const [created, listed] = await Promise.all([call(local, "CreateChannel", {}), call(local, "ListChannels", {})]);
  expect([created.status, created.headers.get("x-amzn-errortype")]).toEqual([503, "ServiceUnavailable"]);
  expect([listed.status === 200 ? await listed.json() : 503]).toEqual([expect.toBeOneOf([503, { channels: [] }])]);
  const again = await call(local, "ListChannels", {});
  expect([again.status, await again.json()]).toEqual([200, { channels: [] }]);
  await expect(local.reset()).rejects.toMatchObject({ name: "ServiceUnavailable" });
  disk.full = false;
  expect((await call(local, "CreateChannel", { name: "after" })).status).toBe(200);
  const next = createLocalIvs({}, storageOn(disk));
  expect(next.state().channels.map(({ name }) => name)).toEqual(["after"]);
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
  await local.seed({ channels: [{ name: "kept" }] });
  disk.full = true;
  const look = async (): Promise<unknown> => {
    const response = await local.fetch(new Request("http://ivs.local/_ivskit/state"));
    const { channels } = (await response.json()) as { channels?: { name: string }[] };
    return channels?.map(({ name }) => name) ?? response.status;
  };
  const seen = new Set<string>();
  const open = call(local, "CreateChannel", { name: "lost" });
  let isOver = false;
  void open.then(() => {
    isOver = true;
  });
  // One look after another, so that some fall between the change and its write.
  while (!isOver) {
    seen.add(JSON.stringify(await look()));
    await new Promise((done) => setImmediate(done));
  }
  expect([...seen].filter((answer) => answer !== "503")).toEqual(['["kept"]']);
  expect((await open).status).toBe(503);
});
