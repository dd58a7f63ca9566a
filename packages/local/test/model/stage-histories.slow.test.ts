/**
 * Random histories of stages, held against a simple reference. A failure says its seed and its path; IVSKIT_SEED=seed goes
 * through the same histories again, as in `histories.test.ts`.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLocalIvs, type LocalIvs } from "../../src/index.ts";
import { call, countAnswers, describeAnswers } from "./caller.ts";
import {
  compositionHappenings,
  createStage,
  type Happening,
  join,
  look,
  type Needs,
  otherHappenings,
  pass,
  replicate,
} from "./stage-happenings.ts";
import { composing, StageReference, sessionTimeoutMs } from "./stage-reference.ts";

const begin = Date.UTC(2026, 10, 23);
const [seed, run] = process.env.IVSKIT_SEED?.split(",") ?? [];
const parameters: fc.Parameters<[Iterable<Happening>]> = {
  numRuns: 500,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(run === undefined ? {} : { path: run }),
};

let needs: Needs = { encoderConfigurationArns: [], storageConfigurationArn: "" };

const history = fc.commands(
  [
    createStage,
    join,
    join,
    join,
    join,
    replicate,
    replicate,
    replicate,
    pass,
    pass,
    ...compositionHappenings(() => needs),
    ...otherHappenings,
  ],
  { maxCommands: 60, size: "max" },
);

/** The answers that the histories must include. */
const wanted = [
  "DeleteStage: success",
  "GetComposition: ResourceNotFoundException",
  "GetComposition: success",
  "StartComposition: ResourceNotFoundException",
  "StartComposition: success",
  "StartParticipantReplication: ConflictException",
  "StartParticipantReplication: success",
  "StopComposition: ConflictException",
  "StopComposition: ResourceNotFoundException",
  "StopComposition: success",
  "StopParticipantReplication: success",
  "disconnect: success",
  "join: ConflictException",
  "join: ResourceNotFoundException",
  "join: success",
  "leave: ResourceNotFoundException",
  "leave: success",
  "publish: success",
  "unpublish: success",
];

/** Returns the property that a service agrees with the reference. `disturb` turns the service into a faulty one. */
const agreement = (disturb: (local: LocalIvs) => LocalIvs = (local) => local) =>
  fc.asyncProperty(history, async (happenings) => {
    const local = createLocalIvs({
      seed: 1,
      clock: () => new Date(begin),
      compositionStartDelay: composing.start,
      compositionStopDelay: composing.stop,
      compositionRetention: composing.retention,
      stageSessionTimeout: sessionTimeoutMs,
    });
    const { stages } = await local.seed({
      stages: [{}, {}, {}],
      encoderConfigurations: [{}],
      storageConfigurations: [{ s3: { bucketName: "bucket-1" } }],
    });
    const { encoderConfigurations, storageConfigurations } = local.export();
    needs = {
      encoderConfigurationArns: [encoderConfigurations?.[0]?.arn ?? ""],
      storageConfigurationArn: storageConfigurations?.[0]?.arn ?? "",
    };
    const reference = new StageReference(begin);
    reference.arns.push(...stages.map(({ arn }) => arn));
    try {
      await fc.asyncModelRun(() => ({ model: reference, real: disturb(local) }), happenings);
      await look(reference, local);
    } finally {
      await local.reset();
    }
  });

test("500 random histories of stages without a disagreement with the reference", { timeout: 300_000 }, async () => {
  const seen = countAnswers();
  await fc.assert(agreement(), parameters);
  const compared = [...seen.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${parameters.numRuns} histories, ${compared} answers compared:\n${describeAnswers(seen)}`);
  // Histories in which nothing happens would agree as well.
  if (run === undefined) expect([...seen.keys()]).toEqual(expect.arrayContaining(wanted));
});

test("a service that goes wrong is found out", { timeout: 60_000 }, async () => {
  // It says that it has stopped a replication, and has not.
  const forgetful = (local: LocalIvs): LocalIvs => ({
    ...local,
    fetch: async (request) => {
      if (!request.url.endsWith("/StopParticipantReplication")) return local.fetch(request);
      const { sourceStageArn, destinationStageArn, participantId } = (await request.clone().json()) as Record<
        string,
        string
      >;
      const { output } = await call(local, "ListParticipantReplicas", { sourceStageArn, participantId });
      const { replicas } = output as { replicas: { destinationStageArn: string; replicationState: string }[] };
      const isGoingOn = replicas.some(
        (one) => one.destinationStageArn === destinationStageArn && one.replicationState === "ACTIVE",
      );
      return isGoingOn ? Response.json({}) : local.fetch(request);
    },
  });
  const found = await fc.check(agreement(forgetful), { numRuns: 100, seed: 1 });
  expect(String(found.counterexample)).toContain("StopParticipantReplication");
});
