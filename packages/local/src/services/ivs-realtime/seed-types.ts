/** The types of IVS Real-Time in a seed. */
import type {
  CreateEncoderConfigurationRequest,
  CreateIngestConfigurationRequest,
  CreateStageRequest,
  CreateStorageConfigurationRequest,
  ImportPublicKeyRequest,
} from "@ivskit/client-ivs-realtime";
import type { WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";
import type { JoinOptions } from "./controls.ts";
import type { IngestConfigurationRecord } from "./records.ts";

export interface RealtimeSeed {
  readonly encoderConfigurations?: readonly (Valid<CreateEncoderConfigurationRequest> & WithArn)[];
  readonly storageConfigurations?: readonly (Valid<CreateStorageConfigurationRequest> & WithArn)[];
  readonly publicKeys?: readonly (Valid<ImportPublicKeyRequest> & WithArn)[];
  readonly stages?: readonly SeedStage[];
  readonly ingestConfigurations?: readonly SeedIngestConfiguration[];
}

/** The input of CreateStage, without tokens, since a seed has no caller who would receive them. */
export interface SeedStage extends Omit<Valid<CreateStageRequest>, "participantTokenConfigurations">, WithArn {
  /** The name of the storage configuration to record its publishers with, in place of the ARN. */
  readonly storageConfiguration?: string;
  /** The participants who join the stage. */
  readonly participants?: readonly Omit<JoinOptions, "token">[];
}

export interface SeedIngestConfiguration
  extends Valid<CreateIngestConfigurationRequest>,
    WithArn,
    Partial<Pick<IngestConfigurationRecord, "streamKey" | "participantId" | "redundantIngestCredentials">> {
  /** The name of its stage, in place of the ARN. */
  readonly stage?: string;
  /** An encoder publishes with it. */
  readonly publishing?: boolean;
}
