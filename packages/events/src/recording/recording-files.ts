/**
 * The files of a recording in S3. Channels, participants and compositions have the same files, with small differences.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/rt-individual-participant-recording.html
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/rt-composite-recording.html
 */
import { need, show } from "../errors/ivs-event-error.ts";
import { checkMembers, readObject } from "../parse/members.ts";

/** The keys of the files that describe a recording. A recording has `started`, and later `ended` or `failed`. */
export interface RecordingEventKeys {
  readonly started: string;
  readonly ended: string;
  readonly failed: string;
}

export interface RecordedRendition {
  /** The key of its playlist. */
  readonly playlist: string;
  readonly byteRangePlaylist?: string;
  /** In pixels; absent in recordings of participants. */
  readonly width?: number;
  readonly height?: number;
}

/** A recording. Its files are keys of the bucket. */
export interface RecordedFiles {
  readonly status: string;
  /** Says why a recording failed. */
  readonly statusMessage?: string;
  /** The ARN of the channel or stage. */
  readonly sourceArn: string;
  /** ISO-8601 times. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** The milliseconds of recorded media. */
  readonly durationMs?: number;
  /** The key of the playlist of all renditions. It is absent if only thumbnails were recorded. */
  readonly playlist?: string;
  readonly byteRangePlaylist?: string;
  /** The highest first, if their heights are known. */
  readonly renditions: readonly RecordedRendition[];
  /** The folders that hold the sequence of thumbnails, without a slash at the end. */
  readonly thumbnails: readonly string[];
  /** The keys of the latest thumbnail. */
  readonly latestThumbnails: readonly string[];
}

/** Returns the keys of the files that describe a recording, by the prefix that its events name. */
export function recordingEventKeys(keyPrefix: string): RecordingEventKeys {
  const keyOf = (name: string): string => `${keyPrefix}/events/recording-${name}.json`;
  return { started: keyOf("started"), ended: keyOf("ended"), failed: keyOf("failed") };
}

/**
 * Reads a file that describes a recording. With another first argument, such as the URL of a distribution and the
 * prefix, the result has URLs instead of keys.
 *
 * @param keyPrefix `recording_s3_key_prefix` of an event
 * @param file the JSON of `recording-started.json`, `recording-ended.json` or `recording-failed.json`
 * @throws IvsEventError that names the wrong member
 */
export function readRecording(keyPrefix: string, file: unknown): RecordedFiles {
  const recording = readObject(file, "the file") as unknown as WireRecording;
  need(recording.version === "v1", "version", '"v1"', show(recording.version));
  checkMembers({ ...recording }, "recording_status recording_started_at=? recording_ended_at=?", "");
  const sourceArn = recording.channel_arn ?? recording.stage_arn;
  need(typeof sourceArn === "string", "channel_arn or stage_arn", "an ARN", show(sourceArn));
  const media = readObject(recording.media, "media") as WireRecording["media"];
  const { hls, thumbnails, latest_thumbnail: latest } = media;
  const { renditions = [], ...master } = hls ? checkFolder(hls, "media.hls") : {};
  // Every path is relative to the one above it.
  const folder = [keyPrefix, hls?.path];
  return {
    status: recording.recording_status,
    ...set("statusMessage", recording.recording_status_message),
    sourceArn,
    ...set("startedAt", recording.recording_started_at),
    ...set("endedAt", recording.recording_ended_at),
    ...set("durationMs", hls?.duration_ms),
    ...playlistsIn(folder, master),
    renditions: renditions
      .map((rendition) => ({
        playlist: "",
        ...playlistsIn([...folder, rendition.path], rendition),
        ...set("width", rendition.resolution_width),
        ...set("height", rendition.resolution_height),
      }))
      .sort((left, right) => (right.height ?? 0) - (left.height ?? 0)),
    thumbnails: foldersOf(keyPrefix, thumbnails, "thumbnails"),
    // The path of a channel is one of a file. Other paths are those of folders.
    latestThumbnails: foldersOf(keyPrefix, latest, "latest_thumbnail").map((key) =>
      key.endsWith(".jpg") ? key : `${key}/thumb.jpg`,
    ),
  };
}

interface WireFolder {
  readonly path?: string;
  readonly playlist?: string;
  readonly byte_range_playlist?: string;
  readonly duration_ms?: number;
  readonly resolution_width?: number;
  readonly resolution_height?: number;
  readonly renditions?: readonly WireFolder[];
  /** The folders of thumbnails in recordings of compositions, in place of `renditions`. */
  readonly resolutions?: readonly WireFolder[];
}

interface WireRecording {
  readonly version: unknown;
  readonly channel_arn?: string;
  readonly stage_arn?: string;
  readonly recording_status: string;
  readonly recording_status_message?: string;
  readonly recording_started_at?: string;
  readonly recording_ended_at?: string;
  readonly media: {
    readonly hls?: WireFolder | null;
    readonly thumbnails?: WireFolder | null;
    readonly latest_thumbnail?: WireFolder | null;
  };
}

/** @throws IvsEventError that names the wrong member of the folder, or of a rendition in it */
function checkFolder(value: unknown, name: string): WireFolder {
  const folder = readObject(value, name);
  checkMembers(
    folder,
    "path playlist=? byte_range_playlist=? duration_ms#? resolution_width#? resolution_height#?",
    `${name}.`,
  );
  const checkList = (member: "renditions" | "resolutions"): object => {
    const list = folder[member];
    if (list === undefined) return {};
    need(Array.isArray(list), `${name}.${member}`, "a list", typeof list);
    return { [member]: list.map((item, index) => checkFolder(item, `${name}.${member}[${index}]`)) };
  };
  return { ...folder, ...checkList("renditions"), ...checkList("resolutions") };
}

function playlistsIn(folder: readonly unknown[], { playlist, byte_range_playlist }: WireFolder) {
  const keyOf = (name: string | undefined): string | undefined => name && [...folder, name].join("/");
  return { ...set("playlist", keyOf(playlist)), ...set("byteRangePlaylist", keyOf(byte_range_playlist)) };
}

function foldersOf(keyPrefix: string, value: unknown, name: string): string[] {
  if (value === undefined || value === null) return [];
  const { path, renditions = [], resolutions = renditions } = checkFolder(value, `media.${name}`);
  const folder = `${keyPrefix}/${path}`;
  return resolutions.length > 0 ? resolutions.map((one) => `${folder}/${one.path}`) : [folder];
}

function set<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value });
}
