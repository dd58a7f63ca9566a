/** The handler of each operation of IVS Real-Time. */
import type { IVSRealTime, IVSRealTimeClient } from "@ivskit/client-ivs-realtime";
import type { HandlersOf } from "../../../simulation/handlers.ts";
import { listTagsForResource, tagResource, untagResource } from "../../../simulation/operations/tags.ts";
import type { Broadcasts } from "../ports.ts";
import type { RealtimeWorld } from "../world.ts";
import { getComposition, listCompositions, startComposition, stopComposition } from "./compositions.ts";
import {
  createEncoderConfiguration,
  deleteEncoderConfiguration,
  getEncoderConfiguration,
  listEncoderConfigurations,
} from "./encoder-configurations.ts";
import {
  createIngestConfiguration,
  deleteIngestConfiguration,
  getIngestConfiguration,
  listIngestConfigurations,
  updateIngestConfiguration,
} from "./ingest-configurations.ts";
import {
  disconnectParticipant,
  getParticipant,
  getStageSession,
  listParticipantEvents,
  listParticipants,
  listStageSessions,
} from "./participants.ts";
import { deletePublicKey, getPublicKey, importPublicKey, listPublicKeys } from "./public-keys.ts";
import { listParticipantReplicas, startParticipantReplication, stopParticipantReplication } from "./replication.ts";
import { createParticipantToken, createStage, deleteStage, getStage, listStages, updateStage } from "./stages.ts";
import {
  createStorageConfiguration,
  deleteStorageConfiguration,
  getStorageConfiguration,
  listStorageConfigurations,
} from "./storage-configurations.ts";

type Handlers = HandlersOf<Omit<IVSRealTime, keyof IVSRealTimeClient>, RealtimeWorld>;

/**
 * Returns the handlers by operation. The table compiles only if it is complete: it has all operations of the client.
 */
export function realtimeHandlers(broadcasts: Broadcasts): Handlers {
  return {
    CreateEncoderConfiguration: createEncoderConfiguration,
    CreateIngestConfiguration: createIngestConfiguration,
    CreateParticipantToken: createParticipantToken,
    CreateStage: createStage,
    CreateStorageConfiguration: createStorageConfiguration,
    DeleteEncoderConfiguration: deleteEncoderConfiguration,
    DeleteIngestConfiguration: deleteIngestConfiguration,
    DeletePublicKey: deletePublicKey,
    DeleteStage: deleteStage,
    DeleteStorageConfiguration: deleteStorageConfiguration,
    DisconnectParticipant: disconnectParticipant,
    GetComposition: getComposition,
    GetEncoderConfiguration: getEncoderConfiguration,
    GetIngestConfiguration: getIngestConfiguration,
    GetParticipant: getParticipant,
    GetPublicKey: getPublicKey,
    GetStage: getStage,
    GetStageSession: getStageSession,
    GetStorageConfiguration: getStorageConfiguration,
    ImportPublicKey: importPublicKey,
    ListCompositions: listCompositions,
    ListEncoderConfigurations: listEncoderConfigurations,
    ListIngestConfigurations: listIngestConfigurations,
    ListParticipantEvents: listParticipantEvents,
    ListParticipantReplicas: listParticipantReplicas,
    ListParticipants: listParticipants,
    ListPublicKeys: listPublicKeys,
    ListStageSessions: listStageSessions,
    ListStages: listStages,
    ListStorageConfigurations: listStorageConfigurations,
    ListTagsForResource: listTagsForResource,
    StartComposition: (world, input) => startComposition(world, input, broadcasts),
    StartParticipantReplication: startParticipantReplication,
    StopComposition: stopComposition,
    StopParticipantReplication: stopParticipantReplication,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateIngestConfiguration: updateIngestConfiguration,
    UpdateStage: updateStage,
  };
}
