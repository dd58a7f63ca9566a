/** Writes the files of all recordings, one after another, as the recordings and the media of their streams change. */
import type { DescribedRecording, RecordingNotice } from "../../simulation/recording-notice.ts";
import type { ListedRendition } from "../hls/multivariant.ts";
import { placeKey } from "./names.ts";
import { readOpenRecordings, writeOpenRecordings } from "./open-recordings.ts";
import type { SegmentMedia } from "./recorded-segments.ts";
import { RecordingFiles } from "./recording-files.ts";
import type { RecordingStore } from "./store.ts";
import type { ThumbnailMaker } from "./thumbnail-maker.ts";

export interface RecorderParts {
  readonly store: RecordingStore;
  /** Without it, there are no thumbnails. */
  readonly thumbnailMaker?: ThumbnailMaker | undefined;
  /** The keys of the places of all recordings that the service knows and that are not over. */
  readonly openAtStart: ReadonlySet<string>;
  /** The time of the service. */
  readonly now: () => Date;
  /** Is called when the files of a channel's recording cannot be written. */
  readonly onFailure: (channelArn: string, keyPrefix: string, reason: string) => void;
  /** Gets one line for each failure. */
  readonly log: (line: string) => void;
  /** Bytes of segments that wait to be written. A recording that exceeds them ends with a failure. Default: 64 MiB. */
  readonly maxWaitingBytes?: number;
}

const defaultMaxWaitingBytes = 64 * 1024 * 1024;

