/** StartParticipantReplication, StopParticipantReplication, ListParticipantReplicas. */
import { equal, refused } from "../expect.ts";
import { allPages } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { newBusyStage, newStage } from "./resources.ts";

export const replicationScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "StartParticipantReplication: a replica on another stage, until it is stopped",
    operations: ["StartParticipantReplication", "StopParticipantReplication"],
    async run(context) {
      const { send } = context;
      const [sourceStageArn, destinationStageArn] = [await newBusyStage(context), await newStage(context)];
      const between = { sourceStageArn, destinationStageArn, participantId: "ann" };
      await refused(send("StopParticipantReplication", between), "ResourceNotFoundException", 404, "ann");
      await send("StartParticipantReplication", { ...between, attributes: { rank: "2" } });
      await refused(send("StartParticipantReplication", between), "ConflictException", 409);
      const { activeSessionId: sessionId = "" } = (await send("GetStage", { arn: destinationStageArn })).stage ?? {};
      const there = { stageArn: destinationStageArn, sessionId, participantId: "ann" };
      const read = async () => {
        const { participant } = await send("GetParticipant", there);
        return [participant?.replicationType, participant?.replicationState, participant?.attributes];
      };
      equal(await read(), ["REPLICA", "ACTIVE", { rank: "2" }]);
      await send("StopParticipantReplication", between);
      equal(await read(), ["REPLICA", "STOPPED", { rank: "2" }]);
    },
  },
  {
    name: "ListParticipantReplicas: in pages",
    operations: ["ListParticipantReplicas"],
    async run(context) {
      const { send } = context;
      const source = { sourceStageArn: await newBusyStage(context), participantId: "ann" };
      for (let replica = 0; replica < 3; replica++) {
        await send("StartParticipantReplication", { ...source, destinationStageArn: await newStage(context) });
      }
      const pages = await allPages(context, "ListParticipantReplicas", { ...source, maxResults: 2 }, "replicas");
      const states = pages.map((page) => (page as { replicationState: string }[]).map((each) => each.replicationState));
      equal(states, [["ACTIVE", "ACTIVE"], ["ACTIVE"]]);
    },
  },
];
