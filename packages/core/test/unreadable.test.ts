/** If members of a response do not fit the model, they are named, and the other members are read. */
import { expect, test } from "vitest";
import { raise } from "../src/bindings/error.ts";
import { readOutput } from "../src/bindings/response.ts";
import { fromJson, toJson } from "../src/codec/json.ts";
import {
  blob,
  type Codec,
  dateTime,
  epochSeconds,
  fromHeader,
  fromHeaderList,
  fromJsonPayload,
  httpDate,
  list,
  map,
  type Operation,
  type OutputCodec,
  ResponseParseError,
  readMembers,
  readText,
  renamedStructure,
  ServiceException,
  type StructureCodec,
  sparseList,
  sparseMap,
  structure,
  union,
} from "../src/index.ts";
import { service } from "./support/service.ts";

const node: StructureCodec = { members: { at: { as: dateTime }, next: { as: () => node } }, work: structure };
const at = "2020-01-02T03:04:05Z";
const date = new Date(at);

const operation = (output: Partial<OutputCodec>, more: object = {}): Operation<object, object> => ({
  name: "ListThings",
  path: "/",
  output: { read: readMembers, members: {}, work: structure, ...output },
  ...more,
});
const member = (as: Codec): Operation<object, object> => operation({ members: { m: { as } } });

const read = (
  given: Operation<object, object>,
  body: unknown,
  headers = {},
): { output: object; problems: string[] } => {
  const problems: string[] = [];
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { output: readOutput(given, { statusCode: 200, headers, body: text }, problems), problems };
};

test("one invalid date names its member, and the page is read", () => {
  const streams = Array.from({ length: 100 }, (_, index) => ({ id: index, startTime: index === 3 ? "yesterday" : at }));
  const codec: StructureCodec = { members: { startTime: { as: dateTime } }, work: structure };
  const given = operation({ members: { streams: { as: [list, codec] } } });
  for (const more of [{}, { nothing: null }]) {
    const { output, problems } = read(given, { streams, nextToken: "t", ...more });
    expect(problems).toEqual(["streams[3].startTime: expected a timestamp"]);
    const want = streams.map(({ id }) => (id === 3 ? { id } : { id, startTime: date }));
    expect(output).toStrictEqual({ streams: want, nextToken: "t" });
  }
});

test.each<[what: string, codec: Codec, value: unknown, want: unknown, problems: string[]]>([
  ["a member", node, { at: "x", a: 1 }, { a: 1 }, ["m.at: expected a timestamp"]],
  ["a deep one", node, { next: { next: { at: 5 } } }, { next: { next: {} } }, ["m.next.next.at: expected a timestamp"]],
  ["an object", node, { at: { a: "hidden" } }, {}, ["m.at: expected a timestamp"]],
  [
    "an item",
    [list, epochSeconds],
    [1, "x", null, 2],
    [new Date(1000), new Date(2000)],
    ["m[1]: expected a timestamp"],
  ],
  ["items after a null", [list, epochSeconds], [null, "x"], [], ["m[1]: expected a timestamp"]],
  [
    "an item of a sparse list",
    [sparseList, epochSeconds],
    ["x", null, 1],
    [null, null, new Date(1000)],
    ["m[0]: expected a timestamp"],
  ],
  ["an entry", [map, blob], { a: "AP8Q", b: "*" }, { a: new Uint8Array([0, 255, 16]) }, ["m.*: expected base64"]],
  ["an entry of a sparse map", [sparseMap, blob], { a: null, b: "*" }, { a: null, b: null }, ["m.*: expected base64"]],
  ["a list in a list", [list, [list, dateTime]], [[at], ["x"]], [[date], []], ["m[1][0]: expected a timestamp"]],
  ["a union", [union, node], { __type: "t", at: "x" }, {}, ["m.at: expected a timestamp"]],
  [
    "a member with another name in JSON",
    { members: { at: { name: "wire", as: dateTime } }, work: renamedStructure },
    { wire: "x", a: 1 },
    { a: 1 },
    ["m.at: expected a timestamp"],
  ],
  [
    "several",
    [list, node],
    [{ at: "x" }, { at }, { at: "y", next: { at: "z" } }],
    [{}, { at: date }, { next: {} }],
    ["m[0].at: expected a timestamp", "m[2].at: expected a timestamp", "m[2].next.at: expected a timestamp"],
  ],
])("%s that cannot be read is left out and named", (_, codec, value, want, problems) => {
  // A body with a null is read by another branch of the code.
  for (const more of [{}, { nothing: null }]) {
    expect(read(member(codec), { m: value, ...more })).toStrictEqual({ output: { m: want }, problems });
  }
});

