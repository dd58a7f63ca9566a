/** Paginators read pages and items from a real server. They end at an error, and with an option at a repeated token. */
import { expect, test } from "vitest";
import { Command, ConfigurationError, type PaginationConfiguration, type Paginator, paginate } from "../src/index.ts";
import { startServer, type TestServer } from "./support/server.ts";
import { failure, GetThingCommand, type Thing, type ThingOutput, testClient } from "./support/service.ts";

const members = { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "things" };
const page = (things: unknown, nextToken?: string): { body: string } => ({
  body: JSON.stringify({ things, nextToken }),
});

async function start(
  ...replies: { body: string }[]
): Promise<
  TestServer & { pages(config?: Partial<PaginationConfiguration>, input?: Thing): Paginator<ThingOutput, string> }
> {
  const server = await startServer(...replies);
  const client = testClient(server.url);
  return {
    ...server,
    pages: (config = {}, input = {}) => paginate({ client, ...config }, GetThingCommand, input, members),
  };
}
const inputs = (server: TestServer): unknown[] => server.received.map(({ body }) => JSON.parse(body));

test("pages follow the token to its end, and the input stays as it was", async () => {
  const server = await start(page(["a"], "1"), page([], "2"), page(["b"]));
  const input = { arn: "x" };
  const seen: unknown[] = [];
  for await (const { things } of server.pages({ pageSize: 5 }, input)) seen.push(things);
  expect(seen).toEqual([["a"], [], ["b"]]);
  expect(inputs(server)).toEqual([
    { arn: "x", maxResults: 5 },
    { arn: "x", maxResults: 5, nextToken: "1" },
    { arn: "x", maxResults: 5, nextToken: "2" },
  ]);
  expect(input).toEqual({ arn: "x" });
});

test("items() gives the items of the pages, and fetches a page only when it is needed", async () => {
  const server = await start(page(["a", "b"], "1"), page(["c"], "2"), page(["d"]));
  const seen: string[] = [];
  for await (const item of server.pages().items()) {
    seen.push(item);
    if (item === "c") break;
  }
  expect(seen).toEqual(["a", "b", "c"]);
  expect(server.received.length).toBe(2);
});

test("items of a map come as pairs", async () => {
  const server = await start(page({ a: 1, b: 2 }));
  const seen: unknown[] = [];
  for await (const item of server.pages().items()) seen.push(item);
  expect(seen).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("an empty token ends the paging", async () => {
  const server = await start(page(["a"], ""));
  for await (const _ of server.pages());
  expect(server.received.length).toBe(1);
});

test("the same token twice ends the paging when asked to", async () => {
  const server = await start(page(["a"], "1"), page(["b"], "1"), page(["c"]));
  for await (const _ of server.pages({ stopOnSameToken: true }));
  expect(server.received.length).toBe(2);
  const other = await start(page(["a"], "1"), page(["b"], "1"), page(["c"]));
  for await (const _ of other.pages());
  expect(other.received.length).toBe(3);
});

test.each([
  [{ startingToken: "s" }, {}, { nextToken: "s" }],
  [{ startingToken: "s" }, { nextToken: "i" }, { nextToken: "s" }],
  [{}, { nextToken: "i", maxResults: 2 }, { nextToken: "i", maxResults: 2 }],
  [{ pageSize: 9 }, { maxResults: 2 }, { maxResults: 2 }],
])("with %j and the input %j it begins with %j", async (config, input, want) => {
  const server = await start(page([]));
  await server.pages(config, input).next();
  expect(inputs(server)).toEqual([want]);
});

test("tokens and items may lie deep", async () => {
  const server = await startServer({ body: '{"result":{"items":["a"],"next":"1"}}' }, { body: "{}" });
  const pages: Paginator<ThingOutput, string> = paginate(
    { client: testClient(server.url) },
    GetThingCommand,
    {},
    {
      input: "nextToken",
      output: "result.next",
      items: "result.items",
    },
  );
  const seen: string[] = [];
  for await (const item of pages.items()) seen.push(item);
  expect(seen).toEqual(["a"]);
  expect(inputs(server)).toEqual([{}, { nextToken: "1" }]);
});

test("withCommand sees every command and may replace it", async () => {
  const server = await start(page(["a"], "1"), page(["b"]));
  const withCommand = (command: unknown): never => {
    expect(command).toBeInstanceOf(Command);
    return new GetThingCommand({ arn: "other" }) as never;
  };
  for await (const _ of server.pages({ withCommand }));
  expect(inputs(server)).toEqual([{ arn: "other" }, { arn: "other" }]);
});

test("the error of a page ends the paging", async () => {
  const server = await start(page(["a"], "1"), { status: 404, body: "{}" } as never);
  const pages = server.pages();
  await pages.next();
  expect(await failure(pages.next())).toMatchObject({ $metadata: { httpStatusCode: 404 } });
  expect(await pages.next()).toEqual({ done: true, value: undefined });
});

test.each([
  [undefined, "paginate: the options must be an object, got undefined."],
  [{}, "paginate: client must be a client with send."],
  [{ client: {} }, "paginate: client must be a client with send."],
])("the options %j are refused", (config, message) => {
  const pages = (): unknown => paginate(config as never, GetThingCommand, {}, members);
  expect(pages).toThrow(ConfigurationError);
  expect(pages).toThrow(message);
});

test("an unknown option is refused by its name, before the first page", async () => {
  const server = await start(page(["a"]));
  const pages = (): unknown => server.pages({ pagesize: 5 } as never);
  expect(pages).toThrow(ConfigurationError);
  expect(pages).toThrow(
    "paginate: pagesize is not an option. Options: client, pageSize, startingToken, stopOnSameToken, withCommand, callOptions.",
  );
  expect(server.received).toEqual([]);
});
