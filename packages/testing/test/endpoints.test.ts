/** The addresses that real clients call, by region, FIPS, dual-stack and custom endpoint; and the generated rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Endpoint, EndpointParams } from "@ivskit/core";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { build } from "esbuild";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type AddressConfig, calledAddress, calledPath } from "../src/called-address.ts";
import type { ServiceName } from "../src/scenarios/scenario.ts";

beforeEach(() => {
  vi.stubEnv("AWS_REGION", undefined);
  vi.stubEnv("AWS_DEFAULT_REGION", undefined);
});

const fips = { useFipsEndpoint: true };
const dualStack = { useDualstackEndpoint: true };

type EndpointRules = (params: EndpointParams) => Endpoint;

/** The generated rules of a client. They are not among its exports, so they are loaded from its sources. */
async function rulesOf(client: string): Promise<EndpointRules> {
  const { outputFiles } = await build({
    entryPoints: [join(packageFolder(client, import.meta.dirname), "src/endpoints.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`;
  const { resolveEndpoint } = (await import(url)) as { readonly resolveEndpoint: EndpointRules };
  return resolveEndpoint;
}

interface Endpoints {
  readonly service: ServiceName;
  /** The prefix of the names of its hosts. */
  readonly prefix: string;
  readonly signingName: string;
  /** The generated rules. */
  readonly resolve: EndpointRules;
}

const services: readonly Endpoints[] = [
  { service: "ivs", prefix: "ivs", signingName: "ivs", resolve: await rulesOf("@ivskit/client-ivs") },
  {
    service: "ivs-realtime",
    prefix: "ivsrealtime",
    signingName: "ivs",
    resolve: await rulesOf("@ivskit/client-ivs-realtime"),
  },
  { service: "ivschat", prefix: "ivschat", signingName: "ivschat", resolve: await rulesOf("@ivskit/client-ivschat") },
];

/** A region with the domains of its partition: the standard one, and the one of dual-stack endpoints. */
const regions = [
  ["us-west-2", "amazonaws.com", "api.aws"],
  ["ap-northeast-2", "amazonaws.com", "api.aws"],
  ["il-central-1", "amazonaws.com", "api.aws"],
  ["mx-central-1", "amazonaws.com", "api.aws"],
  ["eu-moon-7", "amazonaws.com", "api.aws"],
  ["nowhere-known", "amazonaws.com", "api.aws"],
  ["aws-global", "amazonaws.com", "api.aws"],
  ["cn-northwest-1", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ["us-gov-west-1", "amazonaws.com", "api.aws"],
  ["us-iso-west-1", "c2s.ic.gov", "api.aws.ic.gov"],
  ["us-isob-east-1", "sc2s.sgov.gov", "api.aws.scloud"],
  ["eu-isoe-west-1", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
  ["us-isof-south-1", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
  ["eusc-de-east-1", "amazonaws.eu", "api.amazonwebservices.eu"],
] as const;

describe.each(services)("$service", ({ service, prefix, signingName, resolve }) => {
  describe.each(regions)("the service's own endpoints: %s", (region, domain, dualStackDomain) => {
    test.each<[switches: AddressConfig, host: string]>([
      [{}, `${prefix}.${region}.${domain}`],
      [{ useFipsEndpoint: false, useDualstackEndpoint: false }, `${prefix}.${region}.${domain}`],
      [fips, `${prefix}-fips.${region}.${domain}`],
      [dualStack, `${prefix}.${region}.${dualStackDomain}`],
      [{ ...fips, ...dualStack }, `${prefix}-fips.${region}.${dualStackDomain}`],
    ])("%j", async (switches, host) => {
      const scope = `${region}/${signingName}`;
      expect(await calledAddress(service, { region, ...switches })).toEqual({
        url: `https://${host}${calledPath}`,
        scope,
      });
    });
  });

  test.each([
    ["https://ivs.example.com", "https://ivs.example.com"],
    ["https://ivs.example.com/", "https://ivs.example.com"],
    ["http://127.0.0.1:4100", "http://127.0.0.1:4100"],
    ["https://proxy.example.com/live/ivs", "https://proxy.example.com/live/ivs"],
    ["https://proxy.example.com/live/ivs/", "https://proxy.example.com/live/ivs"],
    ["http://[::1]:4100/x", "http://[::1]:4100/x"],
  ])("a custom endpoint: %s", async (endpoint, base) => {
    const scope = `eu-west-1/${signingName}`;
    expect(await calledAddress(service, { region: "eu-west-1", endpoint })).toEqual({
      url: `${base}${calledPath}`,
      scope,
    });
  });

  test("the rules: a custom endpoint is taken as it is", () => {
    const endpoint = "https://ivs.example.com";
    const region = "us-west-2";
    expect(resolve({ endpoint, region })).toEqual({ url: endpoint });
    const withFips = "Invalid Configuration: FIPS and custom endpoint are not supported";
    expect(() => resolve({ endpoint, region, useFipsEndpoint: true })).toThrow(withFips);
    const withDualStack = "Invalid Configuration: Dualstack and custom endpoint are not supported";
    expect(() => resolve({ endpoint, region, useDualstackEndpoint: true })).toThrow(withDualStack);
  });
});

describe("configurations that have no endpoint", () => {
  const endpoint = "https://ivs.example.com";
  const region = "us-west-2";
  test.each<[what: string, config: AddressConfig, error: string, says: RegExp]>([
    ["FIPS with a custom endpoint", { region, endpoint, ...fips }, "EndpointError", /FIPS and custom endpoint/],
    ["dual-stack with one", { region, endpoint, ...dualStack }, "EndpointError", /Dualstack and custom endpoint/],
    ["no region", {}, "MissingRegionError", /region/],
    ["no region, with a custom endpoint", { endpoint }, "MissingRegionError", /region/],
    ["a region that would name another host", { region: "x.example.com/" }, "ConfigurationError", /region/],
    ["an empty region", { region: "" }, "MissingRegionError", /region/],
    ["an endpoint that is no URL", { region, endpoint: "ivs.example.com" }, "EndpointError", /http or https URL/],
    [
      "an endpoint of another scheme",
      { region, endpoint: "ftp://ivs.example.com" },
      "EndpointError",
      /http or https URL/,
    ],
    ["an endpoint with a query", { region, endpoint: `${endpoint}?a=b` }, "EndpointError", /query/],
    ["an endpoint with a password", { region, endpoint: "https://a:secret@b.c" }, "EndpointError", /^(?!.*secret)/],
  ])("%s", async (_, config, name, says) => {
    await expect(calledAddress("ivs", config)).rejects.toMatchObject({ name, message: expect.stringMatching(says) });
  });
});

test("the region may come from the environment", async () => {
  vi.stubEnv("AWS_DEFAULT_REGION", "eu-west-1");
  expect(await calledAddress("ivs", {})).toMatchObject({ scope: "eu-west-1/ivs" });
  vi.stubEnv("AWS_REGION", "ap-south-1");
  expect(await calledAddress("ivs", {})).toMatchObject({ scope: "ap-south-1/ivs" });
});

/** One of the test cases that services publish with their endpoint rules. */
interface PublishedCase {
  readonly documentation: string;
  readonly params?: { Region?: string; UseFIPS?: boolean; UseDualStack?: boolean; Endpoint?: string };
  readonly expect: { readonly endpoint?: { readonly url: string }; readonly error?: string };
}

// A folder with `ivs-endpointTests.json` and the like, which are not part of this repository.
const folder = process.env.IVSKIT_CONFORMANCE_ENDPOINTS;

if (folder) {
  describe.each(services)("published cases of $service", ({ service, resolve }) => {
    const file = join(folder, `${service}-endpointTests.json`);
    const { testCases } = JSON.parse(readFileSync(file, "utf8")) as { testCases: PublishedCase[] };

    test.each(testCases)("$documentation", async ({ params = {}, expect: want }) => {
      const { Region: region, Endpoint: endpoint, UseFIPS = false, UseDualStack = false } = params;
      // A client needs a region in any case, for the signature. Without one it does not ask the rules.
      if (!region) {
        await expect(calledAddress(service, { endpoint })).rejects.toThrow("region has to be set");
        return;
      }
      const rules = (): unknown =>
        resolve({ region, endpoint, useFipsEndpoint: UseFIPS, useDualstackEndpoint: UseDualStack });
      if (want.endpoint) expect(rules()).toEqual(want.endpoint);
      else expect(rules).toThrow(want.error);
      const config = { region, endpoint, useFipsEndpoint: UseFIPS, useDualstackEndpoint: UseDualStack };
      const called = calledAddress(service, config);
      if (want.endpoint) expect((await called).url).toBe(`${want.endpoint.url}${calledPath}`);
      else await expect(called).rejects.toThrow(want.error);
    });
  });
}
