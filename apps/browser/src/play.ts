/** Plays HLS with hls.js, and tells of timed metadata. The page loads this module when the user first watches a picture. */
import Hls from "hls.js/light";
import { readId3 } from "./id3.ts";

export interface PlayOptions {
  /** The playback URL of a channel. */
  readonly url: string;
  /** Ends the picture when it is aborted. */
  readonly abortSignal: AbortSignal;
  /** Is called with the text of each cue, when the picture reaches it. Without hls.js, it is not called. */
  readonly onCue: (text: string) => void;
}

/**
 * Plays the picture until `abortSignal` is aborted.
 *
 * @throws Error with a sentence for the user if the picture cannot be played, or if hls.js finds that it has broken off
 */
export async function play(video: HTMLVideoElement, { url, abortSignal, onCue }: PlayOptions): Promise<void> {
  if (abortSignal.aborted) return;
  await new Promise<void>((resolve, reject) => {
    abortSignal.addEventListener("abort", () => resolve());
    const start = (): void => void video.play().catch(reject);
    if (!Hls.isSupported()) {
      // Safari on older iPhones plays HLS itself, but lacks the Media Source Extensions that hls.js needs.
      video.src = url;
      // Without this, the browser goes on to load the stream.
      abortSignal.addEventListener("abort", () => {
        video.removeAttribute("src");
        video.load();
      });
      start();
      return;
    }
    // The page shows cues itself. hls.js would load an empty track for them, which the policy of the page forbids.
    const hls = new Hls({
      lowLatencyMode: true,
      enableDateRangeMetadataCues: false,
      enableEmsgMetadataCues: false,
      enableID3MetadataCues: false,
    });
    tellCues(hls, video, onCue, abortSignal);
    abortSignal.addEventListener("abort", () => hls.destroy());
    hls.on(Hls.Events.MANIFEST_PARSED, start);
    hls.on(Hls.Events.ERROR, (_, { fatal, details, response }) => {
      if (fatal) reject(new Error(sentenceFor(details, response?.code)));
    });
    hls.loadSource(url);
    hls.attachMedia(video);
  });
}

/** Calls `onCue` when the picture reaches a cue. hls.js reads cues with their segment, before the segment is played. */
function tellCues(hls: Hls, video: HTMLVideoElement, onCue: PlayOptions["onCue"], signal: AbortSignal): void {
  let waiting: readonly { readonly pts: number; readonly text: string | undefined }[] = [];
  hls.on(Hls.Events.FRAG_PARSING_METADATA, (_, { samples }) => {
    waiting = [...waiting, ...samples.map(({ pts, data }) => ({ pts, text: readId3(data) }))];
  });
  const tell = (): void => {
    for (const { pts, text } of waiting) if (pts <= video.currentTime && text !== undefined) onCue(text);
    waiting = waiting.filter(({ pts }) => pts > video.currentTime);
  };
  video.addEventListener("timeupdate", tell, { signal });
}

function sentenceFor(details: string, status = 0): string {
  if (details !== "manifestLoadError") return `The picture cannot be played (${details}).`;
  if (status === 0) return "The playback URL does not answer.";
  if (status === 403) return "The playback URL refused this page (403).";
  if (status === 404) return "There is no picture (404). A simulated stream of a local service has none.";
  return `The playback URL answered ${status}.`;
}
