/** The types at work: an openapi-fetch client that signs, against the local service over HTTP, which verifies. */
import { createSignedFetch } from "@ivskit/core/signed-fetch";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import type { components, paths } from "@ivskit/openapi/ivs";
import createClient, { type Client } from "openapi-fetch";
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";

let server: RunningLocalIvs;
let ivs: Client<paths>;

beforeAll(async () => {
  server = await startLocalIvs({ rates: false, quotas: false });
  const fetch = createSignedFetch({ region: "us-west-2", service: "ivs", credentials: defaultCredentials });
  ivs = createClient<paths>({ baseUrl: server.url, fetch });
});
beforeEach(() => server.service.reset());
afterAll(() => server?.close());

async function newChannel(name: string): Promise<string> {
  const { data } = await ivs.POST("/CreateChannel", { body: { name } });
  return data?.channel?.arn ?? "";
}

test("a channel is created with some of its members and listed", async () => {
  const { data, error, response } = await ivs.POST("/CreateChannel", {
    body: { name: "stage", type: "BASIC", latencyMode: "NORMAL", tags: { team: "a/b c" } },
  });
  expect([response.status, error]).toEqual([200, undefined]);
  expect(data?.channel).toMatchObject({ name: "stage", type: "BASIC", latencyMode: "NORMAL", tags: { team: "a/b c" } });
  expect(data?.streamKey?.channelArn).toBe(data?.channel?.arn);
  const { data: page } = await ivs.POST("/ListChannels", { body: {} });
  expect(page?.channels.map(({ arn, name }) => [arn, name])).toEqual([[data?.channel?.arn, "stage"]]);
});

test("enums offer their values and take others", () => {
  type ChannelType = components["schemas"]["ChannelType"];
  expectTypeOf<"BASIC">().toExtend<ChannelType>();
  expectTypeOf<"LATER">().toExtend<ChannelType>();
  expectTypeOf<number>().not.toExtend<ChannelType>();
});

test("an error has the body that the model gives it, and its headers", async () => {
  const arn = "arn:aws:ivs:us-west-2:123456789012:channel/nothing";
  const { data, error, response } = await ivs.POST("/GetChannel", { body: { arn } });
  expect(data).toBeUndefined();
  expect(response.status).toBe(404);
  expect(response.headers.get("x-amzn-errortype")).toBe("ResourceNotFoundException");
  expect(error?.exceptionMessage).toEqual(expect.any(String));
  expectTypeOf(error?.exceptionMessage).toEqualTypeOf<string | undefined>();
});

test("two errors of one status are told apart by their name", async () => {
  const { response, error } = await ivs.POST("/GetStream", { body: { channelArn: await newChannel("quiet") } });
  expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([404, "ChannelNotBroadcasting"]);
  expect(error?.exceptionMessage).toEqual(expect.any(String));
});

test("a resource is tagged by its ARN in the path", async () => {
  const path = { resourceArn: await newChannel("tagged") };
  const tagged = await ivs.POST("/tags/{resourceArn}", {
    params: { path },
    body: { tags: { a: "1", "b c": "2+3", d: "" } },
  });
  expect([tagged.response.status, tagged.error]).toEqual([200, undefined]);
  const untagged = await ivs.DELETE("/tags/{resourceArn}", { params: { path, query: { tagKeys: ["b c", "d"] } } });
  expect([untagged.response.status, untagged.error]).toEqual([200, undefined]);
  const { data } = await ivs.GET("/tags/{resourceArn}", { params: { path } });
  expect(data).toEqual({ tags: { a: "1" } });
});

test("an operation without an output", async () => {
  const { data, error, response } = await ivs.POST("/DeleteChannel", { body: { arn: await newChannel("gone") } });
  expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status: 204 });
});

test("what does not fit is a type error, and the service's to refuse", async () => {
  // @ts-expect-error arn is required
  const missing = await ivs.POST("/GetChannel", { body: {} });
  // @ts-expect-error a name is text
  const wrong = await ivs.POST("/CreateChannel", { body: { name: 5 } });
  expect([missing.response.status, wrong.response.status]).toEqual([400, 400]);
  // @ts-expect-error there is no such path
  const nowhere = await ivs.POST("/Nowhere", { body: {} });
  expect(nowhere.response.status).toBe(404);
});
