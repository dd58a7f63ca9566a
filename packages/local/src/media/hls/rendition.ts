/** The one rendition of a stream, which is that of its encoder. */
import type { AacConfiguration } from "../flv/aac.ts";
import type { AvcConfiguration } from "../flv/avc.ts";
import type { ListedRendition } from "./multivariant.ts";

export interface Rendition extends ListedRendition {
  readonly video: AvcConfiguration;
  readonly audio: AacConfiguration | undefined;
}
