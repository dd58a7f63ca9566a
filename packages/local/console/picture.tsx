/** The live picture of a channel. The browser plays it by itself: a player made of script would be larger than the console. */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Channel } from "./api.ts";

/** Milliseconds until a picture that failed is tried again. A stream that has just begun has too few segments for some browsers. */
const retryMs = 2000;
const maxTries = 5;

export function Picture({ channel: { playbackUrl, authorized } }: { readonly channel: Channel }): VNode {
  const [isPlaying, setIsPlaying] = useState(false);
  const [problem, setProblem] = useState("");
  // The service plays each channel at its own address, also if answers have URLs of AWS.
  const { pathname } = new URL(playbackUrl);
  const fail = (text: string): void => {
    setProblem(text);
    setIsPlaying(false);
  };
  const refusal = authorized ? "This channel is private: its player needs a token." : missingPlayer();
  return (
    <section class="picture" aria-label="Picture">
      {isPlaying && <Video path={pathname} onFail={fail} />}
      <p>
        {refusal === undefined && (
          <button type="button" class={isPlaying ? "" : "primary"} onClick={() => setIsPlaying(!isPlaying)}>
            {isPlaying ? "Stop" : "Watch"}
          </button>
        )}
        <span class="soft" role="status">
          {refusal ?? (isPlaying ? "" : problem || "Watching counts as a viewer.")}
        </span>
      </p>
    </section>
  );
}

function missingPlayer(): string | undefined {
  if (document.createElement("video").canPlayType("application/vnd.apple.mpegurl") !== "") return undefined;
  return "This browser does not play HLS by itself, as Safari, Chrome and Edge do. Open the URL in another player.";
}

function Video({ path, onFail }: { readonly path: string; onFail(text: string): void }): VNode {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    let tries = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = (): void => {
      tries++;
      element.src = path;
      // A failure of the media fires `error`, too.
      element.play().catch(() => {});
    };
    const look = async (): Promise<void> => {
      // Each request for the playlist counts as a viewer, so the page asks for the reason once.
      const { status } =
        tries > 1 ? { status: 200 } : await fetch(path, { method: "HEAD" }).catch(() => ({ status: 0 }));
      if (status === 404) onFail("There is no picture: no encoder sends this stream.");
      else if (status !== 200) onFail(`The picture was refused (${status}).`);
      else if (tries === maxTries)
        onFail(`The browser cannot play the picture: ${element.error?.message || "no reason given"}.`);
      else timer = setTimeout(start, retryMs);
    };
    element.addEventListener("error", look);
    start();
    return () => {
      element.removeEventListener("error", look);
      clearTimeout(timer);
      // Without this, the browser goes on to load the stream.
      element.removeAttribute("src");
      element.load();
    };
  }, [path]);
  return <video ref={video} controls muted playsInline />;
}
