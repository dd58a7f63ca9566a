/** The settings of IVS. */
import type { LocalUrls } from "./local-urls.ts";

export interface IvsSettings {
  /** Milliseconds for which a stream that was started is created but not yet live. */
  readonly streamStartDelay: number;
  /** Milliseconds for which a recording configuration is CREATING. */
  readonly recordingConfigurationDelay: number;
  /** The names of buckets that cannot be used. */
  readonly failingBuckets: readonly string[];
  /** Milliseconds after which an encoder that reconnects by itself is connected again. */
  readonly reconnectDelay: number;
  /** The maximum number of takeovers of one stream. */
  readonly takeoverLimit: number;
  /** The number of policies in a page of ListPlaybackRestrictionPolicies if the caller gives no number. */
  readonly playbackRestrictionPolicyPageSize: number;
  /** Gives the URLs that answers have in the place of those of AWS. */
  readonly localUrls: (() => LocalUrls | undefined) | undefined;
}
