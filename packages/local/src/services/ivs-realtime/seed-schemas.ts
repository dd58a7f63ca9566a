/** The schemas of IVS Real-Time in a seed. */
import type {
  CreateEncoderConfigurationRequest,
  CreateStageRequest,
  CreateStorageConfigurationRequest,
  ImportPublicKeyRequest,
} from "@ivskit/client-ivs-realtime";
import * as z from "zod/mini";
import { anything, flag } from "../../basics/common-schemas.ts";
import { list, type Schema, type Schemas, structure } from "../../basics/schema.ts";
import type { SeededResource, WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";
import { newcomerOptions, realtimeModel } from "./schemas.ts";
import type { RealtimeSeed, SeedIngestConfiguration, SeedStage } from "./seed-types.ts";

const encoderConfiguration = realtimeModel.seedItem<Valid<CreateEncoderConfigurationRequest> & WithArn>(
  "EncoderConfiguration",
  "CreateEncoderConfigurationRequest",
);
const storageConfiguration = realtimeModel.seedItem<Valid<CreateStorageConfigurationRequest> & WithArn>(
  "StorageConfiguration",
  "CreateStorageConfigurationRequest",
);
const publicKey = realtimeModel.seedItem<Valid<ImportPublicKeyRequest> & WithArn>(
  "PublicKey",
  "ImportPublicKeyRequest",
);

const participants = list(newcomerOptions);
const createStage = realtimeModel.seedItem<Valid<CreateStageRequest> & WithArn>("Stage", "CreateStageRequest");
const stage = z.extend(z.omit(createStage, { participantTokenConfigurations: true }), {
  storageConfiguration: z.exactOptional(realtimeModel.schema("StorageConfigurationName")),
  participants: z.exactOptional(participants),
  // Only exports have this member, which is not seeded.
  sessions: z.exactOptional(anything),
});

const ingestConfiguration = z.extend(
  realtimeModel.seedItem<Omit<SeedIngestConfiguration, "stage" | "publishing">>(
    "IngestConfiguration",
    "CreateIngestConfigurationRequest",
  ),
  { stage: z.exactOptional(realtimeModel.schema("StageName")), publishing: z.exactOptional(flag) },
);

const encoderConfigurations = list(encoderConfiguration);
const storageConfigurations = list(storageConfiguration);
const publicKeys = list(publicKey);
const stages: Schema<readonly SeedStage[]> = list(stage);
const ingestConfigurations: Schema<readonly SeedIngestConfiguration[]> = list(ingestConfiguration);

const seed = structure<RealtimeSeed>({
  encoderConfigurations: z.exactOptional(encoderConfigurations),
  storageConfigurations: z.exactOptional(storageConfigurations),
  publicKeys: z.exactOptional(publicKeys),
  stages: z.exactOptional(stages),
  ingestConfigurations: z.exactOptional(ingestConfigurations),
});

/** The members of IVS Real-Time in a seed. An export has compositions, which are not seeded, since they end soon. */
export const realtimeSeedMembers: Schemas = { ...seed.shape, compositions: z.exactOptional(anything) };

const seededStage = z.object({ arn: realtimeModel.schema("StageArn"), name: realtimeModel.schema("StageName") });
export const seededStages: Schema<readonly SeededResource[]> = list(seededStage);

export const realtimeSeedSchemas: Schemas = {
  SeedEncoderConfigurations: encoderConfigurations,
  SeedEncoderConfiguration: encoderConfiguration,
  SeedStorageConfigurations: storageConfigurations,
  SeedStorageConfiguration: storageConfiguration,
  SeedPublicKeys: publicKeys,
  SeedPublicKey: publicKey,
  SeedStages: stages,
  SeedStage: stage,
  SeedParticipants: participants,
  SeedParticipant: newcomerOptions,
  SeedIngestConfigurations: ingestConfigurations,
  SeedIngestConfiguration: ingestConfiguration,
  SeededStages: seededStages,
  SeededStage: seededStage,
};
