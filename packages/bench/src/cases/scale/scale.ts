/** Measures time and memory with more calls, longer listings and larger models. */
import type { Case, Findings } from "../../case.ts";
import { scriptOf } from "./node.ts";
import { generatorPart, inFlightPart, listingPart, manyCallsPart } from "./parts.ts";

export const scaleCase: Case = {
  name: "scale",
  question: "Does it scale?",
  async run(context): Promise<Findings> {
    const inFlight = await inFlightPart(context);
    const parts = [inFlight, await listingPart(context), await manyCallsPart(context), await generatorPart(context)];
    return {
      how: `Each figure is from a single run in a new Node process and not a median, so only growth is meaningful, not small
differences. RSS is the largest size of the process, including code and compilers. The heap is measured after garbage
collection. Listings and calls in flight use a service on loopback. The very many calls use a \`fetch\` that returns a response
at once, so that they take a minute at most: eight calls are in flight, and the program stops after a minute. The growing
models consist of the model of IVS and of copies of its operations and shapes with other names. The time of the generator does
not include its start.`,
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
