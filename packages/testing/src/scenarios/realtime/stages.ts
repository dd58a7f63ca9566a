/** CreateStage, GetStage, ListStages, UpdateStage, DeleteStage, CreateParticipantToken. */
import { aDate, equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf, missing } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newStage, newStorage } from "./resources.ts";

const token = /^[\w-]+\.[\w-]+\.[\w-]+$/;

export const stageScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "CreateStage gives a stage with its defaults, and tokens for its first participants",
    operations: ["CreateStage", "GetStage"],
    async run({ send }) {
      const participantTokenConfigurations = [{}, { userId: "ann", duration: 5, capabilities: ["PUBLISH" as const] }];
      const input = { name: "meeting", participantTokenConfigurations, tags: { a: "b" } };
      const { stage, participantTokens } = await send("CreateStage", input);
      equal(stage, {
        arn: arnOf("stage"),
        name: "meeting",
        tags: { a: "b" },
        endpoints: {
          events: "wss://global.events.live-video.net",
          whip: /^https:\/\/[0-9a-f]{12}\.global-bm\.whip\.live-video\.net$/,
          rtmp: /^rtmp:\/\/[0-9a-f]{12}\.global-contribute\.live-video\.net\/app\/$/,
          rtmps: /^rtmps:\/\/[0-9a-f]{12}\.global-contribute\.live-video\.net:443\/app\/$/,
        },
        autoParticipantRecordingConfiguration: {
          storageConfigurationArn: "",
          mediaTypes: ["AUDIO_VIDEO"],
          recordingReconnectWindowSeconds: 0,
          recordParticipantReplicas: true,
          hlsConfiguration: { targetSegmentDurationSeconds: 6 },
          thumbnailConfiguration: { recordingMode: "DISABLED", storage: ["SEQUENTIAL"], targetIntervalSeconds: 60 },
        },
      });
      includes(participantTokens, [
        { token, capabilities: ["PUBLISH", "SUBSCRIBE"], duration: 720 },
        { token, userId: "ann", capabilities: ["PUBLISH"], duration: 5 },
      ]);
      equal(await send("GetStage", { arn: given(stage?.arn) }), { stage });
    },
  },
  {
    name: "CreateStage refuses a storage configuration that nobody made, and makes nothing",
    operations: ["CreateStage", "ListStages"],
    async run({ send }) {
      const autoParticipantRecordingConfiguration = { storageConfigurationArn: missing("storage-configuration") };
      const call = send("CreateStage", { autoParticipantRecordingConfiguration });
      await refused(call, "ValidationException", 400, "storageConfigurationArn");
      equal(await send("ListStages", {}), { stages: [] });
    },
  },
  {
    name: "ListStages: in pages, with the session that is going on",
    operations: ["ListStages"],
    async run(context) {
      const arns: string[] = [];
      for (const name of ["a", "b", "c"]) arns.push(await newStage(context, { name }));
      const { sessionId: activeSessionId } = await context.control.join(given(arns[1]));
      equal(await allPages(context, "ListStages", { maxResults: 2 }, "stages"), [
        [
          { arn: arns[0], name: "a", tags: {} },
          { arn: arns[1], name: "b", tags: {}, activeSessionId },
        ],
        [{ arn: arns[2], name: "c", tags: {} }],
      ]);
    },
  },
  {
    name: "UpdateStage changes what it is given, and the recording not while it runs",
    operations: ["UpdateStage"],
    async run(context) {
      const { send, control } = context;
      const arn = await newStage(context, { name: "before" });
      const recording = { storageConfigurationArn: await newStorage(context), mediaTypes: ["AUDIO_ONLY" as const] };
      const changed = await send("UpdateStage", { arn, autoParticipantRecordingConfiguration: recording });
      includes(changed.stage, { name: "before", autoParticipantRecordingConfiguration: recording });
      await control.join(arn, { participantId: "ann", publish: true });
      const off = { arn, autoParticipantRecordingConfiguration: { storageConfigurationArn: "" } };
      await refused(send("UpdateStage", off), "ConflictException", 409, "being recorded");
      includes((await send("UpdateStage", { arn, name: "after" })).stage, { name: "after" });
      await control.unpublish(arn, "ann");
      await send("UpdateStage", off);
    },
  },
  {
    name: "DeleteStage: waiting for a stage and all of it to be gone",
    operations: ["DeleteStage", "GetStage", "GetStageSession"],
    async run(context) {
      const { send, control } = context;
      const arn = await newStage(context);
      const { sessionId } = await control.join(arn);
      const gone = context.waitUntil("StageDeleted", { arn });
      equal(await send("DeleteStage", { arn }), {});
      await gone;
      await refused(send("GetStage", { arn }), "ResourceNotFoundException", 404, arn);
      await refused(send("GetStageSession", { stageArn: arn, sessionId }), "ResourceNotFoundException", 404);
      await refused(send("DeleteStage", { arn }), "ResourceNotFoundException", 404);
    },
  },
  {
    name: "CreateParticipantToken: a token with which somebody joins",
    operations: ["CreateParticipantToken", "GetParticipant"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const who = { userId: "ann", attributes: { team: "blue" } };
      const made = await send("CreateParticipantToken", { stageArn, ...who, duration: 20_160 });
      const { participantToken } = made;
      equal(participantToken, {
        ...who,
        participantId: /^[A-Za-z0-9]{12}$/,
        token,
        capabilities: ["PUBLISH", "SUBSCRIBE"],
        duration: 20_160,
        expirationTime: aDate,
      });
      const { sessionId, participantId } = await control.join(stageArn, { token: given(participantToken?.token) });
      equal(participantId, participantToken?.participantId);
      const joined = await send("GetParticipant", { stageArn, sessionId, participantId });
      includes(joined.participant, { ...who, state: "CONNECTED", published: false });
      const attributes = { k: "v".repeat(1024) };
      const tooLong = send("CreateParticipantToken", { stageArn, attributes });
      await refused(tooLong, "ValidationException", 400, "1024 bytes");
    },
  },
  quota("CreateStage", serviceOptions.quotas.stages, (context) => newStage(context)),
];