export class Recorder {
  readonly #parts: RecorderParts;
  /** The recordings that are not over, by the key of their place. */
  readonly #open = new Map<string, RecordingFiles>();
  /** The key of the recording, by the id of a stream in it. */
  readonly #keyOfStream = new Map<string, string>();
  #waitingBytes = 0;
  /** The latest task, which begins when the one before it has ended. */
  #latest: Promise<void> = Promise.resolve();
  /** Resolves when the thumbnail that is being made can be written. */
  #thumbnail: Promise<void> | undefined;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.#run(() => this.#resume());
  }

  follow({ change, recording }: RecordingNotice): void {
    if (change === "start") this.#run(() => this.#start(recording));
    else this.#endLater(recording);
  }

  /** Finishes the files of all recordings, which the service has forgotten. */
  forget(): void {
    this.#run(async () => {
      for (const files of [...this.#open.values()]) this.#endLater(this.#forgotten(files));
    });
  }

  /** A stream has a further segment. It is ignored if the stream is not recorded. */
  segment(streamId: string, segment: SegmentMedia, rendition: ListedRendition): void {
    const { maxWaitingBytes = defaultMaxWaitingBytes } = this.#parts;
    const size = segment.bytes.length;
    const isTooMuch = this.#waitingBytes + size > maxWaitingBytes;
    if (!isTooMuch) this.#waitingBytes += size;
    this.#run(async () => {
      if (!isTooMuch) this.#waitingBytes -= size;
      const files = this.#open.get(this.#keyOfStream.get(streamId) ?? "");
      if (files === undefined) return;
      if (isTooMuch) return this.#fail(files, "The segments cannot be written as fast as they come");
      await this.#attempt(files, () => files.add(segment, rendition));
      this.#makeThumbnail(files, segment);
    });
  }

  /** Resolves when all changes so far have been written. */
  async flush(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.#latest;
      await seen;
      await this.#thumbnail;
    } while (seen !== this.#latest);
  }

  /** Continues the files of an earlier process. */
  async #resume(): Promise<void> {
    for (const recording of await readOpenRecordings(this.#parts.store)) {
      this.#open.set(placeKey(recording), await RecordingFiles.open(this.#parts.store, recording));
    }
    for (const [key, files] of [...this.#open]) {
      // It ended, or was forgotten with its service, while no process wrote files.
      if (!this.#parts.openAtStart.has(key)) await this.#end(this.#forgotten(files));
    }
  }

  /** A recording whose end is not known: it is over where its media ends. */
  #forgotten({ recording, mediaMs }: RecordingFiles): DescribedRecording {
    const time = new Date(Date.parse(recording.startedAt) + mediaMs).toISOString();
    return { ...recording, time, durationMs: mediaMs };
  }

  async #start(recording: DescribedRecording): Promise<void> {
    const key = placeKey(recording);
    if (recording.source.type === "channel") this.#keyOfStream.set(recording.source.streamId, key);
    const known = this.#open.get(key);
    if (known === undefined) await this.#begin(recording);
    else known.interrupt();
  }

  /** Gives undefined if the recording has failed. */
  async #begin(recording: DescribedRecording): Promise<RecordingFiles | undefined> {
    const { store } = this.#parts;
    const key = placeKey(recording);
    const files = await RecordingFiles.open(store, await this.#withPossibleThumbnails(recording));
    this.#open.set(key, files);
    await this.#attempt(files, async () => {
      await this.#writeOpen();
      await files.start();
    });
    return this.#open.get(key);
  }

  /** Without a decoder, a channel has no thumbnails. */
  async #withPossibleThumbnails(recording: DescribedRecording): Promise<DescribedRecording> {
    const { source } = recording;
    if (source.type !== "channel" || source.thumbnails === undefined) return recording;
    if ((await this.#parts.thumbnailMaker?.isAvailable()) === true) return recording;
    const { thumbnails: _, ...rest } = source;
    return { ...recording, source: rest };
  }

  /** Ends a recording after its last thumbnail. */
  #endLater(recording: DescribedRecording): void {
    this.#run(async () => {
      await this.#thumbnail;
      this.#run(() => this.#end(recording));
    });
  }

  async #end(recording: DescribedRecording): Promise<void> {
    const files = this.#open.get(placeKey(recording)) ?? (await this.#begin(recording));
    if (files === undefined) return;
    await this.#attempt(files, () => files.end(recording.time, recording.durationMs));
    await this.#close(files);
  }

  #makeThumbnail(files: RecordingFiles, { bytes }: SegmentMedia): void {
    const { thumbnailMaker } = this.#parts;
    if (thumbnailMaker === undefined || this.#thumbnail !== undefined || !files.needsThumbnail()) return;
    this.#thumbnail = thumbnailMaker.make(bytes).then((jpeg) => {
      this.#thumbnail = undefined;
      if (jpeg !== undefined) this.#run(() => this.#attempt(files, () => files.addThumbnail(jpeg)));
    });
  }

  /** Runs a step of a recording. If it fails, the recording is over. */
  async #attempt(files: RecordingFiles, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      await this.#fail(files, (error as Error).message);
    }
  }

  async #fail(files: RecordingFiles, reason: string): Promise<void> {
    const { recording, mediaMs } = files;
    const key = placeKey(recording);
    if (this.#open.get(key) !== files) return;
    this.#parts.log(`Recording ${key}: failed: ${reason}`);
    await files.end(this.#parts.now().toISOString(), mediaMs, reason).catch(({ message }: Error) => {
      this.#parts.log(`Recording ${key}: the failure cannot be written: ${message}`);
    });
    await this.#close(files);
    if (recording.source.type === "channel") {
      this.#parts.onFailure(recording.source.channelArn, recording.keyPrefix, reason);
    }
  }

  async #close({ recording }: RecordingFiles): Promise<void> {
    const key = placeKey(recording);
    this.#open.delete(key);
    for (const [streamId, other] of this.#keyOfStream) if (other === key) this.#keyOfStream.delete(streamId);
    await this.#writeOpen();
  }

  async #writeOpen(): Promise<void> {
    const open = [...this.#open.values()].map(({ recording }) => recording);
    await writeOpenRecordings(this.#parts.store, open);
  }

  /** Runs a task after all tasks so far. */
  #run(task: () => Promise<void>): void {
    this.#latest = this.#latest.then(task).catch(({ message }: Error) => {
      this.#parts.log(`The recordings cannot be written: ${message}`);
    });
  }
}
