/** The advice to services on Node, with the ratio that was measured: one line that is worth more than anything else here. */
import { times } from "../figures/number.ts";

const code = `\`\`\`ts
import { IvsClient } from "@ivskit/client-ivs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";

const client = new IvsClient({ requestHandler: createNodeHttpHandler() });
\`\`\``;

/** As in `calls.node-24.ivskit-node-http/ivskit@32`. */
const ratioName = /^calls\.node-(?<release>\d+)\.ivskit-node-http\/ivskit@(?<inFlight>\d+)$/;

/** A section of the page. Empty where the ratio was not measured: the advice stands on it. */
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
    `On Node, a client over \`node:http\` makes ${times(Math.min(...all))} to ${times(Math.max(...all))} as many calls a second as the same client over
fetch, which is the default because every runtime has it. A service on Node asks for it in one line:`,
    code,
    `Calls a second over \`node:http\`, to those over fetch:\n\n${byRelease.join("\n")}`,
  ];
}
