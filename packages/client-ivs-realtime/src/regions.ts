// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.

/**
 * The regions in which Amazon Interactive Video Service RealTime was offered when this client was generated. The
 * client also calls other regions.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/ivs.html
 */
export const regions = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "eu-central-1",
  "eu-west-1",
  "us-east-1",
  "us-west-2",
] as readonly string[];
