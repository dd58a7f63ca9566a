// The partitions of AWS: separate worlds with their own domains.
// @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
import type { Partition } from "./types.ts";

/** Name, domain, dual-stack domain, global region, and the beginning of its regions' names. */
type Row = readonly [name: string, dns: string, dualStack: string, globalRegion: string, regions: string];

const rows: readonly Row[] = [
  ["aws", "amazonaws.com", "api.aws", "us-east-1", "(us|eu|ap|sa|ca|me|af|il|mx)"],
  ["aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1", "cn"],
  ["aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1", "eusc-(de)"],
  ["aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1", "us-iso"],
  ["aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1", "us-isob"],
  ["aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1", "eu-isoe"],
  ["aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1", "us-isof"],
  ["aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1", "us-gov"],
];

/** The partition of a region; that of a region which nobody knows is `aws`. */
export function partition(region: string): Partition | undefined {
  const row =
    rows.find(
      ([name, , , , regions]) => region === `${name}-global` || new RegExp(`^${regions}-\\w+-\\d+$`).test(region),
    ) ?? rows[0];
  if (!row) return undefined;
  const [name, dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion] = row;
  return { name, dnsSuffix, dualStackDnsSuffix, supportsFIPS: true, supportsDualStack: true, implicitGlobalRegion };
}
