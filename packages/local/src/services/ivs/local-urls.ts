/** URLs of this machine in the place of those of AWS, for programs that hand them to a player or an encoder. */
import type { Channel } from "@ivskit/client-ivs";

export interface LocalUrls {
  /** The address of the service, as in `http://127.0.0.1:4100`: playback URLs get it in the place of their host. */
  readonly playback: string;
  /** The address for encoders, as in `rtmp://127.0.0.1:1935/app`. Default: ingest endpoints stay as they are. */
  readonly ingest?: string | undefined;
}

interface Known {
  readonly settings: { readonly localUrls: (() => LocalUrls | undefined) | undefined };
}

/** The playback URL of a channel as answers have it. */
export function answeredPlaybackUrl({ settings }: Known, playbackUrl: string): string {
  const urls = settings.localUrls?.();
  return urls === undefined ? playbackUrl : `${urls.playback}${new URL(playbackUrl).pathname}`;
}

/** A channel as answers have it. */
export function answeredChannel(world: Known, channel: Channel): Channel {
  const urls = world.settings.localUrls?.();
  if (urls === undefined) return channel;
  return {
    ...channel,
    ...(channel.playbackUrl !== undefined && { playbackUrl: answeredPlaybackUrl(world, channel.playbackUrl) }),
    ...(urls.ingest !== undefined && { ingestEndpoint: urls.ingest }),
  };
}
