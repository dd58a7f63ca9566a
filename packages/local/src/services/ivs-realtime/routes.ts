/** The control routes for stages. */
import { type CallRoute, sensible } from "../../simulation/control-route.ts";
import type { JoinOptions, RealtimeControls } from "./controls.ts";

interface OnStage {
  readonly stageArn: string;
  readonly participantId: string;
}

export const stageRoutes: readonly CallRoute<RealtimeControls>[] = [
  {
    method: "GET",
    path: "/stages/details",
    name: "getStageDetails",
    summary: "Lists the sessions of a stage with their participants, and its compositions, newest first",
    input: "StageDetailsQuery",
    output: "StageDetails",
    run: ({ stageDetails }, { stageArn, limit }: { stageArn: string; limit?: number }) => stageDetails(stageArn, limit),
  },
  {
    ...route("join", "joinStage", "JoinInput", "Lets a participant join, with or without a token"),
    run: ({ stages }, { stageArn, ...options }: { stageArn: string } & JoinOptions) =>
      sensible(() => stages.join(stageArn, options)),
  },
  {
    ...route(
      "ingest",
      "ingestToStage",
      "IngestInput",
      "Connects an encoder with an ingest configuration, and publishes",
    ),
    run: ({ stages }, { ingestConfigurationArn }: { ingestConfigurationArn: string }) =>
      stages.ingest(ingestConfigurationArn),
  },
  {
    ...route("publish", "publishOnStage", "ParticipantInput", "Lets a participant publish"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.publish(stageArn, participantId),
  },
  {
    ...route("unpublish", "unpublishOnStage", "ParticipantInput", "Lets a participant stop publishing"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.unpublish(stageArn, participantId),
  },
  {
    ...route("publish-error", "failPublishOnStage", "FailPublishInput", "Makes a participant's publishing fail"),
    run: ({ stages }, { stageArn, participantId, errorCode }: OnStage & { errorCode?: string }) =>
      stages.failPublish(stageArn, participantId, errorCode),
  },
  {
    ...route(
      "subscribe",
      "subscribeOnStage",
      "SubscribeInput",
      "Subscribes a participant to another one, or unsubscribes if subscribing is false",
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
    ...route(
      "exchange-token",
      "exchangeTokenOnStage",
      "ExchangeInput",
      "Replaces the self-signed token of a participant",
    ),
    run: ({ stages }, { stageArn, participantId, token }: OnStage & { token: string }) =>
      stages.exchangeToken(stageArn, participantId, token),
  },
  {
    ...route("leave", "leaveStage", "ParticipantInput", "Lets a participant leave"),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.leave(stageArn, participantId),
  },
  {
    ...route(
      "disconnect",
      "disconnectFromStage",
      "ParticipantInput",
      "Disconnects a participant, as DisconnectParticipant does",
    ),
    run: ({ stages }, { stageArn, participantId }: OnStage) => stages.disconnect(stageArn, participantId),
  },
];

function route(action: string, name: string, input: string, summary: string): Omit<CallRoute<RealtimeControls>, "run"> {
  return { method: "POST", path: `/stages/${action}`, name, summary, input, output: "LocalParticipant" };
}
