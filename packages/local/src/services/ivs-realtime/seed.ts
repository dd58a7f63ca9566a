/** Creates the resources of IVS Real-Time in a seed: each one through the operation that creates it. */
import { arnNamed, givenArn, type SeedEach, type SeededResource, type SeedPart } from "../../simulation/seeding.ts";
import { createStageControls } from "./controls.ts";
import { createEncoderConfiguration } from "./operations/encoder-configurations.ts";
import { createIngestConfiguration } from "./operations/ingest-configurations.ts";
import { importPublicKey } from "./operations/public-keys.ts";
import { createStage } from "./operations/stages.ts";
import { createStorageConfiguration } from "./operations/storage-configurations.ts";
import { realtimeSeedMembers, seededStages } from "./seed-schemas.ts";
import type { RealtimeSeed, SeedIngestConfiguration, SeedStage } from "./seed-types.ts";
import type { RealtimeWorld } from "./world.ts";

export const realtimeSeed: SeedPart<RealtimeWorld> = {
  members: realtimeSeedMembers,
  answers: { stages: seededStages },
  put,
};

type Item<List extends keyof RealtimeSeed> = NonNullable<RealtimeSeed[List]>[number];

async function put(world: RealtimeWorld, each: SeedEach): Promise<{ readonly stages: readonly SeededResource[] }> {
  await each("encoderConfigurations", (item: Item<"encoderConfigurations">) => {
    const { encoderConfigurations } = world.state;
    const arn = givenArn(world, "encoder-configuration", item.arn, encoderConfigurations);
    return createEncoderConfiguration(world, item, arn);
  });
  await each("storageConfigurations", (item: Item<"storageConfigurations">) => {
    const { storageConfigurations } = world.state;
    const arn = givenArn(world, "storage-configuration", item.arn, storageConfigurations);
    return createStorageConfiguration(world, item, arn);
  });
  await each("publicKeys", (item: Item<"publicKeys">) =>
    importPublicKey(world, item, givenArn(world, "public-key", item.arn, world.state.publicKeys)),
  );
  const stages = await each("stages", (item: SeedStage) => seedStage(world, item));
  await each("ingestConfigurations", (item: SeedIngestConfiguration) => seedIngest(world, item));
  return { stages };
}

async function seedStage(
  world: RealtimeWorld,
  { storageConfiguration, participants = [], ...given }: SeedStage,
): Promise<SeededResource> {
  const recording = given.autoParticipantRecordingConfiguration;
  const { storageConfigurations } = world.state;
  const input =
    storageConfiguration === undefined
      ? given
      : {
          ...given,
          autoParticipantRecordingConfiguration: {
            ...recording,
            storageConfigurationArn: arnNamed("storageConfiguration", storageConfiguration, storageConfigurations),
          },
        };
  const { stage } = createStage(world, input, givenArn(world, "stage", given.arn, world.state.stages));
  const { arn = "", name = "" } = stage ?? {};
  for (const participant of participants) await createStageControls(world).join(arn, participant);
  return { arn, name };
}

async function seedIngest(
  world: RealtimeWorld,
  {
    stage,
    publishing = false,
    streamKey,
    participantId,
    redundantIngestCredentials,
    ...given
  }: SeedIngestConfiguration,
): Promise<void> {
  const { ingestConfigurations } = world.state;
  const input = stage === undefined ? given : { ...given, stageArn: arnNamed("stage", stage, world.state.stages) };
  const arn = givenArn(world, "ingest-configuration", given.arn, ingestConfigurations);
  const { ingestConfiguration } = createIngestConfiguration(world, input, arn);
  const record = ingestConfigurations.get(ingestConfiguration?.arn ?? "");
  if (record === undefined) return;
  ingestConfigurations.set(record.arn, {
    ...record,
    ...(streamKey !== undefined && { streamKey }),
    ...(participantId !== undefined && { participantId }),
    ...(redundantIngestCredentials !== undefined && record.redundantIngest && { redundantIngestCredentials }),
  });
  if (publishing) await createStageControls(world).ingest(record.arn);
}
