/** Reads the video tracks of an encoder, and decides whether the channel takes them. */
import type { Channel } from "@ivskit/client-ivs";
import type { Ingest, SessionRecord } from "../records.ts";

/**
 * The code of Session Ended if the service refuses the tracks of an encoder.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyAPIReference/API_StreamEvent.html
 */
export type TrackRefusal =
  | "MultitrackInputNotAllowed"
  | "MultitrackInputRequired"
  | "InvalidMultitrackInputVideoTrackMediaProperties";

/** The largest number of pixels of the shorter edge. */
const highestResolution: Readonly<Record<string, number>> = { SD: 480, HD: 720, FULL_HD: 1080 };

export function tracksOf({ ingest, tracks }: Pick<SessionRecord, "ingest" | "tracks">): readonly Ingest["video"][] {
  return tracks ?? [ingest.video];
}

/** Returns the media of a session as options of a new session. */
export function mediaOf({ ingest, tracks }: SessionRecord): Partial<Ingest> & Pick<SessionRecord, "tracks"> {
  return tracks === undefined ? ingest : { audio: ingest.audio, tracks };
}

/** Returns the code of the refusal; undefined if the channel takes the tracks. */
export function trackRefusal(
  channel: Pick<Channel, "multitrackInputConfiguration">,
  tracks: readonly Ingest["video"][],
): TrackRefusal | undefined {
  const { enabled = false, policy, maximumResolution = "FULL_HD" } = channel.multitrackInputConfiguration ?? {};
  if (tracks.length === 1) return enabled && policy === "REQUIRE" ? "MultitrackInputRequired" : undefined;
  if (!enabled) return "MultitrackInputNotAllowed";
  const highest = highestResolution[maximumResolution] ?? Number.POSITIVE_INFINITY;
  const isTooLarge = tracks.some(({ videoWidth, videoHeight }) => Math.min(videoWidth, videoHeight) > highest);
  return isTooLarge ? "InvalidMultitrackInputVideoTrackMediaProperties" : undefined;
}
