/** The parts of the media that all encoders share. */
import type { MediaControls } from "../../services/ivs/media-controls.ts";
import type { HlsLimits } from "../hls/limits.ts";
import type { Recorder } from "../recording/recorder.ts";
import type { Broadcasts } from "./broadcast.ts";
import type { IngestLimits } from "./limits.ts";

export interface IngestParts {
  readonly controls: MediaControls;
  readonly broadcasts: Broadcasts;
  readonly limits: IngestLimits;
  readonly hls: HlsLimits;
  /** Writes the files of recordings. Undefined: no files are written. */
  readonly recorder?: Recorder | undefined;
  /** Gets one line for each important step of an encoder, without secrets. */
  readonly log: (line: string) => void;
  /** Returns the milliseconds of a clock that never goes back. */
  readonly nowMs: () => number;
}
