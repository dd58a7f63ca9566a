/** The advice to use `node:http` in services on Node, with the measured ratio. */
import { times } from "../figures/number.ts";

const code = `\`\`\`ts
import { IvsClient } from "@ivskit/client-ivs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";

const client = new IvsClient({ requestHandler: createNodeHttpHandler() });
\`\`\``;

/** Matches names such as `calls.node-24.ivskit-node-http/ivskit@32`. */
const ratioName = /^calls\.node-(?<release>\d+)\.ivskit-node-http\/ivskit@(?<inFlight>\d+)$/;

/** @returns a section of the page; empty if the ratio was not measured, since the advice depends on it */
export function nodeHttpAdvice(figures: Readonly<Record<string, number>>): string[] {
  const ratios = Object.entries(figures).flatMap(([name, ratio]) => {
    const { release = "", inFlight = "" } = ratioName.exec(name)?.groups ?? {};
    return release === "" ? [] : [{ release, inFlight, ratio }];
  });
  if (ratios.length === 0) return [];
  const all = ratios.map(({ ratio }) => ratio);
  const byRelease = [...Map.groupBy(ratios, ({ release }) => release)].map(([release, found]) => {
    const counts = found.map(({ ratio, inFlight }) => `${times(ratio)} with ${inFlight} in flight`);
    return `- Node ${release}: ${counts.join(", ")}`;
  });
  return [
    "## A service on Node: one line",
    `On Node, a client over \`node:http\` makes ${times(Math.min(...all))} to ${times(Math.max(...all))} as many calls per second as the same client over
fetch. The default is fetch, since every runtime has it. A service on Node can switch in one line:`,
    code,
    `Calls per second over \`node:http\`, relative to fetch:\n\n${byRelease.join("\n")}`,
  ];
}
