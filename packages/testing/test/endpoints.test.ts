// Where calls go: by region, FIPS, dual-stack and custom endpoint, through a real client.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type AddressConfig, calledAddress } from "../src/called-address.ts";

beforeEach(() => {
  vi.stubEnv("AWS_REGION", undefined);
  vi.stubEnv("AWS_DEFAULT_REGION", undefined);
});

const fips = { useFipsEndpoint: true };
const dualStack = { useDualstackEndpoint: true };

describe("the service's own endpoints", () => {
  test.each<[region: string, switches: AddressConfig, host: string]>([
    ["us-west-2", {}, "ivs.us-west-2.amazonaws.com"],
    ["us-west-2", fips, "ivs-fips.us-west-2.amazonaws.com"],
    ["us-west-2", dualStack, "ivs.us-west-2.api.aws"],
    ["us-west-2", { ...fips, ...dualStack }, "ivs-fips.us-west-2.api.aws"],
    ["us-west-2", { useFipsEndpoint: false, useDualstackEndpoint: false }, "ivs.us-west-2.amazonaws.com"],
    ["ap-northeast-2", {}, "ivs.ap-northeast-2.amazonaws.com"],
    ["il-central-1", {}, "ivs.il-central-1.amazonaws.com"],
    ["mx-central-1", {}, "ivs.mx-central-1.amazonaws.com"],
    ["eu-moon-7", {}, "ivs.eu-moon-7.amazonaws.com"],
    ["nowhere-known", {}, "ivs.nowhere-known.amazonaws.com"],
    ["cn-northwest-1", {}, "ivs.cn-northwest-1.amazonaws.com.cn"],
    ["cn-northwest-1", fips, "ivs-fips.cn-northwest-1.amazonaws.com.cn"],
    ["cn-northwest-1", dualStack, "ivs.cn-northwest-1.api.amazonwebservices.com.cn"],
    ["us-gov-west-1", {}, "ivs.us-gov-west-1.amazonaws.com"],
    ["us-gov-west-1", fips, "ivs-fips.us-gov-west-1.amazonaws.com"],
    ["us-gov-west-1", dualStack, "ivs.us-gov-west-1.api.aws"],
    ["eusc-de-east-1", {}, "ivs.eusc-de-east-1.amazonaws.eu"],
    ["us-iso-west-1", {}, "ivs.us-iso-west-1.c2s.ic.gov"],
    ["us-iso-west-1", fips, "ivs-fips.us-iso-west-1.c2s.ic.gov"],
    ["us-isob-east-1", {}, "ivs.us-isob-east-1.sc2s.sgov.gov"],
    ["eu-isoe-west-1", {}, "ivs.eu-isoe-west-1.cloud.adc-e.uk"],
    ["us-isof-south-1", {}, "ivs.us-isof-south-1.csp.hci.ic.gov"],
  ])("%s %j", async (region, switches, host) => {
    expect(await calledAddress({ region, ...switches })).toEqual({
      url: `https://${host}/GetChannel`,
      scope: `${region}/ivs`,
    });
  });
});

describe("custom endpoints", () => {
  test.each([
    ["https://ivs.example.com", "https://ivs.example.com/GetChannel"],
    ["https://ivs.example.com/", "https://ivs.example.com/GetChannel"],
    ["http://127.0.0.1:4100", "http://127.0.0.1:4100/GetChannel"],
    ["https://proxy.example.com/live/ivs", "https://proxy.example.com/live/ivs/GetChannel"],
    ["https://proxy.example.com/live/ivs/", "https://proxy.example.com/live/ivs/GetChannel"],
    ["http://[::1]:4100/x", "http://[::1]:4100/x/GetChannel"],
  ])("%s", async (endpoint, url) => {
    expect(await calledAddress({ region: "eu-west-1", endpoint })).toEqual({ url, scope: "eu-west-1/ivs" });
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
    ["an empty region", { region: "" }, "ConfigurationError", /region/],
    ["an endpoint that is http or https URL", { region, endpoint: "ivs.example.com" }, "EndpointError", /no URL/],
    [
      "an endpoint of another scheme",
      { region, endpoint: "ftp://ivs.example.com" },
      "EndpointError",
      /http or https URL/,
    ],
    ["an endpoint with a query", { region, endpoint: `${endpoint}?a=b` }, "EndpointError", /query/],
    ["an endpoint with a password", { region, endpoint: "https://a:secret@b.c" }, "EndpointError", /^(?!.*secret)/],
  ])("%s", async (_, config, name, says) => {
    await expect(calledAddress(config)).rejects.toMatchObject({ name, message: expect.stringMatching(says) });
  });
});

test("the region may come from the environment", async () => {
  vi.stubEnv("AWS_DEFAULT_REGION", "eu-west-1");
  expect(await calledAddress({})).toMatchObject({ scope: "eu-west-1/ivs" });
  vi.stubEnv("AWS_REGION", "ap-south-1");
  expect(await calledAddress({})).toMatchObject({ scope: "ap-south-1/ivs" });
});

/** One case of the tests that services publish with their endpoint rules. */
interface PublishedCase {
  readonly documentation: string;
  readonly params?: { Region?: string; UseFIPS?: boolean; UseDualStack?: boolean; Endpoint?: string };
  readonly expect: { readonly endpoint?: { readonly url: string }; readonly error?: string };
}

// IVSKIT_CONFORMANCE names a folder with `endpoints/ivs-endpointTests.json`, which is not part of this repository.
const conformance = process.env.IVSKIT_CONFORMANCE;
const cases: readonly PublishedCase[] = conformance
  ? JSON.parse(readFileSync(join(conformance, "endpoints", "ivs-endpointTests.json"), "utf8")).testCases
  : [];

describe.skipIf(cases.length === 0)("published cases", () => {
  test.each(cases)("$documentation", async ({ params = {}, expect: want }) => {
    const { Region, Endpoint: endpoint, UseFIPS = false, UseDualStack = false } = params;
    // The rules need no region for a custom endpoint; a client needs one to sign for.
    const region = Region ?? (endpoint ? "us-west-2" : undefined);
    const called = calledAddress({ region, endpoint, useFipsEndpoint: UseFIPS, useDualstackEndpoint: UseDualStack });
    if (want.endpoint) expect((await called).url).toBe(`${want.endpoint.url}/GetChannel`);
    else if (region) await expect(called).rejects.toThrow(want.error);
    else await expect(called).rejects.toMatchObject({ name: "MissingRegionError" });
  });
});
