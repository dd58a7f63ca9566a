/** The regions in which a service is offered. They come from an overlay, since no trait of Smithy lists them. */
import { z } from "zod";
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The regions of a service. */
export interface Regions {
  /** As in `us-west-2`, in the order of the overlay; at least one, and none twice. */
  readonly names: readonly string[];
  /** URL of the page that lists them. */
  readonly source: string;
}

const regionsTrait = "ivskit.codegen#regions" satisfies ReadTrait;
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "the name of a region, such as us-west-2");
const regions = z.object({
  names: z
    .array(name)
    .min(1, "at least one region")
    .refine((names) => new Set(names).size === names.length, "each region once"),
  source: z.url({ protocol: /^https$/, error: "the https URL of the page that lists the regions" }),
  reason: z.string().min(1),
});

/** @returns undefined if no overlay lists the regions */
export function readRegions(service: TraitOwner, traits: TraitReader): Regions | undefined {
  return traits.read(service, regionsTrait, regions);
}
