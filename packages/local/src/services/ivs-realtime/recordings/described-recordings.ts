/** The recordings of stages, as the layer that writes their files needs them. */
import { resourceOf } from "../../../basics/arn.ts";
import type { RecordingLife } from "../../../simulation/recording-life.ts";
import { type DescribedRecording, describeThumbnails } from "../../../simulation/recording-notice.ts";
import type { CompositionRecord, DestinationRecord, ParticipantRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

type Place = Pick<DescribedRecording, "bucketName" | "keyPrefix">;

export function describeParticipantRecording(
  { state }: Pick<RealtimeWorld, "state">,
  { stageArn, sessionId, participantId }: ParticipantRecord,
  life: RecordingLife,
  time: Date,
): DescribedRecording {
  const settings = state.stages.get(stageArn)?.autoParticipantRecordingConfiguration;
  const { recordingMode, targetIntervalSeconds, storage } = settings?.thumbnailConfiguration ?? {};
  const thumbnails = recordingMode === "INTERVAL" ? describeThumbnails(targetIntervalSeconds, storage) : undefined;
  return {
    bucketName: life.bucketName,
    keyPrefix: life.keyPrefix,
    startedAt: life.since.toISOString(),
    time: time.toISOString(),
    durationMs: life.recordedMs,
    source: {
      type: "participant",
      stageArn,
      sessionId,
      participantId,
      hasMedia: settings?.mediaTypes.includes("NONE") !== true,
      ...(thumbnails && { thumbnails }),
    },
  };
}

/** Returns the recording of a destination; undefined if the destination is not a bucket, or never started. */
export function describeDestination(
  { state }: Pick<RealtimeWorld, "state">,
  { stageArn }: CompositionRecord,
  destination: DestinationRecord,
  time: Date,
): DescribedRecording | undefined {
  const { startTime = time, configuration } = destination;
  const place = placeOf(state, destination);
  if (place === undefined) return undefined;
  const encoderArn = configuration.s3?.encoderConfigurationArns[0] ?? "";
  const { width = 1280, height = 720, framerate = 30 } = state.encoderConfigurations.get(encoderArn)?.video ?? {};
  const { targetIntervalSeconds, storage } = configuration.s3?.thumbnailConfigurations?.[0] ?? {};
  const thumbnails = describeThumbnails(targetIntervalSeconds, storage);
  return {
    ...place,
    startedAt: startTime.toISOString(),
    time: time.toISOString(),
    durationMs: time.getTime() - startTime.getTime(),
    source: {
      type: "composition",
      stageArn,
      encoderId: resourceOf(encoderArn).id,
      width,
      height,
      frameRate: framerate,
      ...(thumbnails && { thumbnails }),
    },
  };
}

/** The places of all recordings that are running, or wait for their participant. */
export function openRecordings({ state }: Pick<RealtimeWorld, "state">): Place[] {
  const participants = [...state.participants.values()].flatMap(({ recording }) =>
    recording === undefined || recording.phase === "ended" ? [] : [recording],
  );
  const destinations = [...state.compositions.values()].flatMap((composition) =>
    composition.destinations.flatMap((destination) => {
      const isOpen = destination.state === "ACTIVE" || destination.state === "STOPPING";
      return (isOpen && placeOf(state, destination)) || [];
    }),
  );
  return [...participants, ...destinations];
}

function placeOf(state: RealtimeWorld["state"], { configuration, detail }: DestinationRecord): Place | undefined {
  if (configuration.s3 === undefined || detail === undefined) return undefined;
  const storage = state.storageConfigurations.get(configuration.s3.storageConfigurationArn);
  return { bucketName: storage?.s3.bucketName ?? "", keyPrefix: detail.s3.recordingPrefix };
}
