/** Clients drop a message whose id they know: no id of a seeded service may come to a room twice. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createLocalIvs, type LocalIvs } from "../../src/index.ts";
import { startLocalIvs } from "../../src/node/index.ts";
import { joinInProcess, seedRoom } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-ids-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The ids of some messages to a new connection. */
async function idsOf(service: LocalIvs, room: string): Promise<unknown[]> {
  const ann = await joinInProcess(service, room);
  const ids: unknown[] = [];
  for (const Content of ["a", "b", "c"]) {
    ann.socket.send(JSON.stringify({ Action: "SEND_MESSAGE", Content }));
    ids.push((await ann.next()).Id);
  }
  ann.socket.close();
  return ids;
}

test("services with the same seed give the same ids", async () => {
  const [first, second] = [createLocalIvs({ seed: 7 }), createLocalIvs({ seed: 7 })];
  const ids = await idsOf(first, await seedRoom(first));
  expect(await idsOf(second, await seedRoom(second))).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
});

test("a service that continues from a data file repeats no id", async () => {
  const data = join(folder, "state.db");
  const seen: unknown[] = [];
  let room: string | undefined;
  for (let run = 0; run < 3; run++) {
    const { service, close } = await startLocalIvs({ data, seed: 7, rates: false });
    room ??= await seedRoom(service);
    seen.push(...(await idsOf(service, room)));
    await close();
  }
  expect(new Set(seen).size).toBe(9);
});

test("a reset repeats no id, neither on open connections nor in the room that is made anew", async () => {
  const service = createLocalIvs({ seed: 7 });
  const room = await seedRoom(service);
  const seen = await idsOf(service, room);
  const ann = await joinInProcess(service, room);
  await service.reset();
  expect(await ann.closed).toBe(1000);
  expect(ann.frames).toMatchObject([{ Type: "ERROR", ErrorCode: 404 }]);
  expect(await seedRoom(service)).toBe(room);
  seen.push(ann.frames[0]?.Id, ...(await idsOf(service, room)));
  expect(new Set(seen).size).toBe(7);
});
