/** The checks of life cycles and of the events that they give, as the documentation describes them. */
import type { LocalEvent } from "@ivskit/local";
import { aDate, equal, given, includes } from "../scenarios/expect.ts";
import { expectRefusal, type Members, type OfficialCalls } from "./calls.ts";
import type { Check } from "./check.ts";
import { bucket, made, type StageSet } from "./stage-set.ts";

/** @param eventsOf reads the events with this ARN from the service */
export function lifeChecks(set: StageSet, eventsOf: (arn: string) => Promise<readonly LocalEvent[]>): readonly Check[] {
  const { control } = set;
  const check = (subject: string, title: string, run: Check["run"]): Check => ({ subject, title, run });
  const newChannel = (input: Members = {}) => made(set, "ivs", "CreateChannel", input, "channel.arn");
  const newStage = (input: Members = {}) => made(set, "ivs-realtime", "CreateStage", input, "stage.arn");
  const streamOf = async (calls: OfficialCalls, channelArn: string): Promise<Members> =>
    (await calls.ivs("GetStream", { channelArn })).output.stream as Members;
  const sessionOf = async (calls: OfficialCalls, channelArn: string): Promise<Members> =>
    (await calls.ivs("GetStreamSession", { channelArn })).output.streamSession as Members;
  const namesOf = async (arn: string, name = "event_name"): Promise<unknown[]> =>
    (await eventsOf(arn)).map(({ detail }) => detail[name]).filter((value) => value !== undefined);

  return [
    check("stream", "is live and healthy when it starts", async (calls) => {
      const channelArn = await newChannel();
      const { streamId } = await control.start(channelArn, { viewerCount: 7 });
      const want = { channelArn, streamId, state: "LIVE", health: "HEALTHY", viewerCount: 7, startTime: aDate };
      includes(await streamOf(calls, channelArn), want);
    }),
    check("stream", "has an id of st- and 23 letters and digits", async () => {
      const { streamId } = await control.start(await newChannel());
      equal(streamId, /^st-[A-Za-z0-9]{23}$/);
    }),
    check("stream", "starves and recovers", async (calls) => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await control.starve(channelArn);
      equal((await streamOf(calls, channelArn)).health, "STARVING");
      await control.starve(channelArn, false);
      equal((await streamOf(calls, channelArn)).health, "HEALTHY");
    }),
    check("stream", "says -1 when the count of viewers timed out", async (calls) => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await control.viewers(channelArn, -1);
      equal((await streamOf(calls, channelArn)).viewerCount, -1);
    }),
    ...(["GetStream", "StopStream"] as const).map((operation) =>
      check("stream", `${operation} answers ChannelNotBroadcasting after the end`, async (calls) => {
        const channelArn = await newChannel();
        await control.start(channelArn);
        await control.end(channelArn);
        await expectRefusal(calls.ivs(operation, { channelArn }), "ChannelNotBroadcasting", 404);
      }),
    ),
    check("stream", "PutMetadata answers ChannelNotBroadcasting when it is offline", async (calls) =>
      expectRefusal(
        calls.ivs("PutMetadata", { channelArn: await newChannel(), metadata: "x" }),
        "ChannelNotBroadcasting",
        404,
      ),
    ),
    check("stream", "takes 1 KB of metadata, and no byte more", async (calls) => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await calls.ivs("PutMetadata", { channelArn, metadata: "é".repeat(512) });
      await expectRefusal(
        calls.ivs("PutMetadata", { channelArn, metadata: `${"é".repeat(512)}x` }),
        "ValidationException",
        400,
        "Metadata size exceeds payload limit",
      );
    }),
    check("stream", "Session Created comes before Stream Start", async () => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      equal(await namesOf(channelArn), ["Session Created", "Stream Start"]);
    }),
    check("stream", "Starvation Start and Starvation End are health changes", async () => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await control.starve(channelArn);
      await control.starve(channelArn, false);
      const health = (await eventsOf(channelArn)).filter(
        (event) => event["detail-type"] === "IVS Stream Health Change",
      );
      equal(
        health.map(({ detail }) => detail.event_name),
        ["Starvation Start", "Starvation End"],
      );
    }),
    check("stream", "Stream End and Session Ended come at the end", async () => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await control.end(channelArn);
      equal((await namesOf(channelArn)).slice(2).sort(), ["Session Ended", "Stream End"]);
    }),
    check("stream", "Stream Failure comes after a failure", async () => {
      const channelArn = await newChannel();
      await control.connect(channelArn);
      await control.fail(channelArn);
      includes({ names: (await namesOf(channelArn)).includes("Stream Failure") }, { names: true });
    }),
    check("stream", "an event has the form of EventBridge", async () => {
      const channelArn = await newChannel({ name: "main" });
      const { streamId } = await control.start(channelArn);
      const [first] = await eventsOf(channelArn);
      includes(first, {
        version: "0",
        id: /^[0-9a-f-]{36}$/,
        source: "aws.ivs",
        account: "123456789012",
        region: "us-west-2",
        time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
        resources: [channelArn],
        detail: { channel_name: "main", stream_id: streamId },
      });
    }),
    check("stream session", "has the channel as it was, the ingest and the events, newest first", async (calls) => {
      const channelArn = await newChannel({ name: "before" });
      await control.start(channelArn);
      await control.end(channelArn);
      await calls.ivs("UpdateChannel", { arn: channelArn, name: "after" });
      const session = await sessionOf(calls, channelArn);
      includes(session, { channel: { name: "before" }, startTime: aDate, endTime: aDate });
      includes(session.ingestConfiguration, { video: { videoWidth: 1920 }, audio: { channels: 2 } });
      const times = (session.truncatedEvents as { eventTime: Date }[]).map(({ eventTime }) => eventTime.getTime());
      equal(
        times,
        [...times].sort((a, b) => b - a),
      );
    }),
    check("stream session", "has an error event in the list after a failure", async (calls) => {
      const channelArn = await newChannel();
      await control.start(channelArn);
      await control.fail(channelArn);
      const { output } = await calls.ivs("ListStreamSessions", { channelArn });
      equal((output.streamSessions as Members[])[0]?.hasErrorEvent, true);
    }),
    ...(["UpdateChannel", "DeleteChannel"] as const).map((operation) =>
      check("channel", `${operation} conflicts while it is live`, async (calls) => {
        const arn = await newChannel();
        await control.start(arn);
        await expectRefusal(calls.ivs(operation, { arn }), "ConflictException", 409);
      }),
    ),
    check("channel", "has one stream key at most", async (calls) =>
      expectRefusal(
        calls.ivs("CreateStreamKey", { channelArn: await newChannel() }),
        "ServiceQuotaExceededException",
        402,
        "stream-key",
      ),
    ),
    check("channel", "takes its stream key with it", async (calls) => {
      const { output } = await calls.ivs("CreateChannel", {});
      const { channel, streamKey } = output as { channel: Members; streamKey: Members };
      await calls.ivs("DeleteChannel", { arn: channel.arn });
      await expectRefusal(calls.ivs("GetStreamKey", { arn: streamKey.arn }), "ResourceNotFoundException", 404);
    }),
    check("channel", "has the documented defaults", async (calls) => {
      const { output } = await calls.ivs("CreateChannel", {});
      includes(output.channel, {
        name: "",
        latencyMode: "LOW",
        type: "STANDARD",
        authorized: false,
        insecureIngest: false,
        preset: "",
        containerFormat: "TS",
        recordingConfigurationArn: "",
        playbackRestrictionPolicyArn: "",
        ingestEndpoint: /^[0-9a-f]{12}\.global-contribute\.live-video\.net$/,
        playbackUrl: /^https:\/\/[0-9a-f]{12}\.us-west-2\.playback\.live-video\.net\/api\/video\/v1\/.+\.m3u8$/,
        srt: { endpoint: /^srt:\/\/[0-9a-f]{12}\.srt\.live-video\.net:9000$/ },
        multitrackInputConfiguration: { enabled: false, maximumResolution: "FULL_HD", policy: "ALLOW" },
      });
      includes(output.streamKey, { value: /^sk_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/ });
    }),
    ...["ADVANCED_SD", "ADVANCED_HD"].map((type) =>
      check("channel", `of the type ${type} has a preset`, async (calls) => {
        const { output } = await calls.ivs("CreateChannel", { type });
        includes(output.channel, { preset: "HIGHER_BANDWIDTH_DELIVERY" });
      }),
    ),
    ...["BASIC", "ADVANCED_SD", "ADVANCED_HD"].map((type) =>
      check("channel", `of the type ${type} takes no multitrack input`, async (calls) =>
        expectRefusal(
          calls.ivs("CreateChannel", { type, multitrackInputConfiguration: { enabled: true } }),
          "ValidationException",
          400,
        ),
      ),
    ),
    check("channel", "ListChannels with two filters conflicts", async (calls) =>
      expectRefusal(
        calls.ivs("ListChannels", { filterByName: "a", filterByPlaybackRestrictionPolicyArn: set.policy }),
        "ConflictException",
        409,
      ),
    ),
    ...(
      [
        ["DeleteRecordingConfiguration", "recordingConfiguration"],
        ["DeletePlaybackRestrictionPolicy", "policy"],
        ["DeleteAdConfiguration", "adConfiguration"],
      ] as const
    ).map(([operation, kept]) =>
      check("channel", `${operation} conflicts while a channel uses it`, (calls) =>
        expectRefusal(calls.ivs(operation, { arn: set[kept] }), "ConflictException", 409),
      ),
    ),
    check("recording configuration", "is CREATING first, with its defaults", async (calls) => {
      const { output } = await calls.ivs("CreateRecordingConfiguration", { destinationConfiguration: bucket });
      includes(output.recordingConfiguration, {
        state: "CREATING",
        recordingReconnectWindowSeconds: 0,
        thumbnailConfiguration: { recordingMode: "INTERVAL", targetIntervalSeconds: 60 },
        renditionConfiguration: { renditionSelection: "ALL" },
      });
    }),
    check("recording configuration", "CUSTOM needs a list of renditions", (calls) =>
      expectRefusal(
        calls.ivs("CreateRecordingConfiguration", {
          destinationConfiguration: bucket,
          renditionConfiguration: { renditionSelection: "CUSTOM" },
        }),
        "ValidationException",
        400,
      ),
    ),
    check("recording", "starts and ends with the stream, under a prefix of the documented form", async () => {
      const channelArn = await newChannel({ recordingConfigurationArn: set.recordingConfiguration });
      const { streamId } = await control.start(channelArn);
      await control.end(channelArn);
      const events = (await eventsOf(channelArn)).filter(
        (event) => event["detail-type"] === "IVS Recording State Change",
      );
      equal(
        events.map(({ detail }) => detail.recording_status),
        ["Recording Start", "Recording End"],
      );
      const id = channelArn.split("/")[1];
      includes(events[1]?.detail, {
        recording_s3_bucket_name: "bucket-1",
        recording_s3_key_prefix: new RegExp(
          `^ivs/v1/123456789012/${id}/\\d{4}/[1-9]\\d?/[1-9]\\d?/(0|[1-9]\\d?)/(0|[1-9]\\d?)/[A-Za-z0-9]{12}$`,
        ),
        recording_session_id: /^[A-Za-z0-9]{16}$/,
        recording_session_stream_ids: [streamId],
        recording_duration_ms: (value: unknown) => typeof value === "number",
      });
    }),
    check("ad configuration", "has the documented post-roll by default", async (calls) => {
      const { output } = await calls.ivs("GetAdConfiguration", { arn: set.adConfiguration });
      includes(Object.keys(output), ["adConfiguration"]);
      const { output: own } = await calls.ivs("CreateAdConfiguration", {
        mediaTailorPlaybackConfigurations: [
          { playbackConfigurationArn: "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/ads-1" },
        ],
      });
      includes(own.adConfiguration, { postRollConfiguration: { enabled: false, durationSeconds: 15 } });
    }),
    check("restriction policies", "come one in a page by default", async (calls) => {
      const { output } = await calls.ivs("ListPlaybackRestrictionPolicies", {});
      equal((output.playbackRestrictionPolicies as unknown[]).length, 1);
    }),
    check("viewer sessions", "a batch names the entries that failed", async (calls) => {
      const missing = set.channel.replace(/\w{12}$/, "NeverCreated");
      const viewerSessions = [set.channel, missing].map((channelArn) => ({ channelArn, viewerId: "v" }));
      const { output } = await calls.ivs("BatchStartViewerSessionRevocation", { viewerSessions });
      includes(output.errors, [{ channelArn: missing, viewerId: "v", code: /./, message: /./ }]);
    }),
    check("stage", "has a session from the first who joins, of the documented form", async (calls) => {
      const arn = await newStage();
      const { sessionId } = await control.join(arn);
      equal(sessionId, /^st-[A-Za-z0-9]{13}$/);
      const { output } = await calls["ivs-realtime"]("GetStage", { arn });
      includes(output.stage, { activeSessionId: sessionId });
    }),
    check("stage", "Participant Published and Participant Unpublished are events of the stage", async () => {
      const arn = await newStage();
      const { participantId, sessionId } = await control.join(arn, { publish: true, userId: "ann" });
      await control.unpublish(arn, participantId);
      const events = (await eventsOf(arn)).filter((event) => event["detail-type"] === "IVS Stage Update");
      equal(
        events.map(({ detail }) => detail.event_name),
        ["Participant Published", "Participant Unpublished"],
      );
      includes(events[0]?.detail, { session_id: sessionId, participant_id: participantId, user_id: "ann" });
    }),
    check("stage", "its session ends some minutes after its last publisher", async (calls) => {
      const arn = await newStage();
      const { participantId } = await control.join(arn, { publish: true });
      await control.unpublish(arn, participantId);
      await control.advance(180_000);
      const { output } = await calls["ivs-realtime"]("ListStageSessions", { stageArn: arn });
      includes((output.stageSessions as Members[])[0], { endTime: aDate });
    }),
    check("composition", "starts, stops once, and gives the events of both", async (calls) => {
      const stageArn = await newStage();
      await control.join(stageArn, { publish: true });
      const destination = { s3: { encoderConfigurationArns: [set.encoder], storageConfigurationArn: set.storage } };
      const input = { stageArn, destinations: [destination] };
      const arn = await made(set, "ivs-realtime", "StartComposition", input, "composition.arn");
      await control.advance(1_000);
      await calls["ivs-realtime"]("StopComposition", { arn });
      await control.advance(1_000);
      await expectRefusal(calls["ivs-realtime"]("StopComposition", { arn }), "ConflictException", 409);
      const names = await namesOf(arn);
      equal([...names].sort(), ["Destination End", "Destination Start", "Session End", "Session Start"]);
    }),
    check("composition", "the same token gives the same composition", async (calls) => {
      const destination = { s3: { encoderConfigurationArns: [set.encoder], storageConfigurationArn: set.storage } };
      const input = { stageArn: set.stage, destinations: [destination], idempotencyToken: "once-only" };
      const first = await made(set, "ivs-realtime", "StartComposition", input, "composition.arn");
      const { output } = await calls["ivs-realtime"]("StartComposition", input);
      includes(output.composition, { arn: first });
    }),
    check("logging configuration", "answers ACTIVE to create and update", async (calls) => {
      const { output } = await calls.ivschat("CreateLoggingConfiguration", { destinationConfiguration: bucket });
      equal(output.state, "ACTIVE");
      await control.advance(1_000);
      const updated = await calls.ivschat("UpdateLoggingConfiguration", { identifier: output.arn, name: "logs" });
      equal(updated.output.state, "ACTIVE");
    }),
    check("logging configuration", "needs exactly one destination", (calls) =>
      expectRefusal(
        calls.ivschat("CreateLoggingConfiguration", {
          destinationConfiguration: { ...bucket, cloudWatchLogs: { logGroupName: "chat" } },
        }),
        "ValidationException",
        400,
      ),
    ),
    check("logging configuration", "cannot be deleted while a room uses it", async (calls) => {
      const arn = await made(set, "ivschat", "CreateLoggingConfiguration", { destinationConfiguration: bucket }, "arn");
      await calls.ivschat("CreateRoom", { loggingConfigurationIdentifiers: [given(arn)] });
      await expectRefusal(calls.ivschat("DeleteLoggingConfiguration", { identifier: arn }), "ConflictException", 409);
    }),
    check("room", "takes 1 KB of attributes in an event, and no byte more", async (calls) => {
      const event = { roomIdentifier: set.room, eventName: "poll" };
      await calls.ivschat("SendEvent", { ...event, attributes: { k: "v".repeat(1023) } });
      const attributes = { k: "v".repeat(1024) };
      await expectRefusal(calls.ivschat("SendEvent", { ...event, attributes }), "ValidationException", 400);
    }),
    check("room", "has the documented defaults", async (calls) => {
      const { output } = await calls.ivschat("CreateRoom", {});
      includes(output, { name: "", maximumMessageLength: 500, maximumMessageRatePerSecond: 10, tags: {} });
    }),
  ];
}
