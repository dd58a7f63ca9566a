/** The control routes for stages. */
import { type ControlRoute, routesTo, sensible } from "../../simulation/control-route.ts";
import type { RealtimeControls } from "./controls.ts";
import {
  exchangeInput,
  failPublishInput,
  ingestInput,
  joinInput,
  localParticipant,
  participantInput,
  subscribeInput,
} from "./schemas.ts";
import { stageDetails, stageDetailsQuery } from "./view-schemas.ts";

const { call } = routesTo<RealtimeControls>();

export const stageRoutes: readonly ControlRoute[] = [
  call({
    method: "GET",
    path: "/stages/details",
    name: "getStageDetails",
    summary: "Lists the sessions of a stage with their participants, and its compositions, newest first",
    input: stageDetailsQuery,
    output: stageDetails,
    run: ({ stageDetails: detailsOf }, { stageArn, limit }) => detailsOf(stageArn, limit),
  }),
  call({
    ...toStage("join", "joinStage", "Lets a participant join, with or without a token"),
    input: joinInput,
    run: ({ stages }, { stageArn, ...options }) => sensible(() => stages.join(stageArn, options)),
  }),
  call({
    ...toStage("ingest", "ingestToStage", "Connects an encoder with an ingest configuration, and publishes"),
    input: ingestInput,
    run: ({ stages }, { ingestConfigurationArn }) => stages.ingest(ingestConfigurationArn),
  }),
  call({
    ...toStage("publish", "publishOnStage", "Lets a participant publish"),
    input: participantInput,
    run: ({ stages }, { stageArn, participantId }) => stages.publish(stageArn, participantId),
  }),
  call({
    ...toStage("unpublish", "unpublishOnStage", "Lets a participant stop publishing"),
    input: participantInput,
    run: ({ stages }, { stageArn, participantId }) => stages.unpublish(stageArn, participantId),
  }),
  call({
    ...toStage("publish-error", "failPublishOnStage", "Makes a participant's publishing fail"),
    input: failPublishInput,
    run: ({ stages }, { stageArn, participantId, errorCode }) => stages.failPublish(stageArn, participantId, errorCode),
  }),
  call({
    ...toStage(
      "subscribe",
      "subscribeOnStage",
      "Subscribes a participant to another one, or unsubscribes if subscribing is false",
    ),
    input: subscribeInput,
    run: ({ stages }, { stageArn, participantId, remoteParticipantId, subscribing }) =>
      stages.subscribe(stageArn, participantId, remoteParticipantId, subscribing),
  }),
  call({
    ...toStage("exchange-token", "exchangeTokenOnStage", "Replaces the self-signed token of a participant"),
    input: exchangeInput,
    run: ({ stages }, { stageArn, participantId, token }) => stages.exchangeToken(stageArn, participantId, token),
  }),
  call({
    ...toStage("leave", "leaveStage", "Lets a participant leave"),
    input: participantInput,
    run: ({ stages }, { stageArn, participantId }) => stages.leave(stageArn, participantId),
  }),
  call({
    ...toStage("disconnect", "disconnectFromStage", "Disconnects a participant, as DisconnectParticipant does"),
    input: participantInput,
    run: ({ stages }, { stageArn, participantId }) => stages.disconnect(stageArn, participantId),
  }),
];

/** The parts that the routes of stages share. */
function toStage(action: string, name: string, summary: string) {
  return { method: "POST", path: `/stages/${action}`, name, summary, output: localParticipant } as const;
}
