// Regions of every partition reach the host that the official client reaches.
import { GetChannelCommand, IvsClient } from "@aws-sdk/client-ivs";
import { expect, test } from "vitest";
import { calledAddress } from "../../src/called-address.ts";
import { type HandlerRequest, sentByHandler } from "./sent-request.ts";

const regions = [
  "us-west-2",
  "eu-central-1",
  "mx-central-1",
  "nowhere-known",
  "cn-north-1",
  "us-gov-east-1",
  "eusc-de-east-1",
  "us-iso-east-1",
  "us-isob-east-1",
  "eu-isoe-west-1",
  "us-isof-south-1",
];
const switches = [false, true].flatMap((useFipsEndpoint) =>
  [false, true].map((useDualstackEndpoint) => ({ useFipsEndpoint, useDualstackEndpoint })),
);

async function officialHost(config: { region: string; useFipsEndpoint: boolean }): Promise<string> {
  let host = "";
  const client = new IvsClient({
    ...config,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
    requestHandler: {
      handle: async (request: HandlerRequest) => {
        host = sentByHandler(request).host;
        return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode("{}") } };
      },
    },
  });
  await client.send(new GetChannelCommand({ arn: "arn" }));
  return host;
}

test.each(regions.flatMap((region) => switches.map((choice) => ({ region, ...choice }))))("%j", async (config) => {
  const { url } = await calledAddress(config);
  expect(new URL(url).host).toBe(await officialHost(config));
});