test("members in headers and payloads are named, too", () => {
  const headers = { "x-date": "x", "x-dates": "Thu, 02 Jan 2020 03:04:05 GMT, y" };
  const inHeaders = operation({
    members: {
      one: { from: fromHeader, name: "x-date", as: httpDate },
      some: { from: fromHeaderList, name: "x-dates", as: httpDate },
    },
  });
  expect(read(inHeaders, { a: 1 }, headers)).toStrictEqual({
    output: { a: 1 },
    problems: ["one: expected a timestamp", "some: expected a timestamp"],
  });
  const payload = operation({ members: { p: { from: fromJsonPayload, as: node } } }, { reads: readText });
  expect(read(payload, { at: "x", a: 1 })).toStrictEqual({
    output: { p: { a: 1 } },
    problems: ["p.at: expected a timestamp"],
  });
});

test("neither a value nor the key of a map is shown", () => {
  const given = operation({ members: { key: { as: node }, tags: { as: [map, dateTime] } } });
  const { problems } = read(given, { key: { at: "hidden-1" }, tags: { "hidden-2": "hidden-3" } });
  expect(problems).toEqual(["key.at: expected a timestamp", "tags.*: expected a timestamp"]);
});

test("a payload that is not JSON is a ResponseParseError, and is not quoted", () => {
  const payload = operation({ members: { p: { from: fromJsonPayload } } }, { reads: readText });
  const error = (() => {
    try {
      return read(payload, "sk_short");
    } catch (thrown) {
      return thrown as Error;
    }
  })();
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(String((error as Error).cause)).toBe("SyntaxError: expected JSON");
});

test("without a list of problems, a member that cannot be read makes the response unreadable", () => {
  const response = { statusCode: 200, headers: {}, body: '{"m":{"at":"x"}}' };
  expect(() => readOutput(member(node), response)).toThrow(ResponseParseError);
  expect(() => fromJson('{"at":"x"}', node)).toThrow("at: expected a timestamp");
});

test("an input that cannot be written names its member and shows no value", () => {
  const codec: StructureCodec = { members: { items: { as: [list, node] } }, work: structure };
  const input = { items: [{ at: date }, { next: { at: "hidden" } }] };
  expect(() => toJson(input, codec)).toThrow(/^items\[1\]\.next\.at: expected a valid Date$/);
});

test("an error with a member that cannot be read says so in its metadata", () => {
  class LaterException extends ServiceException {
    static override readonly code = "LaterException";
    static override readonly codec: OutputCodec = {
      read: readMembers,
      members: { at: { as: dateTime } },
      work: structure,
    };
  }
  const answer = { statusCode: 400, headers: {}, body: '{"__type":"LaterException","message":"m","at":"x","extra":1}' };
  const error = raise(
    { ...service, errors: [LaterException] },
    answer,
    { attempt: 1, totalRetryDelay: 0 },
    (text) => text,
  );
  expect(error).toMatchObject({
    name: "LaterException",
    message: "m",
    extra: 1,
    $metadata: { attempts: 1, unreadable: ["at: expected a timestamp"] },
  });
  expect(error).not.toHaveProperty("at");
});
