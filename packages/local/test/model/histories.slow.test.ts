/**
 * Random histories of the service, held against a simple reference. A failure says its seed and its path; IVSKIT_SEED=seed
 * goes through the same histories again, and IVSKIT_SEED=seed,run begins with the one that failed: `run` is what the path
 * has before its first colon.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLocalIvs, type LocalIvs } from "../../src/index.ts";
import { call, countAnswers, describeAnswers } from "./caller.ts";
import { chatSteps } from "./chat-steps.ts";
import { look } from "./look.ts";
import { badBucket, creatingDelay, Reference, startDelay } from "./reference.ts";
import { createChannel, resourceSteps } from "./resource-steps.ts";
import type { Step } from "./step.ts";
import { pass, start, streamSteps } from "./stream-steps.ts";

const begin = Date.UTC(2026, 10, 23);
const [seed, run] = process.env.IVSKIT_SEED?.split(",") ?? [];
const parameters: fc.Parameters<[Iterable<Step>]> = {
  numRuns: 1000,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(run === undefined ? {} : { path: run }),
};

const history = fc.commands(
  [
    ...Array(5).fill(createChannel),
    start,
    start,
    start,
    pass,
    pass,
    pass,
    ...resourceSteps,
    ...streamSteps,
    ...chatSteps,
  ],
  {
    maxCommands: 70,
    size: "max",
  },
);

/** The answers that 1,000 histories must include. */
const wanted = [
  "CreateChannel: ResourceNotFoundException",
  "CreateLoggingConfiguration: success",
  "CreateRecordingConfiguration: success",
  "CreateRoom: ResourceNotFoundException",
  "CreateRoom: success",
  "CreateStreamKey: ServiceQuotaExceededException",
  "CreateStreamKey: success",
  "DeleteChannel: ConflictException",
  "DeleteChannel: success",
  "DeleteLoggingConfiguration: ConflictException",
  "DeleteLoggingConfiguration: success",
  "DeletePlaybackRestrictionPolicy: ConflictException",
  "DeleteRecordingConfiguration: ConflictException",
  "DeleteRoom: success",
  "DeleteStreamKey: success",
  "GetStream: ChannelNotBroadcasting",
  "GetStream: success",
  "GetStreamSession: success",
  "PutMetadata: success",
  "SendEvent: success",
  "StopStream: ChannelNotBroadcasting",
  "StopStream: StreamUnavailable",
  "StopStream: success",
  "TagResource: success",
  "UntagResource: success",
  "UpdateChannel: ConflictException",
  "UpdateChannel: success",
  "UpdateLoggingConfiguration: ConflictException",
  "UpdateLoggingConfiguration: success",
  "UpdateRoom: success",
  "connect: ConflictException",
  "end: success",
  "fail: success",
  "starve: ConflictException",
  "starve: success",
];

/** Returns the property that a service agrees with the reference. `disturb` turns the service into a faulty one. */
const agreement = (disturb: (local: LocalIvs) => LocalIvs = (local) => local) =>
  fc.asyncProperty(history, async (steps) => {
    const local = createLocalIvs({
      seed: 1,
      clock: () => new Date(begin),
      streamStartDelay: startDelay,
      recordingConfigurationDelay: creatingDelay,
      loggingConfigurationDelay: creatingDelay,
      failingBuckets: [badBucket],
    });
    const reference = new Reference(begin);
    try {
      await fc.asyncModelRun(() => ({ model: reference, real: disturb(local) }), steps);
      await look(reference, local);
    } finally {
      await local.reset();
    }
  });

test("1,000 random histories without a disagreement with the reference", { timeout: 300_000 }, async () => {
  const seen = countAnswers();
  await fc.assert(agreement(), parameters);
  const compared = [...seen.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${parameters.numRuns} histories, ${compared} answers compared:\n${describeAnswers(seen)}`);
  // Histories in which nothing happens would agree as well.
  if (run === undefined) expect([...seen.keys()]).toEqual(expect.arrayContaining(wanted));
});

test("a service that goes wrong is found out, and the seed shows the same history again", {
  timeout: 60_000,
}, async () => {
  // It says that it has stopped a stream, and has not.
  const forgetful = (local: LocalIvs): LocalIvs => ({
    ...local,
    fetch: async (request) => {
      if (request.url.endsWith("/StopStream")) {
        const { channelArn } = (await request.clone().json()) as { channelArn: string };
        if ((await call(local, "GetStream", { channelArn })).error === undefined) return Response.json({});
      }
      return local.fetch(request);
    },
  });
  const found = await fc.check(agreement(forgetful), { numRuns: 1000, seed: 1 });
  expect(String(found.counterexample)).toContain("StopStream");
  const run = found.counterexamplePath?.split(":")[0] ?? "";
  const again = await fc.check(agreement(forgetful), { seed: found.seed, path: run });
  expect(String(again.counterexample)).toBe(String(found.counterexample));
});
