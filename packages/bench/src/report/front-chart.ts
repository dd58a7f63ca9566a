/** The chart of the front page: the bytes of a bundle with this client and with the official one. */
import type { Bar, Chart } from "../case.ts";

const shown: readonly (readonly [group: string, text: string])[] = [
  ["one command", "One command"],
  ["all commands", "All 41 commands"],
];
const clients: readonly (readonly [label: string, text: string, colour: string])[] = [
  ["@ivskit/client-ivs", "ivskit", "#1a6fe0"],
  ["@aws-sdk/client-ivs", "AWS SDK", "#6e7781"],
];

const title = "Kilobytes in a browser bundle, after gzip";
const width = 720;
const labelWidth = 84;
const longestBar = 540;
const barHeight = 22;

interface Row {
  readonly top: number;
  readonly svg: string;
}

/**
 * The chart as SVG, with a background of its own, so that it can be read on light and dark pages.
 *
 * @param chart the chart of sizes in the measurement
 * @throws Error if the chart lacks a group or a client
 */
export function drawFrontChart({ groups }: Chart): string {
  const values = shown.map(([title, text]) => {
    const bars = groups.find((group) => group.title === title)?.bars ?? [];
    return { text, bytes: clients.map(([label]) => bytesOf(bars, label, title)) };
  });
  const most = Math.max(...values.flatMap(({ bytes }) => bytes));
  const rows: Row[] = [];
  let top = 52;
  for (const { text, bytes } of values) {
    rows.push({ top, svg: `<text x="20" y="${top + 16}" font-weight="600">${text}</text>` });
    top += 26;
    for (const [index, [, name, colour]] of clients.entries()) {
      rows.push({ top, svg: barOf(name, bytes[index] ?? 0, colour, top, most) });
      top += barHeight + 6;
    }
    top += 12;
  }
  const height = top + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="14" fill="#1f2328">
<title>${title}</title>
<rect width="${width}" height="${height}" rx="10" fill="#ffffff" stroke="#d0d7de"/>
<text x="20" y="32" font-size="16" font-weight="600">${title}</text>
${rows.map(({ svg }) => svg).join("\n")}
</svg>
`;
}

function bytesOf(bars: readonly Bar[], label: string, group: string): number {
  const bar = bars.find((one) => one.label === label);
  if (bar === undefined) throw new Error(`the chart of sizes has no ${label} in "${group}"; run bench --only size`);
  return bar.value;
}

function barOf(name: string, bytes: number, colour: string, top: number, most: number): string {
  const length = Math.round((longestBar * bytes) / most);
  const y = top + 16;
  return `<text x="20" y="${y}">${name}</text><rect x="${20 + labelWidth}" y="${top}" width="${length}" height="${barHeight}" rx="3" fill="${colour}"/><text x="${28 + labelWidth + length}" y="${y}">${kilobytes(bytes)}</text>`;
}

/** Whole kilobytes of 1,000 bytes, as in `52 KB`. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
