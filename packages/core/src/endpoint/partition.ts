/**
 * Finds the partition of a region. Partitions are separate groups of AWS regions.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */
import { domains, names } from "./partition-tables.ts";

/** For one partition: the prefix of its region names, its domain, and its dual-stack domain. */
export type PartitionDomains = readonly [regions: string, dnsSuffix: string, dualStackDnsSuffix: string];

/** The outputs of the `aws.partition` function. */
export interface Partition {
  readonly dnsSuffix: string;
  readonly dualStackDnsSuffix: string;
  readonly name: string;
  readonly supportsFIPS: boolean;
  readonly supportsDualStack: boolean;
  readonly implicitGlobalRegion: string;
}

/**
 * Returns the domains of a region's partition. Unknown regions get the domains of `aws`, which `aws-us-gov` also has.
 */
export function partitionDomains(region: string): PartitionDomains {
  return domains.find(([regions]) => region.startsWith(regions)) as PartitionDomains;
}

/** Returns the outputs of the rules function `aws.partition` for a region. */
export function partition(region: string): Partition {
  const [, name, implicitGlobalRegion] = names.find(
    // Services that are global in a partition have a region such as `aws-cn-global`.
    ([regions, partitionName]) => region.startsWith(regions) || region === `${partitionName}-global`,
  ) as (typeof names)[number];
  const [, dnsSuffix, dualStackDnsSuffix] = partitionDomains(implicitGlobalRegion);
  return { name, dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion, supportsFIPS: true, supportsDualStack: true };
}
