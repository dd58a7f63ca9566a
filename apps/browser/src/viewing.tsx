/** Shows the chart of viewers over time, and the video player. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type ChannelState, type Sample, samples, updatedAt } from "./live.ts";
import { locale } from "./locale.ts";
import { ActionButton, formatCount, Panel } from "./parts.tsx";
// Import `locale.ts` before uPlot: the module corrects `navigator.language`, which uPlot reads while it loads.
import "./locale.ts";
import uPlot from "uplot";

const chartHeightPx = 220;

/**
 * Shows the chart of a channel's viewers. The chart is created again when the theme changes, because a canvas does not
 * follow the style sheet.
 */
export function ViewersChart({
  channel: { arn, name },
  theme,
}: {
  readonly channel: ChannelState;
  readonly theme: string;
}): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | undefined>(undefined);
  updatedAt.value;
  const list = samples.get(arn) ?? [];
  const counts = list.flatMap(({ viewers }) => viewers ?? []);
  const now = list.at(-1)?.viewers;
  const peak = counts.length === 0 ? undefined : Math.max(...counts);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const plot = new uPlot(options(element), columns(list), element);
    chart.current = plot;
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: chartHeightPx }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [arn, theme]);
  useEffect(() => chart.current?.setData(columns(list)), [updatedAt.value]);

  return (
    <Panel
      title="Viewers"
      aside={
        <span class="quiet number">
          now {formatCount(now)} · peak {formatCount(peak)}
        </span>
      }
    >
      <div class={`chart ${counts.length === 0 ? "blank" : ""}`}>
        <div
          ref={host}
          role="img"
          aria-label={`Viewers of ${name} over time: now ${formatCount(now)}, at most ${formatCount(peak)}`}
        />
        {counts.length === 0 && <p class="empty">The chart begins when the channel goes live.</p>}
      </div>
    </Panel>
  );
}

function columns(samples: readonly Sample[]): uPlot.AlignedData {
  const [first] = samples;
  // A line needs two points, so a single sample gets a second point, one second earlier.
  const list = first && samples.length === 1 ? [{ ...first, time: first.time - 1000 }, first] : samples;
  return [list.map(({ time }) => time / 1000), list.map(({ viewers }) => viewers)];
}

/** Returns the options of the chart. Its colours and font come from the style of the element. */
function options(element: HTMLElement): uPlot.Options {
  const { color, borderTopColor: grid, outlineColor: line, fontFamily } = getComputedStyle(element);
  const font = `11px ${fontFamily}`;
  const axis = { stroke: color, font, grid: { stroke: grid, width: 1 }, ticks: { show: false } };
  const timeWidth = widest(
    font,
    [10, 22].map((hour) => tickTime.format(new Date(2000, 0, 1, hour, 58, 58))),
  );
  return {
    width: element.clientWidth,
    height: chartHeightPx,
    legend: { show: false },
    // The last label can be centred at the end of the axis, so half of its width is left free there.
    padding: [8, timeWidth / 2 + 4, 0, 0],
    cursor: { y: false, points: { size: 7 } },
    scales: {
      // The chart covers at least a minute and ten viewers, so that small changes do not look large.
      x: { range: (_, from, to) => [Math.min(from, to - 60), to] },
      y: { range: (_, __, top) => [0, Math.max(10, top * 1.15)] },
    },
    axes: [
      {
        ...axis,
        values: (_, ticks) => ticks.map((tick) => tickTime.format(tick * 1000)),
        space: timeWidth + 30,
        size: 26,
      },
      {
        ...axis,
        values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? formatCount(tick) : "")),
        size: (_, labels) => Math.max(52, widest(font, labels ?? []) + 16),
      },
    ],
    series: [
      {},
      {
        label: "Viewers",
        stroke: line,
        width: 2,
        fill: `color-mix(in srgb, ${line} 14%, transparent)`,
        points: { show: false },
      },
    ],
  };
}

/** Returns the width of the widest text in pixels. */
function widest(font: string, texts: readonly string[]): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  context.font = font;
  return Math.max(0, ...texts.map((text) => Math.ceil(context.measureText(text).width)));
}

const tickTime = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });

interface PlayerProps {
  readonly playbackUrl: string | undefined;
  readonly authorized: boolean | undefined;
  readonly live: boolean;
}

/**
 * Shows the player. It plays, and loads hls.js, only when the user asks for it, because each player counts as a viewer
 * and is billed.
 */
export function Player({ playbackUrl, authorized, live }: PlayerProps): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const isPlaying = useSignal(false);
  const refusal = useSignal("");

  useEffect(() => {
    if (!live) isPlaying.value = false;
  }, [live]);

  useEffect(() => {
    const element = video.current;
    if (!isPlaying.value || element === null || playbackUrl === undefined) return;
    const end = new AbortController();
    play(element, playbackUrl, end.signal).catch((error: unknown) => {
      if (end.signal.aborted) return;
      refusal.value = error instanceof Error ? error.message : String(error);
      isPlaying.value = false;
    });
    return () => end.abort();
  }, [isPlaying.value, playbackUrl]);

  return (
    <Panel title="Picture">
      <div class="player">
        {isPlaying.value ? (
          <video ref={video} controls muted playsInline />
        ) : (
          <div class="screen">
            <p>{refusal.value || (live ? "Watching counts as a viewer." : "The channel is offline.")}</p>
            {live && (
              <ActionButton
                blocked={playbackUrl === undefined}
                onClick={() => {
                  refusal.value = "";
                  isPlaying.value = true;
                }}
              >
                {refusal.value === "" ? "Watch" : "Try again"}
              </ActionButton>
            )}
          </div>
        )}
      </div>
      {authorized && <p class="quiet">This channel is private. Its URL needs a playback token.</p>}
    </Panel>
  );
}

/**
 * Plays the picture, and rejects if it cannot be played. With hls.js, it also rejects if the picture breaks off later,
 * and ends the picture when `abortSignal` is aborted.
 */
async function play(video: HTMLVideoElement, url: string, abortSignal: AbortSignal): Promise<void> {
  const answer = await fetch(url, { signal: abortSignal }).catch(() => undefined);
  if (answer === undefined) throw new Error("The playback URL does not answer.");
  if (!answer.ok) throw new Error(`The playback URL answered ${answer.status}.`);
  const { default: Hls } = await import("hls.js/light");
  if (abortSignal.aborted) return;
  await new Promise<void>((_, reject) => {
    const start = (): void => void video.play().catch(reject);
    if (Hls.isSupported()) {
      const hls = new Hls({ lowLatencyMode: true });
      abortSignal.addEventListener("abort", () => hls.destroy());
      hls.on(Hls.Events.MANIFEST_PARSED, start);
      hls.on(Hls.Events.ERROR, (_, { fatal, details }) => {
        if (fatal) reject(new Error(`The picture cannot be played (${details}).`));
      });
      hls.loadSource(url);
      hls.attachMedia(video);
    } else {
      // Safari on older iPhones plays HLS itself, but lacks the Media Source Extensions that hls.js needs.
      video.src = url;
      start();
    }
  });
}
