/** Seeds and exports the resources of IVS Real-Time. */
import { arnNamed, withArns } from "../../simulation/seed-arns.ts";
import type { Service } from "../../simulation/world.ts";
import type { StageControls } from "./controls.ts";
import { createEncoderConfiguration } from "./operations/encoder-configurations.ts";
import { createIngestConfiguration } from "./operations/ingest-configurations.ts";
import { importPublicKey } from "./operations/public-keys.ts";
import { createStage } from "./operations/stages.ts";
import { createStorageConfiguration } from "./operations/storage-configurations.ts";
import type { RealtimeSeed, SeedIngestConfiguration, SeedStage } from "./seed-types.ts";

/** Makes one resource of each item of a list of the seed. */
export type SeedEach = <Item, Made>(
  list: keyof RealtimeSeed,
  make: (item: Item) => Made | Promise<Made>,
) => Promise<Made[]>;

type Item<List extends keyof RealtimeSeed> = NonNullable<RealtimeSeed[List]>[number];

export interface SeededStage {
  readonly arn: string;
  readonly name: string;
}

export async function seedRealtime(service: Service, each: SeedEach, stages: StageControls): Promise<SeededStage[]> {
  await each("encoderConfigurations", (item: Item<"encoderConfigurations">) =>
    createEncoderConfiguration(
      withArns(service, service.state.encoderConfigurations, [["encoder-configuration", item.arn]]),
      item,
    ),
  );
  await each("storageConfigurations", (item: Item<"storageConfigurations">) =>
    createStorageConfiguration(
      withArns(service, service.state.storageConfigurations, [["storage-configuration", item.arn]]),
      item,
    ),
  );
  await each("publicKeys", (item: Item<"publicKeys">) =>
    importPublicKey(withArns(service, service.state.publicKeys, [["public-key", item.arn]]), item),
  );
  const made = await each("stages", (item: SeedStage) => seedStage(service, item, stages));
  await each("ingestConfigurations", (item: SeedIngestConfiguration) => seedIngest(service, item, stages));
  return made;
}

async function seedStage(
  service: Service,
  { storageConfiguration, participants = [], ...given }: SeedStage,
  stages: StageControls,
): Promise<SeededStage> {
  const recording = given.autoParticipantRecordingConfiguration;
  const { storageConfigurations } = service.state;
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
  const { stage } = createStage(withArns(service, service.state.stages, [["stage", given.arn]]), input);
  const { arn = "", name = "" } = stage ?? {};
  for (const participant of participants) await stages.join(arn, participant);
  return { arn, name };
}

async function seedIngest(
  service: Service,
  {
    stage,
    publishing = false,
    streamKey,
    participantId,
    redundantIngestCredentials,
    ...given
  }: SeedIngestConfiguration,
  stages: StageControls,
): Promise<void> {
  const { ingestConfigurations } = service.state;
  const input = stage === undefined ? given : { ...given, stageArn: arnNamed("stage", stage, service.state.stages) };
  const arns = withArns(service, ingestConfigurations, [["ingest-configuration", given.arn]]);
  const { ingestConfiguration } = createIngestConfiguration(arns, input);
  const record = ingestConfigurations.get(ingestConfiguration?.arn ?? "");
  if (record === undefined) return;
  ingestConfigurations.set(record.arn, {
    ...record,
    ...(streamKey !== undefined && { streamKey }),
    ...(participantId !== undefined && { participantId }),
    ...(redundantIngestCredentials !== undefined && record.redundantIngest && { redundantIngestCredentials }),
  });
  if (publishing) await stages.ingest(record.arn);
}
