/** The scenario for AWS, against the local service: it finds no difference, and leaves nothing. */
import { Ivs } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { expect, test } from "vitest";
import { type Part, parts } from "../../try-aws/parts.ts";
import { reportOf } from "../../try-aws/report.ts";
import { runParts } from "../../try-aws/run.ts";

const region = "us-west-2";

test("each step has the expected outcome, and everything is deleted", async () => {
  const server = await startLocalIvs({ port: 0 });
  try {
    const service = { region, endpoint: server.url, credentials: defaultCredentials };
    const { journal, failures } = await runParts(service, "try-aws");
    expect(failures).toEqual({});
    expect(journal.differences).toEqual([]);
    expect(journal.leftovers).toEqual([]);
    expect(journal.entries.length).toBeGreaterThan(12);
    expect((await new Ivs(service).listChannels()).channels).toEqual([]);
  } finally {
    await server.close();
  }
});

test("a part that fails is named, does not stop the others, and leaves nothing; a resource that stays is named", async () => {
  const server = await startLocalIvs({ port: 0 });
  try {
    const service = { region, endpoint: server.url, credentials: defaultCredentials };
    const fails: Part = async (journal, { ivs }, name) => {
      const { channel } = await ivs.createChannel({ name });
      journal.willRemove(`channel ${channel?.arn}`, () => ivs.deleteChannel({ arn: channel?.arn ?? "" }));
      journal.willRemove("a thing", () => Promise.reject(new RangeError("no")));
      await journal.step(
        "GetStage",
        "a stage",
        () => ivs.getStream({ channelArn: channel?.arn ?? "" }),
        () => "a stage",
      );
    };
    const outcome = await runParts(service, "try-aws", { fails, "playback keys": parts["playback keys"] ?? fails });
    expect(outcome.failures).toEqual({ fails: "ChannelNotBroadcasting" });
    expect(outcome.journal.entries.map(({ step }) => step)).toEqual([
      "GetStage",
      "ImportPlaybackKeyPair, its fingerprint",
    ]);
    expect(outcome.journal.leftovers).toEqual([{ resource: "a thing", reason: "RangeError" }]);
    expect((await new Ivs(service).listChannels()).channels).toEqual([]);
    const date = new Date("2026-02-03T04:05:06Z");
    const report = reportOf(outcome.journal, { date, region, endpoint: undefined, failures: outcome.failures });
    expect(report).toContain("# Amazon IVS in us-west-2, 2026-02-03 04:05 UTC");
    expect(report).toContain("| GetStage | a stage | **ChannelNotBroadcasting** |");
    expect(report).toContain('The part "fails" ended early: ChannelNotBroadcasting.');
    expect(report).toContain("- a thing (RangeError)");
  } finally {
    await server.close();
  }
});

test("an interruption leaves out the parts that have not begun, and leaves nothing", async () => {
  const server = await startLocalIvs({ port: 0 });
  try {
    const service = { region, endpoint: server.url, credentials: defaultCredentials };
    const interruption = new AbortController();
    const first: Part = async (journal, { ivs }, name) => {
      const { channel } = await ivs.createChannel({ name });
      journal.willRemove("a channel", () => ivs.deleteChannel({ arn: channel?.arn ?? "" }));
      interruption.abort();
    };
    const outcome = await runParts(service, "try-aws", { first, second: first }, interruption.signal);
    expect(outcome.failures).toEqual({ second: "AbortError" });
    expect((await new Ivs(service).listChannels()).channels).toEqual([]);
  } finally {
    await server.close();
  }
});
