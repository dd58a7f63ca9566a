/** In regions of every partition, both clients call the same host. */
import { expect, test } from "vitest";
import { calledAddress } from "../../src/called-address.ts";
import { type HandlerRequest, sentByHandler } from "./sent-request.ts";
import { classOf, type DifferentialService, services } from "./services.ts";

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

interface OfficialClient {
  send(command: unknown): Promise<unknown>;
}

async function officialHost({ className, theirs }: DifferentialService, config: object): Promise<string> {
  let host = "";
  const client = new (classOf<new (config: object) => OfficialClient>(theirs, `${className}Client`))({
    ...config,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
    requestHandler: {
      handle: async (request: HandlerRequest) => {
        host = sentByHandler(request).host;
        return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode("{}") } };
      },
    },
  });
  const Command = classOf<new (input: object) => unknown>(theirs, "ListTagsForResourceCommand");
  await client.send(new Command({ resourceArn: "arn" }));
  return host;
}

const cases = services.flatMap((service) =>
  regions.flatMap((region) => switches.map((choice) => [service.service, { region, ...choice }, service] as const)),
);

test.each(cases)("%s %j", async (name, config, service) => {
  const { url } = await calledAddress(name, config);
  expect(new URL(url).host).toBe(await officialHost(service, config));
});
