/** Calls that are in progress for long still count, and their messages are sent again with the same ids. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { delivered, ivs, start, status, stopEdges, useRelay } from "./relay-support.ts";

useRelay();

test("after a restart, calls that were in progress count until they have ended", async () => {
  const storage = mkdtempSync(join(tmpdir(), "ivs-relay-storage-"));
  try {
    const [one, other] = [await ivs.liveChannel("one"), await ivs.liveChannel("other")];
    const arrivalsOf = (arn: string): number[] =>
      ivs.arrivals.filter(({ channelArn }) => channelArn === arn).map(({ time }) => time);
    const first = await start({ ACCOUNT_CALLS_PER_SECOND: "1" }, storage);
    const release = Promise.withResolvers<void>();
    ivs.held = release.promise;
    await first.call("/metadata", { channelArn: one, messages: ["a"] });
    await expect.poll(() => arrivalsOf(one).length).toBe(1);
    await stopEdges();
    ivs.held = undefined;
    release.resolve();

    const second = await start({ ACCOUNT_CALLS_PER_SECOND: "1" }, storage);
    await second.call("/metadata", { channelArn: other, messages: ["b"] });
    await expect.poll(() => ivs.arrivals.length).toBeGreaterThan(1);
    // The permit of the call counts for eight seconds. A slow machine only makes the wait longer, except that the first
    // call may arrive late.
    const [before, after] = ivs.arrivals.map(({ time }) => time);
    expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(5000);
    await expect.poll(() => new Set(delivered())).toEqual(new Set(["a", "b"]));
    expect(ivs.throttled).toBe(0);
  } finally {
    await stopEdges();
    rmSync(storage, { recursive: true, force: true });
  }
});

test("messages of a call whose answer is late are sent again with their ids", async () => {
  const edge = await start();
  const channelArn = await ivs.liveChannel("late");
  const release = Promise.withResolvers<void>();
  ivs.held = release.promise;
  await edge.call("/metadata", { channelArn, messages: ["a", "b"] });
  await expect.poll(() => ivs.arrivals.length).toBeGreaterThan(1);
  release.resolve();
  await expect.poll(() => status(edge, channelArn)).toMatchObject({ queued: 0, sent: 2 });
  await expect.poll(() => ivs.deliveries.length).toBeGreaterThan(1);
  const messages = [
    { id: 1, data: "a" },
    { id: 2, data: "b" },
  ];
  for (const delivery of ivs.deliveries) expect(delivery.messages).toEqual(messages);
});
