/**
 * Begins the stream of an encoder, or takes over that of another encoder. The service writes both before they are
 * confirmed. Until then, the stream can end and each of the encoders can disconnect.
 */
import type { Rendition } from "../hls/rendition.ts";
import { Broadcast, type StreamEncoder } from "./broadcast.ts";
import { endStream } from "./end-stream.ts";
import type { IngestParts } from "./ingest-parts.ts";
import type { DescribedMedia } from "./sent-media.ts";

/** An encoder whose media is known. */
export interface Beginning {
  readonly channelArn: string;
  readonly priority: number | undefined;
  readonly media: DescribedMedia;
  readonly encoder: StreamEncoder;
  /** Returns the newest configuration, which may change until the stream has begun. */
  rendition(): Rendition;
  /** Whether the connection has ended. */
  isClosed(): boolean;
  /** Is called when the stream may be sent, in the same step in which others can see its encoder. */
  begin(broadcast: Broadcast): void;
}

/**
 * Calls `begin`, or gives the reason why the encoder is refused.
 * @throws ServiceError as the controls of the service
 */
export async function beginStream(parts: IngestParts, beginning: Beginning): Promise<string | undefined> {
  const present = parts.broadcasts.ofChannel(beginning.channelArn);
  return present === undefined ? start(parts, beginning) : takeOver(parts, beginning, present);
}

async function start(parts: IngestParts, beginning: Beginning): Promise<string | undefined> {
  const { controls, broadcasts, hls, recorder } = parts;
  const { channelArn, priority, media, encoder } = beginning;
  const stream = await controls.start(channelArn, { ...media, ...(priority && { priority }) });
  if (beginning.isClosed() || !controls.isRunning(stream)) {
    endStream(parts, stream);
    return "its stream ended before it could be sent";
  }
  const broadcast: Broadcast = new Broadcast(stream, beginning.rendition(), encoder, hls, (segment) =>
    recorder?.segment(stream.streamId, segment, broadcast.rendition),
  );
  broadcasts.add(broadcast);
  beginning.begin(broadcast);
  return undefined;
}

async function takeOver(parts: IngestParts, beginning: Beginning, present: Broadcast): Promise<string | undefined> {
  const { controls, broadcasts } = parts;
  const { channelArn, priority = 0, media, encoder } = beginning;
  const stream = await controls.takeOver(channelArn, { priority, ...media });
  if (typeof stream === "string") return stream;
  if (broadcasts.ofChannel(channelArn) !== present) return "the stream ended before it could be taken over";
  present.encoder.disconnect("another encoder has taken the stream over");
  if (beginning.isClosed()) {
    broadcasts.end(present);
    endStream(parts, stream);
    return "it disconnected before it could take the stream over";
  }
  present.encoder = encoder;
  present.rendition = beginning.rendition();
  beginning.begin(present);
  return undefined;
}
