/** Bar charts as SVG: horizontal bars with their values, in one box for each group. */
import { BarChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Bar, Chart } from "../case.ts";
import { figure, whole } from "../figures/number.ts";

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

const width = 860;
const labelWidth = 230;
const valueWidth = 90;
const barHeight = 22;
const headHeight = 56;
const groupHead = 34;

/** A grey that is readable on light and dark pages. */
const colours = { text: "#7d8590", ours: "#2f81f7", peer: "#8b949e" } as const;
const font = "system-ui, -apple-system, 'Segoe UI', sans-serif";

export function drawChart({ title, unit, groups, digits }: Chart): string {
  const tops: number[] = [];
  let height = headHeight;
  for (const { bars } of groups) {
    tops.push(height + groupHead);
    height += groupHead + bars.length * barHeight;
  }
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: height + 12 });
  const text = { color: colours.text, fontFamily: font };
  chart.setOption({
    animation: false,
    title: [
      { text: title, subtext: unit, left: 0, top: 0, textStyle: { ...text, fontSize: 15 }, subtextStyle: text },
      ...groups.map((group, index) => ({
        text: group.title,
        left: 0,
        top: (tops[index] ?? 0) - 24,
        textStyle: { ...text, fontSize: 13 },
      })),
    ],
    grid: groups.map(({ bars }, index) => ({
      left: labelWidth,
      right: valueWidth,
      top: tops[index] ?? 0,
      height: bars.length * barHeight,
    })),
    xAxis: groups.map((_, gridIndex) => ({ gridIndex, type: "value", show: false, min: 0 })),
    yAxis: groups.map(({ bars }, gridIndex) => ({
      gridIndex,
      type: "category",
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text, width: labelWidth - 12, overflow: "truncate" },
    })),
    series: groups.map(({ bars }, index) => ({
      type: "bar",
      xAxisIndex: index,
      yAxisIndex: index,
      barWidth: barHeight - 8,
      label: {
        ...text,
        show: true,
        position: "right",
        formatter: ({ value }: { value: number }) => show(value, digits),
      },
      data: bars.map(toItem),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

function toItem({ value, ours = false }: Bar): object {
  return { value, itemStyle: { color: ours ? colours.ours : colours.peer, borderRadius: 2 } };
}

function show(value: number, digits: number | undefined): string {
  if (digits !== undefined) return value.toFixed(digits);
  return value >= 100 ? whole(value) : figure(value);
}
