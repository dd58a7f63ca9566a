/** Connects the recorder of a service to the changes of its recordings. */
import type { MediaControls } from "../../services/ivs/media-controls.ts";
import type { DescribedRecording, RecordingNotice } from "../../simulation/recording-notice.ts";
import type { World } from "../../simulation/world.ts";
import { placeKey } from "./names.ts";
import { Recorder } from "./recorder.ts";
import type { RecordingStore } from "./store.ts";
import type { ThumbnailMaker } from "./thumbnail-maker.ts";

export interface RecordedService {
  readonly world: Pick<World, "notices" | "now">;
  readonly media: Pick<MediaControls, "failRecording">;
  readonly store: RecordingStore;
  readonly thumbnailMaker: ThumbnailMaker | undefined;
  /** The recordings that are not over. */
  readonly open: readonly Pick<DescribedRecording, "bucketName" | "keyPrefix">[];
  readonly log: (line: string) => void;
}

export function createRecorder({ world, media, store, thumbnailMaker, open, log }: RecordedService): Recorder {
  const recorder = new Recorder({
    store,
    thumbnailMaker,
    openAtStart: new Set(open.map(placeKey)),
    now: () => world.now(),
    onFailure: (channelArn, keyPrefix, reason) => {
      media.failRecording(channelArn, keyPrefix, reason).catch(({ message }: Error) => {
        log(`The failure of the recording of ${channelArn} cannot be stored: ${message}`);
      });
    },
    log,
  });
  world.notices.subscribe((notice) => {
    if (notice.kind === "recording") recorder.follow(notice as RecordingNotice);
    else if (notice.kind === "reset") recorder.forget();
  });
  return recorder;
}
