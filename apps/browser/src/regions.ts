/** The regions that have Amazon IVS. */
export const regions = [
  "us-east-1",
  "us-west-2",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "eu-central-1",
  "eu-west-1",
] as const;

export const defaultRegion = "us-west-2";
