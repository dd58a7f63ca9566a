/**
 * The call rates of IVS Real-Time.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/service-quotas.html
 */
import type { RateTable } from "../../simulation/rates.ts";

export const realtimeRates: RateTable = {
  GetComposition: 5,
  ListCompositions: 5,
  StartComposition: 5,
  StopComposition: 5,

  CreateEncoderConfiguration: 5,
  DeleteEncoderConfiguration: 5,
  GetEncoderConfiguration: 5,
  ListEncoderConfigurations: 5,

  CreateIngestConfiguration: 5,
  DeleteIngestConfiguration: 5,
  GetIngestConfiguration: 5,
  ListIngestConfigurations: 5,
  UpdateIngestConfiguration: 5,

  DeletePublicKey: 3,
  GetPublicKey: 3,
  ImportPublicKey: 3,
  ListPublicKeys: 3,

  CreateParticipantToken: 50,
  CreateStage: 5,
  DeleteStage: 5,
  DisconnectParticipant: 5,
  GetParticipant: 5,
  GetStage: 5,
  GetStageSession: 5,
  ListParticipantEvents: 5,
  ListParticipants: 5,
  ListStageSessions: 5,
  ListStages: 5,
  UpdateStage: 5,

  ListParticipantReplicas: 5,
  StartParticipantReplication: 5,
  StopParticipantReplication: 5,

  CreateStorageConfiguration: 5,
  DeleteStorageConfiguration: 5,
  GetStorageConfiguration: 5,
  ListStorageConfigurations: 5,

  ListTagsForResource: 10,
  TagResource: 10,
  UntagResource: 10,
};
