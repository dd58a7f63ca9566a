/** What a seed holds of IVS Real-Time, as `control/seed-shapes.ts` says it of IVS. */
import type { Contract, ContractShape } from "../contract.ts";
import { list, seedItem, structure } from "../control/structure.ts";
import { joining, realtimeShapes as shapes } from "./control-shapes.ts";

export const realtimeSeedMembers: Readonly<Record<string, string>> = {
  encoderConfigurations: "SeedEncoderConfigurations",
  storageConfigurations: "SeedStorageConfigurations",
  publicKeys: "SeedPublicKeys",
  stages: "SeedStages",
  ingestConfigurations: "SeedIngestConfigurations",
  // Of an export, and not seeded: they are over too soon.
  compositions: "Anything",
};

export const realtimeSeedShapes: Contract["shapes"] = {
  SeedEncoderConfigurations: list("SeedEncoderConfiguration"),
  SeedEncoderConfiguration: item("EncoderConfiguration", "CreateEncoderConfigurationRequest"),
  SeedStorageConfigurations: list("SeedStorageConfiguration"),
  SeedStorageConfiguration: item("StorageConfiguration", "CreateStorageConfigurationRequest"),
  SeedPublicKeys: list("SeedPublicKey"),
  SeedPublicKey: item("PublicKey", "ImportPublicKeyRequest"),
  SeedStages: list("SeedStage"),
  SeedStage: withoutTokens(
    item("Stage", "CreateStageRequest", {
      storageConfiguration: "RealtimeStorageConfigurationName",
      participants: "SeedParticipants",
      // Of an export, and not seeded.
      sessions: "Anything",
    }),
  ),
  SeedParticipants: list("SeedParticipant"),
  SeedParticipant: structure(joining),
  SeedIngestConfigurations: list("SeedIngestConfiguration"),
  SeedIngestConfiguration: item("IngestConfiguration", "CreateIngestConfigurationRequest", {
    stage: "RealtimeStageName",
    publishing: "Flag",
  }),
  SeededStages: list("SeededStage"),
  SeededStage: structure({ arn: "RealtimeStageArn!", name: "RealtimeStageName!" }),
};

function item(resource: string, request: string, more?: Readonly<Record<string, string>>): ContractShape {
  return seedItem(shapes, `Realtime${resource}`, `Realtime${request}`, more);
}

/** Nobody would get them. */
function withoutTokens({ members = {}, ...stage }: ContractShape): ContractShape {
  const { participantTokenConfigurations: _, ...rest } = members;
  return { ...stage, members: rest };
}
