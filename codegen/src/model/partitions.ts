/**
 * The partitions of AWS, which are separate groups of regions. The table in core is generated from this one.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */

export interface Partition {
  readonly name: string;
  /** The prefix of the names of its regions. */
  readonly regions: string;
  readonly dnsSuffix: string;
  readonly dualStackDnsSuffix: string;
  /** The region of its global services. */
  readonly implicitGlobalRegion: string;
}

/** The partition with most regions. Regions that no other partition has belong to it. */
export const awsPartition: Partition = {
  name: "aws",
  regions: "",
  dnsSuffix: "amazonaws.com",
  dualStackDnsSuffix: "api.aws",
  implicitGlobalRegion: "us-east-1",
};

/** The partitions except `aws`. */
export const otherPartitions: readonly Partition[] = [
  {
    name: "aws-cn",
    regions: "cn-",
    dnsSuffix: "amazonaws.com.cn",
    dualStackDnsSuffix: "api.amazonwebservices.com.cn",
    implicitGlobalRegion: "cn-northwest-1",
  },
  {
    name: "aws-eusc",
    regions: "eusc-de-",
    dnsSuffix: "amazonaws.eu",
    dualStackDnsSuffix: "api.amazonwebservices.eu",
    implicitGlobalRegion: "eusc-de-east-1",
  },
  {
    name: "aws-iso",
    regions: "us-iso-",
    dnsSuffix: "c2s.ic.gov",
    dualStackDnsSuffix: "api.aws.ic.gov",
    implicitGlobalRegion: "us-iso-east-1",
  },
  {
    name: "aws-iso-b",
    regions: "us-isob-",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackDnsSuffix: "api.aws.scloud",
    implicitGlobalRegion: "us-isob-east-1",
  },
  {
    name: "aws-iso-e",
    regions: "eu-isoe-",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
    implicitGlobalRegion: "eu-isoe-west-1",
  },
  {
    name: "aws-iso-f",
    regions: "us-isof-",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackDnsSuffix: "api.aws.hci.ic.gov",
    implicitGlobalRegion: "us-isof-south-1",
  },
  {
    name: "aws-us-gov",
    regions: "us-gov-",
    dnsSuffix: "amazonaws.com",
    dualStackDnsSuffix: "api.aws",
    implicitGlobalRegion: "us-gov-west-1",
  },
];
