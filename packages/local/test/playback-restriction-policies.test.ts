import type { ListPlaybackRestrictionPoliciesCommandOutput } from "@aws-sdk/client-ivs";
import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("CreatePlaybackRestrictionPolicy: its defaults allow everything", async () => {
  const { playbackRestrictionPolicy } = await local.ivs.createPlaybackRestrictionPolicy({});
  expect(playbackRestrictionPolicy).toEqual({
    arn: expect.stringMatching(/^arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy\/[A-Za-z0-9]{12}$/),
    name: "",
    allowedCountries: [],
    allowedOrigins: [],
    enableStrictOriginEnforcement: false,
    tags: {},
  });
});

test("Get, List and UpdatePlaybackRestrictionPolicy", async () => {
  const made = await local.ivs.createPlaybackRestrictionPolicy({
    name: "eu",
    allowedCountries: ["DE", "FR"],
    tags: { a: "b" },
  });
  const arn = made.playbackRestrictionPolicy?.arn;
  const { playbackRestrictionPolicy } = await local.ivs.updatePlaybackRestrictionPolicy({
    arn,
    allowedOrigins: ["https://example.com"],
    enableStrictOriginEnforcement: true,
  });
  expect(playbackRestrictionPolicy).toMatchObject({
    name: "eu",
    allowedCountries: ["DE", "FR"],
    allowedOrigins: ["https://example.com"],
    enableStrictOriginEnforcement: true,
    tags: { a: "b" },
  });
  const got = await local.ivs.getPlaybackRestrictionPolicy({ arn });
  expect(got.playbackRestrictionPolicy).toEqual(playbackRestrictionPolicy);
  const { playbackRestrictionPolicies } = await local.ivs.listPlaybackRestrictionPolicies({});
  expect(playbackRestrictionPolicies).toEqual([playbackRestrictionPolicy]);
  const unknown = { arn: missing("playback-restriction-policy") };
  await refused(local.ivs.getPlaybackRestrictionPolicy(unknown), "ResourceNotFoundException", 404);
  await refused(local.ivs.updatePlaybackRestrictionPolicy(unknown), "ResourceNotFoundException", 404);
  const country = local.ivs.updatePlaybackRestrictionPolicy({ arn, allowedCountries: ["Germany"] });
  await refused(country, "ValidationException", 400, /'allowedCountries\.1\.member'.*less than or equal to 2/);
});

test.each([
  { given: { allowedCountries: ["US", "XX"] }, names: ["allowedCountries.2.member"] },
  // EU, UK and XK are reserved or in private use, and not officially assigned.
  { given: { allowedCountries: ["EU", "UK", "XK"] }, names: [1, 2, 3].map((at) => `allowedCountries.${at}.member`) },
  { given: { allowedCountries: ["de"] }, names: ["allowedCountries.1.member"] },
  { given: { allowedOrigins: ["example.com"] }, names: ["allowedOrigins.1.member"] },
  { given: { allowedOrigins: ["https://example.com/"] }, names: ["allowedOrigins.1.member"] },
  { given: { allowedOrigins: ["https://example.com:99999"] }, names: ["allowedOrigins.1.member"] },
  { given: { allowedOrigins: ["https://user@example.com"] }, names: ["allowedOrigins.1.member"] },
  { given: { allowedOrigins: ["https://example.com", ""] }, names: ["allowedOrigins.2.member"] },
  {
    given: { allowedCountries: ["QQ"], allowedOrigins: ["*"] },
    names: ["allowedCountries.1.member", "allowedOrigins.1.member"],
  },
])("Create and UpdatePlaybackRestrictionPolicy refuse $given", async ({ given, names }) => {
  const { playbackRestrictionPolicy } = await local.ivs.createPlaybackRestrictionPolicy({});
  const arn = playbackRestrictionPolicy?.arn;
  for (const call of [
    () => local.ivs.createPlaybackRestrictionPolicy(given),
    () => local.ivs.updatePlaybackRestrictionPolicy({ arn, ...given }),
  ]) {
    const error = await call().then(
      () => undefined,
      (thrown: { name: string; exceptionMessage: string }) => thrown,
    );
    expect(error?.name).toBe("ValidationException");
    for (const name of names) expect(error?.exceptionMessage).toContain(`'${name}'`);
  }
  const { playbackRestrictionPolicies } = await local.ivs.listPlaybackRestrictionPolicies({});
  expect(playbackRestrictionPolicies).toEqual([playbackRestrictionPolicy]);
});

