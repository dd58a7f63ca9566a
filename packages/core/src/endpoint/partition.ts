/**
 * Finds the partition of a region. Partitions are separate groups of AWS regions.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */

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

/** The domains of every partition except `aws` and `aws-us-gov`. */
const domains: readonly PartitionDomains[] = [
  ["cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso-", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob-", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
];

/**
 * Returns the domains of a region's partition. Unknown regions get the domains of `aws`, which `aws-us-gov` also has.
 */
export function partitionDomains(region: string): PartitionDomains {
  return domains.find(([regions]) => region.startsWith(regions)) ?? ["", "amazonaws.com", "api.aws"];
}

/** For each partition except `aws`: the prefix of its region names, its name, and the region of its global services. */
const names: readonly (readonly [regions: string, name: string, implicitGlobalRegion: string])[] = [
  ["cn-", "aws-cn", "cn-northwest-1"],
  ["eusc-de-", "aws-eusc", "eusc-de-east-1"],
  ["us-iso-", "aws-iso", "us-iso-east-1"],
  ["us-isob-", "aws-iso-b", "us-isob-east-1"],
  ["eu-isoe-", "aws-iso-e", "eu-isoe-west-1"],
  ["us-isof-", "aws-iso-f", "us-isof-south-1"],
  ["us-gov-", "aws-us-gov", "us-gov-west-1"],
];

/** Returns the outputs of the rules function `aws.partition` for a region. */
export function partition(region: string): Partition {
  const [, name, implicitGlobalRegion] = names.find(
    // Services that are global in a partition have a region such as `aws-cn-global`.
    ([regions, partitionName]) => region.startsWith(regions) || region === `${partitionName}-global`,
  ) ?? ["", "aws", "us-east-1"];
  const [, dnsSuffix, dualStackDnsSuffix] = partitionDomains(implicitGlobalRegion);
  return { name, dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion, supportsFIPS: true, supportsDualStack: true };
}
