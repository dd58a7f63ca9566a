/** Shows the picture of a channel. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ActionButton, formatTimeOfDay, Panel } from "./parts.tsx";

interface PlayerProps {
  readonly playbackUrl: string | undefined;
  readonly authorized: boolean | undefined;
  readonly live: boolean;
}

/**
 * Shows the player and the last cue of timed metadata. It plays, and loads hls.js, only when the user asks for it, because
 * each player counts as a viewer and is billed.
 */
export function Player({ playbackUrl, authorized, live }: PlayerProps): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const isPlaying = useSignal(false);
  const refusal = useSignal("");
  const cue = useSignal("");

  useEffect(() => {
    if (!live) isPlaying.value = false;
  }, [live]);

  useEffect(() => {
    const element = video.current;
    if (!isPlaying.value || element === null || playbackUrl === undefined) return;
    const end = new AbortController();
    const onCue = (text: string): void => {
      cue.value = `${formatTimeOfDay(new Date())}  ${text}`;
    };
    import("./play.ts")
      .then(({ play }) => play(element, { url: playbackUrl, abortSignal: end.signal, onCue }))
      .catch((error: unknown) => {
        if (end.signal.aborted) return;
        refusal.value = error instanceof Error ? error.message : String(error);
        isPlaying.value = false;
      });
    return () => end.abort();
  }, [isPlaying.value, playbackUrl]);

  return (
    <Panel
      title="Picture"
      aside={
        isPlaying.value && (
          <button type="button" onClick={() => (isPlaying.value = false)}>
            Stop
          </button>
        )
      }
    >
      <div class="player">
        {isPlaying.value ? (
          <video ref={video} controls muted playsInline />
        ) : (
          <div class="screen">
            <p>{refusal.value || (live ? "Watching counts as a viewer." : "The channel is offline.")}</p>
            {live && (
              <ActionButton
                class="primary"
                blocked={playbackUrl === undefined}
                onClick={() => {
                  refusal.value = "";
                  cue.value = "";
                  isPlaying.value = true;
                }}
              >
                {refusal.value === "" ? "Watch" : "Try again"}
              </ActionButton>
            )}
          </div>
        )}
      </div>
      <p class="cue" role="status">
        {isPlaying.value && cue.value}
      </p>
      {authorized && <p class="quiet">This channel is private. Its URL needs a playback token.</p>}
    </Panel>
  );
}
