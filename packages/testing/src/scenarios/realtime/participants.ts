/** GetParticipant, ListParticipants, ListParticipantEvents, DisconnectParticipant, GetStageSession, ListStageSessions. */
import { aDate, equal, includes, refused } from "../expect.ts";
import { allPages } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { newStage } from "./resources.ts";

export const participantScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "GetParticipant and ListParticipantEvents: what somebody did in a session, the latest first",
    operations: ["GetParticipant", "ListParticipantEvents"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const ann = { participantId: "ann", userId: "ann-at-work", attributes: { team: "blue" } };
      const { sessionId } = await control.join(stageArn, ann);
      const { participantId: bob } = await control.join(stageArn, { publish: true });
      await control.subscribe(stageArn, "ann", bob);
      await control.publish(stageArn, "ann");
      await control.failPublish(stageArn, "ann", "B_FRAME_PRESENT");
      await control.leave(stageArn, "ann");
      const where = { stageArn, sessionId, participantId: "ann" };
      includes((await send("GetParticipant", where)).participant, {
        ...ann,
        state: "DISCONNECTED",
        published: true,
        firstJoinTime: aDate,
        recordingState: "DISABLED",
        replicationType: "NONE",
      });
      const pages = await allPages(context, "ListParticipantEvents", { ...where, maxResults: 2 }, "events");
      const events = pages.flat() as { name: string }[];
      includes(events, [
        { name: "LEFT", participantId: "ann", eventTime: aDate },
        { name: "PUBLISH_STOPPED" },
        { name: "PUBLISH_ERROR", errorCode: "B_FRAME_PRESENT" },
        { name: "PUBLISH_STARTED" },
        { name: "SUBSCRIBE_STARTED", remoteParticipantId: bob },
        { name: "JOINED" },
      ]);
    },
  },
  {
    name: "ListParticipants: in pages, by state, user and whether they published",
    operations: ["ListParticipants"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const { sessionId } = await control.join(stageArn, { participantId: "ann", userId: "one", publish: true });
      await control.join(stageArn, { participantId: "bob" });
      await control.join(stageArn, { participantId: "cid" });
      await control.leave(stageArn, "bob");
      const found = async (filter: object) => {
        const { participants } = await send("ListParticipants", { stageArn, sessionId, ...filter });
        return participants?.map(({ participantId }) => participantId).sort();
      };
      equal(await found({ filterByState: "DISCONNECTED" }), ["bob"]);
      equal(await found({ filterByUserId: "one" }), ["ann"]);
      equal(await found({ filterByPublished: true }), ["ann"]);
      const pages = await allPages(context, "ListParticipants", { stageArn, sessionId, maxResults: 2 }, "participants");
      equal(
        pages.map(({ length }) => length),
        [2, 1],
      );
    },
  },
  {
    name: "DisconnectParticipant sends somebody away, whose token is worth nothing any more",
    operations: ["DisconnectParticipant"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const { participantToken } = await send("CreateParticipantToken", { stageArn });
      const { token = "" } = participantToken ?? {};
      const { sessionId, participantId } = await control.join(stageArn, { token });
      equal(await send("DisconnectParticipant", { stageArn, participantId, reason: "rude" }), {});
      const { participant } = await send("GetParticipant", { stageArn, sessionId, participantId });
      includes(participant, { state: "DISCONNECTED" });
      const back = await control.join(stageArn, { token }).then(
        () => "they are back",
        () => "refused",
      );
      equal(back, "refused");
    },
  },
  {
    name: "GetStageSession and ListStageSessions: from the first who joins to the last who leaves, the latest first",
    operations: ["GetStageSession", "ListStageSessions"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const ids: string[] = [];
      for (let session = 0; session < 3; session++) {
        ids.unshift((await control.join(stageArn, { participantId: "ann" })).sessionId);
        if (session < 2) await control.leave(stageArn, "ann");
      }
      const [active = "", second = "", first = ""] = ids;
      equal(await allPages(context, "ListStageSessions", { stageArn, maxResults: 2 }, "stageSessions"), [
        [
          { sessionId: active, startTime: aDate },
          { sessionId: second, startTime: aDate, endTime: aDate },
        ],
        [{ sessionId: first, startTime: aDate, endTime: aDate }],
      ]);
      const { stageSession } = await send("GetStageSession", { stageArn, sessionId: active });
      equal(stageSession, { sessionId: active, startTime: aDate });
      const unknown = { stageArn, sessionId: "st-AbCdEfGhIjKlM" };
      await refused(send("GetStageSession", unknown), "ResourceNotFoundException", 404);
    },
  },
];
