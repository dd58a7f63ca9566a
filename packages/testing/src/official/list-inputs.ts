/** Inputs of the lists, with items to list. */
import type { ServiceName } from "../scenarios/scenario.ts";
import type { Members } from "./calls.ts";
import { made, type StageSet } from "./stage-set.ts";

/** Returns the inputs by operation. A list that is not named here has several items without any input. */
export async function createListInputs(
  set: StageSet,
): Promise<Readonly<Record<ServiceName, Readonly<Record<string, Members>>>>> {
  const { control, calls } = set;
  const realtime = (operation: string, input: Members, path: string) =>
    made(set, "ivs-realtime", operation, input, path);
  const channelArn = await made(set, "ivs", "CreateChannel", {}, "channel.arn");
  for (let session = 0; session < 5; session++) {
    await control.start(channelArn);
    if (session < 4) await control.end(channelArn);
  }
  const stageArn = await realtime("CreateStage", {}, "stage.arn");
  for (let session = 0; session < 4; session++) {
    await control.join(stageArn, { participantId: "eve" });
    await control.leave(stageArn, "eve");
  }
  const { sessionId } = await control.join(stageArn, { participantId: "eve", publish: true });
  for (const participantId of ["bob", "cid", "dan"]) await control.join(stageArn, { participantId });
  await control.subscribe(stageArn, "eve", "bob");
  for (let replica = 0; replica < 4; replica++) {
    const destinationStageArn = await realtime("CreateStage", {}, "stage.arn");
    await calls["ivs-realtime"]("StartParticipantReplication", {
      sourceStageArn: stageArn,
      destinationStageArn,
      participantId: "eve",
    });
  }
  return {
    ivs: { ListStreamKeys: { channelArn: set.channel }, ListStreamSessions: { channelArn } },
    "ivs-realtime": {
      ListParticipantEvents: { stageArn, sessionId, participantId: "eve" },
      ListParticipantReplicas: { sourceStageArn: stageArn, participantId: "eve" },
      ListParticipants: { stageArn, sessionId },
      ListStageSessions: { stageArn },
    },
    ivschat: {},
  };
}
