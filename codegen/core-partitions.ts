/** Writes the tables of partitions in core from the table of the generator. */
import { format } from "./src/format/format.ts";
import { awsPartition, otherPartitions, type Partition } from "./src/model/partitions.ts";

/** The path in the repository. */
export const corePartitionsFile = "packages/core/src/endpoint/partition-tables.ts";

/** Returns the text of the file. */
export function corePartitions(): string {
  const ownDomains = otherPartitions.filter((partition) => domainsOf(partition) !== domainsOf(awsPartition));
  const domains = [...ownDomains, awsPartition].map(({ regions, dnsSuffix, dualStackDnsSuffix }) => [
    regions,
    dnsSuffix,
    dualStackDnsSuffix,
  ]);
  const names = [...otherPartitions, awsPartition].map(({ regions, name, implicitGlobalRegion }) => [
    regions,
    name,
    implicitGlobalRegion,
  ]);
  // Most endpoint rules need the domains alone, and bundlers drop the other table.
  const text = `// Written by codegen/generate.ts from codegen/src/model/partitions.ts. Do not edit: change that file and generate again.

/**
 * For partitions with domains of their own: the prefix of region names, the domain, and the dual-stack domain. The last
 * row fits every region.
 */
export const domains: readonly (readonly [regions: string, dnsSuffix: string, dualStackDnsSuffix: string])[] = ${JSON.stringify(domains)};

/**
 * For each partition: the prefix of region names, the name, and the region of global services. The last row fits every
 * region.
 */
export const names: readonly (readonly [regions: string, name: string, implicitGlobalRegion: string])[] = ${JSON.stringify(names)};
`;
  return format([{ path: "partition-tables.ts", text, keep: [] }])[0]?.text ?? "";
}

function domainsOf({ dnsSuffix, dualStackDnsSuffix }: Partition): string {
  return `${dnsSuffix} ${dualStackDnsSuffix}`;
}
