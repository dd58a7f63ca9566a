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
  /** Without it, nothing is recorded. */
  readonly recorder?: Recorder | undefined;
  /** Gets one line for each important step of an encoder, without secrets. */
  readonly log: (line: string) => void;
  /** Milliseconds of a clock that does not fall. */
  readonly nowMs: () => number;
}
