/** Ends the stream of an encoder that is gone. An end that cannot be written is tried again. */
import type { EncoderStream } from "../../services/ivs/media-controls.ts";
import type { IngestParts } from "./ingest-parts.ts";

/** The channel must not stay live without an encoder, so an end that cannot be written is tried again until it is. */
export function endStream(parts: IngestParts, stream: EncoderStream): void {
  const { controls, broadcasts, limits, log } = parts;
  const { channelArn } = stream;
  let hasFailed = false;
  const attempt = (): void => {
    controls.end(stream).then(
      () => {
        if (hasFailed) log(`RTMP: the end of the stream of ${channelArn} has been written`);
      },
      () => {
        if (!hasFailed) log(`RTMP: the end of the stream of ${channelArn} cannot be written, and is tried again`);
        hasFailed = true;
        broadcasts.later(limits.tickMs, attempt);
      },
    );
  };
  attempt();
}
