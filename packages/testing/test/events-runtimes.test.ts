/** `@ivskit/events` in every runtime: the same program reads the events of a local service with the same outcome. */
import { join } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { createLocalIvs, defaultCredentials as credentials } from "@ivskit/local";
import { beforeAll } from "vitest";
import { testInEveryRuntime } from "./every-runtime.ts";

const want = {
  statuses: [204, 401, 400],
  names: ["other", "other", "Stream Start", "Session Created"],
  live: "STARVING",
  starvations: [1],
  publishers: 1,
  missing: [],
  pattern: {
    source: ["aws.ivs"],
    "detail-type": ["IVS Stage Update"],
    detail: { event_name: ["Participant Published"] },
  },
  playlist: "prefix/media/hls/master.m3u8",
  chat: { Id: "AbCdEfGhIjKl", SendTime: "2026-11-26T10:00:00Z", EventName: "poll" },
  refusal: 'IvsEventError: version must be "0", got "1"',
};

/** The events in the reverse order. */
let events = "";
beforeAll(async () => {
  const local = createLocalIvs();
  const config = { region: "us-west-2", credentials, fetch: local.fetch };
  const channelArn = (await new Ivs(config).createChannel()).channel?.arn ?? "";
  const stageArn = (await new IVSRealTime(config).createStage()).stage?.arn ?? "";
  await local.streams.start(channelArn);
  await local.clock.advance(1000);
  await local.streams.starve(channelArn);
  await local.stages.join(stageArn, { publish: true });
  events = JSON.stringify(local.events.list().toReversed());
});

testInEveryRuntime({
  source: () => `
    import { useEvents } from "./events-program.ts";
    const report = () => useEvents(${events});`,
  folder: join(import.meta.dirname, "../src"),
  want,
});
