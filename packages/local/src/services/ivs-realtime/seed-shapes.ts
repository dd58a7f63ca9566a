/** The shapes of IVS Real-Time in a seed. */
import type { Contract, ContractShape } from "../../basics/contract.ts";
import { list, seedItem, structure } from "../../basics/shapes.ts";
import { joining, realtimeShapes as shapes } from "./shapes.ts";

export const realtimeSeedMembers: Readonly<Record<string, string>> = {
  encoderConfigurations: "SeedEncoderConfigurations",
  storageConfigurations: "SeedStorageConfigurations",
  publicKeys: "SeedPublicKeys",
  stages: "SeedStages",
  ingestConfigurations: "SeedIngestConfigurations",
  // Only exports contain compositions. They are not seeded, since they end soon.
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
      // Only exports contain sessions.
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

/** Removes the tokens from a stage: a seed has no caller who would receive them. */
function withoutTokens({ members = {}, ...stage }: ContractShape): ContractShape {
  const { participantTokenConfigurations: _, ...rest } = members;
  return { ...stage, members: rest };
}
