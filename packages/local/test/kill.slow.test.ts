/** Acknowledged changes survive a SIGKILL at any moment. Other changes are stored completely or not at all. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ask, type FoundChannel, findAll, matches } from "./durability/found.ts";
import { random as createRandom } from "./durability/random.ts";
import { type ServerProcess, spawnServer } from "./durability/server.ts";
import { Writer } from "./durability/writer.ts";

const kills = 50;
const folder = mkdtempSync(join(tmpdir(), "ivskit-kill-"));
const processes: ServerProcess[] = [];

afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  rmSync(folder, { recursive: true });
});

function spawn(): ServerProcess {
  const process = spawnServer(join(folder, "cache"));
  processes.push(process);
  return process;
}

test(`${kills} times killed under load: every acknowledged write is there, and no half of one`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = createRandom(seed);
  const data = join(folder, "state.db");
  const writers = ["a", "b", "c", "d"].map((name) => new Writer(name, random));
  let next = spawn();
  let server = next;
  let sent = 0;
  let unheard = 0;
  for (let round = 0; round <= kills; round++) {
    server = next;
    const url = await server.open(data);
    const found = await findAll(url);
    for (const writer of writers) {
      unheard += check(writer, found, `seed ${seed}, after kill ${round}`);
    }
    const known = new Set(writers.flatMap((writer) => [...writer.channels.keys()]));
    expect(
      [...found.keys()].filter((arn) => !known.has(arn)),
      `seed ${seed}, kill ${round}`,
    ).toEqual([]);
    await checkGone(url, writers);
    if (round === kills) break;
    next = spawn();
    const last = sent + 1 + Math.floor(random() * 60);
    await new Promise<void>((resolve, reject) => {
      let killed: Promise<void> | undefined;
      const onSent = (): void => {
        if (++sent < last || killed !== undefined) return;
        // The request is on its way; somewhere between its arrival and its answer the process goes.
        killed = new Promise((done) => setTimeout(done, random() * 8)).then(() => server.kill());
      };
      Promise.all(writers.map((writer) => writer.run(url, onSent))).then(() => killed?.then(resolve, reject), reject);
    });
  }
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
  // Without these the test would have tested nothing.
  expect(acknowledged, "writes acknowledged").toBeGreaterThan(500);
  expect(unheard, "writes that were kept and whose answer never came").toBeGreaterThan(0);
});

/**
 * Holds what was found against what the writer knows, and lets it go on from what was found. Gives how many writes are
 * there that nobody acknowledged.
 */
function check(writer: Writer, found: ReadonlyMap<string, FoundChannel>, when: string): number {
  let unheard = 0;
  for (const [arn, known] of [...writer.channels]) {
    const channel = found.get(arn);
    const inDoubt = writer.doubt?.arn === arn && matches(channel, writer.doubt.after);
    expect(matches(channel, known) || inDoubt, `${when}: ${JSON.stringify({ channel, known, ...writer.doubt })}`).toBe(
      true,
    );
    if (!matches(channel, known)) unheard++;
    if (channel === undefined) {
      writer.channels.delete(arn);
      if (known.keyArn !== undefined) writer.gone.add(known.keyArn);
    } else {
      if (known.keyArn !== undefined && channel.keyArn !== known.keyArn) writer.gone.add(known.keyArn);
      checkWhole(channel, when);
      writer.channels.set(arn, channel);
    }
  }
  const own = [...found.values()].filter((channel) => channel.tags.writer === writer.name);
  const unknown = own.filter(({ arn }) => !writer.channels.has(arn));
  expect(unknown.length, `${when}: ${JSON.stringify(unknown)}`).toBeLessThanOrEqual(writer.creating ? 1 : 0);
  for (const channel of unknown) {
    expect(channel.keyArn, `${when}: a new channel comes with its key`).toBeDefined();
    writer.channels.set(channel.arn, channel);
  }
  writer.doubt = undefined;
  writer.creating = false;
  return unheard + unknown.length;
}

/** A session is either live or over, and its events say the same. */
function checkWhole({ streamId, endedStreamId, sessionEvents }: FoundChannel, when: string): void {
  const live = ["Stream Start", "Session Created"];
  const want =
    streamId !== undefined ? live : endedStreamId !== undefined ? ["Stream End", "Session Ended", ...live] : [];
  expect(sessionEvents, when).toEqual(want);
}

/** Keys of deleted channels went with them. */
async function checkGone(url: string, writers: readonly Writer[]): Promise<void> {
  const arns = writers.flatMap((writer) => [...writer.gone]).filter((arn) => arn.includes(":stream-key/"));
  for (let start = 0; start < arns.length; start += 50) {
    const answer = await ask(url, "BatchGetStreamKey", { arns: arns.slice(start, start + 50) });
    expect(answer?.streamKeys).toEqual([]);
  }
  for (const writer of writers) writer.gone.clear();
}
