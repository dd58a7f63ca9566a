import { expect, test } from "vitest";
import { drawChart } from "../src/report/chart.ts";
import { performancePage, type Section } from "../src/report/page.ts";

const section: Section = {
  case: { name: "size", question: "How large is it?" },
  measured: {
    machine: ["A processor, 2 cores", "Node 24"],
    quick: false,
    findings: {
      how: "It was weighed.",
      tables: [
        {
          title: "Weights",
          rows: [
            ["client", "bytes"],
            ["ours", "14,077"],
          ],
        },
      ],
      charts: [{ name: "weights", title: "All weights", unit: "bytes", groups: [] }],
      figures: { "size.one": 14_077 },
    },
  },
  notes: "What was tried: nothing yet.",
};

test("a section has the method, the tables, the chart, the targets and the notes", () => {
  const page = performancePage([section]);
  const [, own = ""] = page.split("## How large is it?\n");
  expect(own).toMatch(
    /^\nIt was weighed\.\n\n!\[All weights\]\(performance\/weights\.svg\)\n\n\*\*Weights\*\*\n\n\| client/,
  );
  expect(own).toContain("| one command of IVS, gzip");
  expect(own).toMatch(/14,077 bytes \| not reached +\|/);
  expect(own.trimEnd().endsWith("\n\nWhat was tried: nothing yet.")).toBe(true);
  expect(own).not.toContain("calls");
});

test("the machine is named once if all cases ran on it, and a short run is marked", () => {
  const other = { ...section, case: { name: "calls", question: "How fast is it?" } };
  expect(performancePage([section, other]).match(/A processor/g)).toHaveLength(1);
  const elsewhere = { ...other, measured: { ...other.measured, machine: ["Another"], quick: true } };
  const page = performancePage([section, elsewhere]);
  expect(page).toContain("Measured (size) on:\n\n- A processor, 2 cores\n- Node 24");
  expect(page).toContain("Measured (calls) on:\n\n- Another");
  expect(page.match(/short run \(`--quick`\)/g)).toHaveLength(1);
});

test("a chart shows every label and value, and marks our bars", () => {
  const bars = [
    { label: "ours & more", value: 14_077, ours: true },
    { label: "theirs", value: 2.5 },
  ];
  const svg = drawChart({ name: "x", title: "Weights", unit: "bytes", groups: [{ title: "one", bars }] });
  for (const text of ["Weights", "bytes", "one", "ours &amp; more", "theirs", "14,077", "2.50"]) {
    expect(svg).toContain(`>${text}</text>`);
  }
  expect(svg.match(/<path [^>]*fill="#2f81f7"/g)).toHaveLength(1);
});

test("the page advises services on Node to use node:http, with the measured ratios", () => {
  const figures = {
    "calls.node-22.ivskit-node-http/ivskit@1": 1.714,
    "calls.node-22.ivskit-node-http/ivskit@32": 2.5,
    "calls.node-24.ivskit-node-http/ivskit@1": 1.9,
    "calls.node-24.ivskit-node-http/official@1": 9,
    "calls.deno.ivskit-node-http/ivskit@1": 8,
  };
  const { measured } = section;
  const calls: Section = {
    case: { name: "calls", question: "How fast is it?" },
    measured: { ...measured, findings: { ...measured.findings, figures } },
    notes: "",
  };
  const [top = "", rest = ""] = performancePage([calls]).split("## The machine");
  expect(rest).toContain("## Targets");
  expect(top).toContain("makes 1.71 × to 2.50 × as many calls per second");
  expect(top).toContain("new IvsClient({ requestHandler: createNodeHttpHandler() });");
  expect(top).toContain(
    "- Node 22: 1.71 × with 1 in flight, 2.50 × with 32 in flight\n- Node 24: 1.90 × with 1 in flight\n",
  );
});

test("without that measurement there is no such advice", () => {
  expect(performancePage([section])).not.toContain("createNodeHttpHandler");
});
