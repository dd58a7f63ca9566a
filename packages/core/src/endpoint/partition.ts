// The partitions of AWS: separate worlds with their own domains.
// @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
import type { Partition, PartitionDomains } from "./types.ts";

/** How the names of its regions begin, its name, domain and dual-stack domain. */
type Row = readonly [regions: string, name: string, dns: string, dualStack: string];

const rows: readonly Row[] = [
  ["cn", "aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-de", "aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso", "aws-iso", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob", "aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe", "aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof", "aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["us-gov", "aws-us-gov", "amazonaws.com", "api.aws"],
];

/** The domains of a region's partition, which most services ask for alone; a region that nobody knows is of `aws`. */
export function partitionDomains(region: string): PartitionDomains {
  const [, name, dnsSuffix, dualStackDnsSuffix] =
    rows.find(([regions, id]) => region === `${id}-global` || new RegExp(`^${regions}-\\w+-\\d+$`).test(region)) ??
    (["", "aws", "amazonaws.com", "api.aws"] satisfies Row);
  return { name, dnsSuffix, dualStackDnsSuffix };
}

/** The region of services that are the same in all regions, by partition. */
const globalRegions: Readonly<Record<string, string>> = {
  aws: "us-east-1",
  "aws-cn": "cn-northwest-1",
  "aws-eusc": "eusc-de-east-1",
  "aws-iso": "us-iso-east-1",
  "aws-iso-b": "us-isob-east-1",
  "aws-iso-e": "eu-isoe-west-1",
  "aws-iso-f": "us-isof-south-1",
  "aws-us-gov": "us-gov-west-1",
};

/** All that the function `aws.partition` of endpoint rules gives. */
export function partition(region: string): Partition {
  const domains = partitionDomains(region);
  const implicitGlobalRegion = globalRegions[domains.name] ?? "";
  return { ...domains, implicitGlobalRegion, supportsFIPS: true, supportsDualStack: true };
}
