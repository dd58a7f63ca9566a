/** Writes the files of all recordings, one after another, as the recordings and the media of their streams change. */
import type { DescribedRecording, RecordingNotice } from "../../simulation/recording-notice.ts";
import type { ListedRendition } from "../hls/multivariant.ts";
import { placeKey } from "./names.ts";
import { readOpenRecordings, writeOpenRecordings } from "./open-recordings.ts";
import type { SegmentMedia } from "./recorded-segments.ts";
import { hasFailed, RecordingFiles } from "./recording-files.ts";
import type { RecordingStore } from "./store.ts";
import type { ThumbnailMaker } from "./thumbnail-maker.ts";

export interface RecorderParts {
  readonly store: RecordingStore;
  /** Makes the thumbnails. Undefined: there are no thumbnails. */
  readonly thumbnailMaker?: ThumbnailMaker | undefined;
  /** The keys of the places of all recordings that the service knows and that are not over. */
  readonly openAtStart: ReadonlySet<string>;
  /** The time of the service. */
  readonly now: () => Date;
  /** Is called when the files of a channel's recording cannot be written. */
  readonly onFailure: (channelArn: string, keyPrefix: string, reason: string) => void;
  /** Gets one line for each failure. */
  readonly log: (line: string) => void;
  /**
   * How many bytes of segments may wait to be written, in all recordings together. A recording with a segment above the limit
   * ends with a failure. Default: 64 MiB.
   */
  readonly maxWaitingBytes?: number;
}

const defaultMaxWaitingBytes = 64 * 1024 * 1024;

export class Recorder {
  readonly #parts: RecorderParts;
  /** The recordings that are not over, by the key of their place. */
  readonly #open = new Map<string, RecordingFiles>();
  /** The key of the recording, by the id of a stream in it. */
  readonly #keyOfStream = new Map<string, string>();
  /** The keys of recordings that have failed, but which the service has not ended yet. */
  readonly #failed = new Set<string>();
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
    const { source } = recording;
    const key = placeKey(recording);
    if (change === "start") {
      if (source.type === "channel") this.#keyOfStream.set(source.streamId, key);
      this.#run(() => this.#start(recording));
    } else this.#endLater(key, () => this.#end(recording));
  }

  /** Must be called when the service has forgotten all recordings. Finishes their files. */
  forget(): void {
    this.#run(async () => {
      for (const key of [...this.#open.keys(), ...this.#failed]) this.#endLater(key, () => this.#endForgotten(key));
    });
  }

  /** Records a further segment of a stream. The segment is ignored if the stream is not recorded. */
  segment(streamId: string, segment: SegmentMedia, rendition: ListedRendition): void {
    const { maxWaitingBytes = defaultMaxWaitingBytes } = this.#parts;
    const key = this.#keyOfStream.get(streamId);
    if (key === undefined) return;
    const size = segment.bytes.length;
    if (this.#waitingBytes + size > maxWaitingBytes) {
      this.#keyOfStream.delete(streamId);
      this.#failLater(key, "Segments come faster than they can be written");
    } else {
      this.#waitingBytes += size;
      this.#addLater(key, segment, rendition);
    }
  }

  #addLater(key: string, segment: SegmentMedia, rendition: ListedRendition): void {
    this.#run(async () => {
      const files = this.#open.get(key);
      try {
        await (files && this.#attempt(files, () => files.add(segment, rendition)));
      } finally {
        this.#waitingBytes -= segment.bytes.length;
      }
      if (files !== undefined) this.#makeThumbnail(files, segment);
    });
  }

  /**
   * Ends a recording with a failure after all tasks so far. It is a separate method, so that its closure does not keep
   * a segment.
   */
  #failLater(key: string, reason: string): void {
    this.#run(async () => {
      const files = this.#open.get(key);
      if (files !== undefined) await this.#fail(files, reason);
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
      this.#open.set(placeKey(recording), new RecordingFiles(this.#parts.store, recording));
    }
    for (const [key, files] of [...this.#open]) {
      await this.#attempt(files, () => files.load());
      // It ended, or was forgotten with its service, while no process wrote files.
      if (!this.#parts.openAtStart.has(key)) await this.#endForgotten(key);
    }
    for (const key of this.#parts.openAtStart) {
      if (await hasFailed(this.#parts.store, key)) this.#failed.add(key);
    }
  }

  /** Ends a recording whose end is not known, with the end of its media as the time of its end. */
  async #endForgotten(key: string): Promise<void> {
    const files = this.#open.get(key);
    if (files === undefined) return;
    const { recording, mediaMs } = files;
    await this.#finish(files, new Date(Date.parse(recording.startedAt) + mediaMs).toISOString(), mediaMs);
  }

  async #start(recording: DescribedRecording): Promise<void> {
    const key = placeKey(recording);
    if (this.#failed.has(key)) return this.#forgetStreams(key);
    const known = this.#open.get(key);
    if (known === undefined) await this.#begin(recording);
    else known.interrupt();
  }

  /** Writes the file that describes the start. Returns undefined if that fails. */
  async #begin(recording: DescribedRecording): Promise<RecordingFiles | undefined> {
    const { store } = this.#parts;
    const key = placeKey(recording);
    const files = new RecordingFiles(store, await this.#withPossibleThumbnails(recording));
    this.#open.set(key, files);
    await this.#attempt(files, async () => {
      await files.load();
      await this.#writeOpen();
      await files.start();
    });
    return this.#open.get(key);
  }

  /** Returns the recording, without the thumbnails of a channel if there is no decoder. */
  async #withPossibleThumbnails(recording: DescribedRecording): Promise<DescribedRecording> {
    const { source } = recording;
    if (source.type !== "channel" || source.thumbnails === undefined) return recording;
    if ((await this.#parts.thumbnailMaker?.isAvailable()) === true) return recording;
    const { thumbnails: _, ...rest } = source;
    return { ...recording, source: rest };
  }

  /** Ends a recording after its last thumbnail, unless it has failed. */
  #endLater(key: string, end: () => Promise<void>): void {
    this.#run(async () => {
      await this.#thumbnail;
      this.#run(async () => {
        if (!this.#failed.has(key)) await end();
        this.#failed.delete(key);
      });
    });
  }

  async #end(recording: DescribedRecording): Promise<void> {
    const files = this.#open.get(placeKey(recording)) ?? (await this.#begin(recording));
    if (files !== undefined) await this.#finish(files, recording.time, recording.durationMs);
  }

  async #finish(files: RecordingFiles, time: string, durationMs: number): Promise<void> {
    await this.#attempt(files, () => files.end(time, durationMs));
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
    this.#failed.add(key);
    this.#parts.log(`Recording ${key}: failed: ${reason}`);
    await files.end(this.#parts.now().toISOString(), mediaMs, reason).catch(({ message }: Error) => {
      this.#parts.log(`Recording ${key}: the failure cannot be written: ${message}`);
    });
    if (recording.source.type === "channel") {
      this.#parts.onFailure(recording.source.channelArn, recording.keyPrefix, reason);
    }
    await this.#close(files);
  }

  async #close({ recording }: RecordingFiles): Promise<void> {
    const key = placeKey(recording);
    this.#open.delete(key);
    this.#forgetStreams(key);
    await this.#writeOpen();
  }

  #forgetStreams(key: string): void {
    for (const [streamId, other] of this.#keyOfStream) if (other === key) this.#keyOfStream.delete(streamId);
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