test("every form of an origin, and assigned countries, are accepted", async () => {
  const allowedCountries = ["US", "GB", "SS", "AX", "ZW"];
  const allowedOrigins = ["null", "http://localhost:3000", "https://a-b.example.com", "http://[::1]:80", "app://page"];
  const made = await local.ivs.createPlaybackRestrictionPolicy({ allowedCountries, allowedOrigins });
  expect(made.playbackRestrictionPolicy).toMatchObject({ allowedCountries, allowedOrigins });
});

test("a policy restricts who may watch a channel, unless the channel is private", async () => {
  const { streams } = local.server.service;
  const made = await local.ivs.createPlaybackRestrictionPolicy({
    allowedCountries: ["DE"],
    allowedOrigins: ["https://example.com"],
  });
  const playbackRestrictionPolicyArn = made.playbackRestrictionPolicy?.arn;
  const { arn: channelArn } = await newChannel(local.ivs, { playbackRestrictionPolicyArn });
  const german = { country: "DE", origin: "https://example.com" };
  expect(await streams.checkPlayback(channelArn, german)).toEqual({ channelArn, allowed: true });
  const refusals = [
    [{}, "allowedCountries"],
    [{ ...german, country: "FR" }, "allowedCountries"],
    [{ country: "DE" }, "allowedOrigins"],
    [{ ...german, origin: "http://example.com" }, "allowedOrigins"],
  ] as const;
  for (const [viewer, refusedBy] of refusals) {
    expect(await streams.checkPlayback(channelArn, viewer)).toEqual({ channelArn, allowed: false, refusedBy });
  }
  await local.ivs.updateChannel({ arn: channelArn, authorized: true });
  for (const [viewer] of refusals) {
    expect(await streams.checkPlayback(channelArn, viewer)).toEqual({ channelArn, allowed: true });
  }
  const { arn: free } = await newChannel(local.ivs);
  const response = await fetch(`${local.server.url}/_ivskit/streams/check-playback`, {
    method: "POST",
    body: JSON.stringify({ channelArn: free, country: "FR" }),
  });
  expect(await response.json()).toEqual({ channelArn: free, allowed: true });
  const unknown = streams.checkPlayback(missing("channel"));
  await expect(unknown).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});

const namesOf = (page: ListPlaybackRestrictionPoliciesCommandOutput) =>
  page.playbackRestrictionPolicies?.map(({ name }) => name);

test("ListPlaybackRestrictionPolicies: one policy a page, unless the caller gives a number", async () => {
  for (const name of ["a", "b", "c"]) await local.ivs.createPlaybackRestrictionPolicy({ name });
  const first = await local.ivs.listPlaybackRestrictionPolicies({});
  const second = await local.ivs.listPlaybackRestrictionPolicies({ nextToken: first.nextToken });
  expect([first, second].map(namesOf)).toEqual([["a"], ["b"]]);
  expect(namesOf(await local.ivs.listPlaybackRestrictionPolicies({ maxResults: 100 }))).toEqual(["a", "b", "c"]);
});

describe("with an option for the size of a page", () => {
  const larger = useLocalIvs({ playbackRestrictionPolicyPageSize: 2 });

  test("ListPlaybackRestrictionPolicies: as many policies a page as the option says", async () => {
    for (const name of ["a", "b", "c"]) await larger.ivs.createPlaybackRestrictionPolicy({ name });
    expect(namesOf(await larger.ivs.listPlaybackRestrictionPolicies({}))).toEqual(["a", "b"]);
  });
});

test.each([0, 1.5, 101])("a page size of %s is refused", (playbackRestrictionPolicyPageSize) => {
  expect(() => createLocalIvs({ playbackRestrictionPolicyPageSize })).toThrow(
    new TypeError(
      `playbackRestrictionPolicyPageSize must be an integer from 1 to 100, got ${playbackRestrictionPolicyPageSize}`,
    ),
  );
});

test("DeletePlaybackRestrictionPolicy: conflicts while a channel uses it", async () => {
  const made = await local.ivs.createPlaybackRestrictionPolicy({});
  const arn = made.playbackRestrictionPolicy?.arn;
  const channel = await newChannel(local.ivs, { playbackRestrictionPolicyArn: arn });
  await refused(local.ivs.deletePlaybackRestrictionPolicy({ arn }), "ConflictException", 409);
  await local.ivs.deleteChannel({ arn: channel.arn });
  expect((await local.ivs.deletePlaybackRestrictionPolicy({ arn })).$metadata.httpStatusCode).toBe(204);
  await refused(local.ivs.deletePlaybackRestrictionPolicy({ arn }), "ResourceNotFoundException", 404);
});
