// Written by codegen/generate.ts from codegen/src/model/partitions.ts. Do not edit: change that file and generate again.

/**
 * For partitions with domains of their own: the prefix of region names, the domain, and the dual-stack domain. The last
 * row fits every region.
 */
export const domains: readonly (readonly [regions: string, dnsSuffix: string, dualStackDnsSuffix: string])[] = [
  ["cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"],
  ["us-iso-", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob-", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["", "amazonaws.com", "api.aws"],
];

/**
 * For each partition: the prefix of region names, the name, and the region of global services. The last row fits every
 * region.
 */
export const names: readonly (readonly [regions: string, name: string, implicitGlobalRegion: string])[] = [
  ["cn-", "aws-cn", "cn-northwest-1"],
  ["eusc-de-", "aws-eusc", "eusc-de-east-1"],
  ["us-iso-", "aws-iso", "us-iso-east-1"],
  ["us-isob-", "aws-iso-b", "us-isob-east-1"],
  ["eu-isoe-", "aws-iso-e", "eu-isoe-west-1"],
  ["us-isof-", "aws-iso-f", "us-isof-south-1"],
  ["us-gov-", "aws-us-gov", "us-gov-west-1"],
  ["", "aws", "us-east-1"],
];
