/** The control routes for stages, as `control/table.ts` has all others. */
import { type CallRoute, sensible } from "../control/route.ts";
import type { JoinOptions } from "./controls.ts";

interface OnStage {
  readonly stageArn: string;
  readonly participantId: string;
}

export const stageRoutes: readonly CallRoute[] = [
  {
    ...route("join", "joinStage", "JoinInput", "Somebody joins, with a token or without"),
    run: ({ stages }, { stageArn, ...options }: { stageArn: string } & JoinOptions) =>
      sensible(() => stages.join(stageArn, options)),
  },
  {
    ...route("ingest", "ingestToStage", "IngestInput", "An encoder connects by an ingest configuration, and publishes"),
    run: ({ stages }, { ingestConfigurationArn }: { ingestConfigurationArn: string }) =>
      stages.ingest(ingestConfigurationArn),
  },
  {
    ...route("publish", "publishOnStage", "ParticipantInput", "A participant begins to publish"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.publish(stageArn, participantId),
  },
  {
    ...route("unpublish", "unpublishOnStage", "ParticipantInput", "A participant ceases to publish"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.unpublish(stageArn, participantId),
  },
  {
    ...route("publish-error", "failPublishOnStage", "FailPublishInput", "A participant's publishing fails"),
    run: ({ stages }, { stageArn, participantId, errorCode }: OnStage & { errorCode?: string }) =>
      stages.failPublish(stageArn, participantId, errorCode),
  },
  {
    ...route(
      "subscribe",
      "subscribeOnStage",
      "SubscribeInput",
      "A participant receives another; with subscribing false, no longer",
    ),
    run: (
      { stages },
      {
        stageArn,
        participantId,
        remoteParticipantId,
        subscribing,
      }: OnStage & {
        remoteParticipantId: string;
        subscribing?: boolean;
      },
    ) => stages.subscribe(stageArn, participantId, remoteParticipantId, subscribing),
  },
  {
    ...route("leave", "leaveStage", "ParticipantInput", "A participant leaves"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.leave(stageArn, participantId),
  },
  {
    ...route("disconnect", "disconnectFromStage", "ParticipantInput", "A participant is sent away, as by the service"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.disconnect(stageArn, participantId),
  },
];

function route(action: string, name: string, input: string, summary: string): Omit<CallRoute, "run"> {
  return { method: "POST", path: `/stages/${action}`, name, summary, input, output: "LocalParticipant" };
}
