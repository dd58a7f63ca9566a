// The partitions of AWS: separate worlds with their own domains.
// @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
import type { Partition, PartitionDomains } from "./types.ts";

/** How the names of a partition's regions begin, its domain and its dual-stack domain. */
const rows: readonly (readonly [regions: string, dns: string, dualStack: string])[] = [
  ["cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-de", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["us-gov", "amazonaws.com", "api.aws"],
];

/** Where a region stands in `rows`; one that nobody knows is of the partition `aws`, which does not. */
function rowOf(region: string): number {
  return rows.findIndex(([regions]) => new RegExp(`^${regions}-\\w+-\\d+$`).test(region));
}

/** The domains of a region's partition, which most services ask for alone. */
export function partitionDomains(region: string): PartitionDomains {
  const [, dnsSuffix, dualStackDnsSuffix] = rows[rowOf(region)] ?? ["", "amazonaws.com", "api.aws"];
  return { dnsSuffix, dualStackDnsSuffix };
}

/** By row: the partition's name, and the region of services that are the same in all regions. */
const names: readonly (readonly [name: string, implicitGlobalRegion: string])[] = [
  ["aws-cn", "cn-northwest-1"],
  ["aws-eusc", "eusc-de-east-1"],
  ["aws-iso", "us-iso-east-1"],
  ["aws-iso-b", "us-isob-east-1"],
  ["aws-iso-e", "eu-isoe-west-1"],
  ["aws-iso-f", "us-isof-south-1"],
  ["aws-us-gov", "us-gov-west-1"],
];

/** All that the function `aws.partition` of endpoint rules gives. */
export function partition(region: string): Partition {
  // There are names for a partition as a whole.
  const [, known = region] = names.find(([name]) => region === `${name}-global`) ?? [];
  const [name, implicitGlobalRegion] = names[rowOf(known)] ?? ["aws", "us-east-1"];
  return { ...partitionDomains(known), name, implicitGlobalRegion, supportsFIPS: true, supportsDualStack: true };
}
