/** Exports the state of IVS Real-Time as JSON that is also a seed. */

import { answeredParticipant } from "./operations/participants.ts";
import { answeredStage } from "./operations/stages.ts";
import { participantsOn } from "./participants/sessions.ts";
import type { IngestConfigurationRecord, StageRecord } from "./records.ts";
import type { RealtimeSeed } from "./seed-types.ts";
import type { RealtimeWorld } from "./world.ts";

/** Attributes and stream keys are omitted unless `secrets` is true. Tokens are never part of it. */
export function exportRealtime(
  world: Pick<RealtimeWorld, "state">,
  secrets: boolean,
): RealtimeSeed & { readonly compositions: object[] } {
  const { state } = world;
  return {
    encoderConfigurations: [...state.encoderConfigurations.values()],
    storageConfigurations: [...state.storageConfigurations.values()],
    publicKeys: [...state.publicKeys.values()],
    stages: [...state.stages.values()].map((stage) => exportStage(world, stage, secrets)),
    ingestConfigurations: [...state.ingestConfigurations.values()].map((ingest) => exportIngest(ingest, secrets)),
    compositions: [...state.compositions.values()],
  };
}

function exportStage(world: Pick<RealtimeWorld, "state">, stage: StageRecord, secrets: boolean): object {
  const { participants, stageSessions } = world.state;
  // Replicas come with their source, and encoders with their ingest configuration.
  const joined = participantsOn(world, stage.arn).filter(
    ({ replicationType, ingestConfigurationArn }) => replicationType !== "REPLICA" && !ingestConfigurationArn,
  );
  return {
    ...answeredStage(world, stage),
    participants: joined.map(({ participantId, userId, attributes, capabilities, client, publishing }) => ({
      participantId,
      userId,
      capabilities,
      client,
      publish: publishing,
      ...(secrets && { attributes }),
    })),
    sessions: [...(stageSessions.get(stage.arn)?.values() ?? [])].map((session) => ({
      ...session,
      participants: [...(participants.get(session.sessionId)?.values() ?? [])].map((participant) => {
        const { attributes: _, ...rest } = answeredParticipant(participant);
        return rest;
      }),
    })),
  };
}

function exportIngest(ingest: IngestConfigurationRecord, secrets: boolean): SeedIngest {
  const { streamKey, attributes, redundantIngestCredentials, state, ...rest } = ingest;
  return {
    ...rest,
    publishing: state === "ACTIVE",
    ...(secrets && { streamKey, attributes }),
    ...(secrets && redundantIngestCredentials !== undefined && { redundantIngestCredentials }),
  };
}

type SeedIngest = NonNullable<RealtimeSeed["ingestConfigurations"]>[number];
