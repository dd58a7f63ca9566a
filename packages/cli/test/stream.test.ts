/** `ivskit stream watch`: the live streams. */
import { beforeEach, expect, test } from "vitest";
import { run, start, succeed, withService } from "./support.ts";

const service = withService();
beforeEach(() => service.server.service.reset());

async function goLive(name: string): Promise<string> {
  const channelArn = (await service.ivs.createChannel({ name })).channel?.arn ?? "";
  await service.server.service.streams.start(channelArn, { viewerCount: 3 });
  return channelArn;
}

test("--once prints a table of all live streams", async () => {
  await goLive("studio");
  await service.ivs.createChannel({ name: "offline" });
  const lines = (await succeed(["stream", "watch", "--once", ...service.to])).split("\n");
  expect(lines[0]).toMatch(/^CHANNEL +STATE +HEALTH +VIEWERS +LIVE SINCE$/);
  expect(lines[1]).toMatch(/^studio +LIVE +HEALTHY +3 +\d{4}-\S+Z$/);
  expect(lines.slice(2)).toEqual([""]);
});

test("channels that are named are shown while they are offline, too", async () => {
  const { channel } = await service.ivs.createChannel({});
  const arn = channel?.arn ?? "";
  const live = await goLive("studio");
  const { streams } = JSON.parse(await succeed(["stream", "watch", arn, live, "--once", "--json", ...service.to]));
  expect(streams).toMatchObject([
    { channel: arn.split("/")[1], state: "OFFLINE", channelArn: arn },
    { channel: "studio", state: "LIVE", health: "HEALTHY", viewers: 3 },
  ]);
});

test("a change is shown, a failed reading does not end it, and Ctrl-C does", async () => {
  const channelArn = await goLive("studio");
  const { child, stdout, stderr, end } = start(["stream", "watch", "--interval", "0.1", ...service.to]);
  await expect.poll(stdout).toContain("HEALTHY");
  service.server.service.faults.set({ id: "one", fault: "AccessDeniedException" });
  await expect.poll(stderr).toContain("error: AccessDeniedException: ");
  service.server.service.faults.delete("one");
  await service.server.service.streams.starve(channelArn);
  await expect.poll(stdout).toContain("STARVING");
  child.kill("SIGINT");
  expect((await end).status).toBe(0);
});

test("--for ends it, with a line of JSON for each reading", async () => {
  await goLive("studio");
  const args = ["stream", "watch", "--interval", "0.2", "--for", "3", "--json", ...service.to];
  const readings = (await succeed(args))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(readings.length).toBeGreaterThan(1);
  for (const { streams } of readings) expect(streams).toMatchObject([{ channel: "studio" }]);
});

test("a first reading that fails ends it", async () => {
  service.server.service.faults.set({ fault: "AccessDeniedException", count: 1 });
  const { status, stdout, stderr } = await run(["stream", "watch", ...service.to]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^error: AccessDeniedException: /);
});
