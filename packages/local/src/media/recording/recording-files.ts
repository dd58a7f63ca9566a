/** Writes the files of one recording, from its start to its end. */
import type { DescribedRecording } from "../../simulation/recording-notice.ts";
import { type ListedRendition, multivariantPlaylist } from "../hls/multivariant.ts";
import { eventFile } from "./event-file.ts";
import { placeKey, playlistNames, renditionFolder } from "./names.ts";
import {
  type PlaylistForm,
  RecordedSegments,
  readSegments,
  type SegmentMedia,
  segmentName,
} from "./recorded-segments.ts";
import type { RecordingStore } from "./store.ts";

export class RecordingFiles {
  readonly recording: DescribedRecording;
  readonly #store: RecordingStore;
  #segments = new RecordedSegments();
  /** True if the next segment does not continue the segment before it. */
  #isInterrupted = true;
  /** The interruptions of the stream up to the latest segment. */
  #interruptions = 0;
  #thumbnails = 0;

  constructor(store: RecordingStore, recording: DescribedRecording) {
    this.#store = store;
    this.recording = recording;
  }

  /** The duration of the recorded segments in milliseconds. */
  get mediaMs(): number {
    return this.#segments.durationMs;
  }

  /** Continues the files of an earlier process, if there are any. @throws Error of the store */
  async load(): Promise<void> {
    const { source } = this.recording;
    if (playlistNames(source).byteRange === undefined) return;
    const playlist = await this.#store.get(this.#playlistKey("byteRanges"));
    const segments = readSegments(new TextDecoder().decode(playlist));
    this.#segments = segments;
    if (source.thumbnails && segments.count > 0)
      this.#thumbnails = Math.floor(segments.durationMs / source.thumbnails.intervalMs) + 1;
  }

  /** Writes the file that describes the start. @throws Error of the store */
  async start(): Promise<void> {
    await this.#put("events/recording-started.json", eventFile(this.recording));
  }

  /**
   * Must be called when another stream continues the recording. Its first segment is then marked as a discontinuity.
   */
  interrupt(): void {
    this.#isInterrupted = true;
    this.#interruptions = 0;
  }

  /** Writes a segment, and lists it. @throws Error of the store */
  async add({ bytes, durationMs, startedAt, interruptions }: SegmentMedia, rendition: ListedRendition): Promise<void> {
    const number = this.#segments.count;
    await this.#put(this.#inRendition(segmentName(number)), bytes);
    const isInterrupted = this.#isInterrupted || interruptions !== this.#interruptions;
    this.#isInterrupted = false;
    this.#interruptions = interruptions;
    const canAppend = this.#segments.add({ durationMs, startedAt, sizeBytes: bytes.length, isInterrupted });
    // The playlist with ranges is written first, because the next process reads it. So it lists every segment of the
    // other one.
    for (const form of ["byteRanges", "files"] as const) {
      if (canAppend) await this.#store.append(this.#playlistKey(form), this.#segments.latest(form));
      else await this.#store.put(this.#playlistKey(form), this.#segments.playlist(form, false));
    }
    if (number === 0) await this.#writeMultivariant(rendition);
  }

  /** Whether it is time for the next thumbnail, which is made from the latest segment. */
  needsThumbnail(): boolean {
    const { thumbnails } = this.recording.source;
    return thumbnails !== undefined && this.#segments.durationMs > this.#thumbnails * thumbnails.intervalMs;
  }

  /** @throws Error of the store */
  async addThumbnail(jpeg: Uint8Array): Promise<void> {
    const { isSequential, isLatest } = this.recording.source.thumbnails ?? {};
    if (isSequential) await this.#put(`media/thumbnails/thumb${this.#thumbnails}.jpg`, jpeg);
    if (isLatest) await this.#put("media/latest_thumbnail/thumb.jpg", jpeg);
    this.#thumbnails++;
  }

  /** Finishes the playlists, and writes the file that describes the end. @throws Error of the store */
  async end(time: string, simulatedMs: number, failure?: string): Promise<void> {
    const { count } = this.#segments;
    for (const form of count === 0 ? [] : (["byteRanges", "files"] as const)) {
      await this.#store.put(this.#playlistKey(form), this.#segments.playlist(form, true));
    }
    const durationMs = count === 0 ? simulatedMs : this.#segments.durationMs;
    const name = failure === undefined ? "recording-ended" : "recording-failed";
    await this.#put(`events/${name}.json`, eventFile(this.recording, { time, durationMs, failure }));
  }

  async #writeMultivariant(rendition: ListedRendition): Promise<void> {
    const names = playlistNames(this.recording.source);
    const folder = renditionFolder(this.recording.source);
    const write = (name: string, media: string): Promise<void> =>
      this.#put(`media/hls/${name}`, multivariantPlaylist(rendition, `${folder}/${media}`));
    await write(names.multivariant, names.media);
    if (names.byteRange) await write(names.byteRange.multivariant, names.byteRange.media);
  }

  #playlistKey(form: PlaylistForm): string {
    const { media, byteRange } = playlistNames(this.recording.source);
    const name = form === "byteRanges" && byteRange ? byteRange.media : media;
    return `${placeKey(this.recording)}/${this.#inRendition(name)}`;
  }

  #inRendition(name: string): string {
    return `media/hls/${renditionFolder(this.recording.source)}/${name}`;
  }

  #put(name: string, content: Uint8Array | string): Promise<void> {
    return this.#store.put(`${placeKey(this.recording)}/${name}`, content);
  }
}

/** Whether the files of a place say that its recording failed. @throws Error of the store */
export async function hasFailed(store: RecordingStore, key: string): Promise<boolean> {
  return (await store.get(`${key}/events/recording-failed.json`)) !== undefined;
}
