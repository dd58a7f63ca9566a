/** A data file that version 0.1.0 wrote. Every later version must open it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type RunningLocalIvs, startLocalIvs } from "../src/node/index.ts";

const fixtures = join(import.meta.dirname, "fixtures");
/** The state of the service when it was closed, with its secrets, as that version exported it. */
const exported = JSON.parse(readFileSync(join(fixtures, "earlier.json"), "utf8"));
const start = new Date("2026-11-26T12:00:00Z");

/** A service that continues from a copy of the file. */
async function resume(): Promise<RunningLocalIvs> {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-earlier-"));
  const data = join(folder, "ivs.db");
  copyFileSync(join(fixtures, "earlier.db"), data);
  const server = await startLocalIvs({ data, clock: () => start, seed: "earlier", visibilityDelay: 1000 });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server;
}

test("the state of all services is the one that was exported before the service was closed", async () => {
  const { service } = await resume();
  expect(JSON.parse(JSON.stringify(service.export({ secrets: true })))).toEqual(exported);
});

test("scheduled tasks of all services continue, and their events come after the earlier ones", async () => {
  const { service } = await resume();
  const nameOf = ({ detail }: ReturnType<typeof service.events.list>[number]) =>
    detail.event_name ?? detail.recording_status;
  const before = service.events.list().length;
  await service.clock.advance(120_000);
  const names = service.events.list().slice(before).map(nameOf);
  // The window of the recording closes, and the composition ends a minute after its last publisher has left.
  expect(names).toContain("Recording End");
  await service.stages.leave(exported.stages[0].arn, "ann");
  const [ingest] = exported.ingestConfigurations;
  await service.stages.leave(exported.stages[0].arn, ingest.participantId);
  await service.clock.advance(120_000);
  expect(service.events.list().map(nameOf)).toEqual(expect.arrayContaining(["Destination End", "Session End"]));
});

test("new resources get new ids, after those that the seed of the file has given", async () => {
  const { service } = await resume();
  const { channels } = await service.seed({ channels: [{ name: "new" }] });
  const known = exported.channels.map(({ arn }: { arn: string }) => arn);
  expect(known).not.toContain(channels[0]?.arn);
  expect(service.export().channels?.map(({ name }) => name)).toEqual(["live", "other", "new"]);
});
