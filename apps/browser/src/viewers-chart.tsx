/** Shows the chart of viewers over time. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { countRange, timeRange } from "./chart-ranges.ts";
import { type ChannelState, type Sample, samples, updatedAt } from "./live.ts";
import { locale } from "./locale.ts";
import { formatCount, Panel } from "./parts.tsx";
// Import `locale.ts` before uPlot: the module corrects `navigator.language`, which uPlot reads while it loads.
import "./locale.ts";
import uPlot from "uplot";

const chartHeightPx = 200;

/**
 * Shows the chart of a channel's viewers, from the first sample to now. The chart is created again when the colours change,
 * because a canvas does not follow the style sheet.
 */
export function ViewersChart({
  channel: { arn, name },
  colours,
}: {
  readonly channel: ChannelState;
  readonly colours: string;
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
  }, [arn, colours]);
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
      x: { range: (_, from) => timeRange(from, (updatedAt.peek() ?? 0) / 1000) },
      y: { range: (_, low, high) => countRange(low, high) },
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
    // The area below the line is not filled, because the axis need not begin at zero.
    series: [{}, { label: "Viewers", stroke: line, width: 2, points: { show: false } }],
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
