/** What becomes of time and memory when there is more of everything. */
import type { Case, Findings } from "../../case.ts";
import { scriptOf } from "./node.ts";
import { generatorPart, inFlightPart, listingPart, manyCallsPart } from "./parts.ts";

export const scaleCase: Case = {
  name: "scale",
  question: "Does it hold when there is more?",
  async run(context): Promise<Findings> {
    const inFlight = await inFlightPart(context);
    const parts = [inFlight, await listingPart(context), await manyCallsPart(context), await generatorPart(context)];
    return {
      how: `Each figure is of a fresh process of Node, which runs once: they are no medians, and what grows is to be looked at, not by
how much one differs from another. RSS is the most that the process had, code and compilers included; the heap is
what is left of it when garbage has been collected. Listings and calls in flight go to a service on loopback. The very many
calls do not, so that they take a minute at most: the client is given a \`fetch\` that answers at once, and does all else as
ever, eight at a time; it stops after a minute with as many as it has made. The grown models are that of IVS with copies of
its operations and shapes under names of their own; the time is that of the generator without its start.`,
      tables: parts.map(({ table }) => table),
      charts: [
        {
          name: "scale",
          title: "Memory of the process with calls in flight, Node",
          unit: "MB of RSS at most, less is better",
          groups: inFlight.bars,
        },
      ],
      figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
    };
  },
  profile: (use) => use({ script: scriptOf("many-calls"), args: ["100000", "30"] }),
};
