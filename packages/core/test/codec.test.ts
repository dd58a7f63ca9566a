import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "../src/codec/base64.ts";
import { fromJson, toJson } from "../src/codec/json.ts";
import { withoutNulls } from "../src/codec/object.ts";
import { writeRequest } from "../src/codec/request.ts";
import { readMembers } from "../src/codec/response.ts";
import { formatTimestamp, parseTimestamp } from "../src/codec/timestamp.ts";
import type { Codec, MemberCodec, Operation, StructureCodec, TimestampFormat } from "../src/index.ts";

const date = new Date("2020-01-02T03:04:05.000Z");
const bytes = new Uint8Array([0, 255, 16]);
const node: StructureCodec = { members: { at: { as: "date-time" }, next: { as: () => node } } };

describe("values in JSON, both ways", () => {
  test.each<[what: string, codec: Codec | undefined, value: unknown, json: unknown]>([
    ["plain", undefined, { a: [1, "null", { b: true }] }, { a: [1, "null", { b: true }] }],
    ["only sensitive", { members: { a: { sensitive: true } } }, { a: "x", b: 1 }, { a: "x", b: 1 }],
    ["date-time", { members: { t: { as: "date-time" } } }, { t: date }, { t: "2020-01-02T03:04:05Z" }],
    ["epoch-seconds", { members: { t: { as: "epoch-seconds" } } }, { t: new Date(1500) }, { t: 1.5 }],
    ["http-date", { members: { t: { as: "http-date" } } }, { t: date }, { t: "Thu, 02 Jan 2020 03:04:05 GMT" }],
    ["blob", { members: { b: { as: "blob" } } }, { b: bytes }, { b: "AP8Q" }],
    ["JSON name", { members: { a: { name: "wire" } } }, { a: 1, b: 2 }, { wire: 1, b: 2 }],
    ["floats", { list: "float" }, [1.5, Number.NaN, Infinity, -Infinity], [1.5, "NaN", "Infinity", "-Infinity"]],
    ["list of dates", { members: { l: { as: { list: "epoch-seconds" } } } }, { l: [new Date(0)] }, { l: [0] }],
    ["map of dates", { map: "epoch-seconds" }, { a: new Date(0) }, { a: 0 }],
    ["sparse list", { list: undefined, sparse: true }, ["a", null], ["a", null]],
    ["sparse map", { map: "epoch-seconds", sparse: true }, { a: null, b: new Date(0) }, { a: null, b: 0 }],
    ["document", { members: { d: { as: "document" } } }, { d: { a: [null], b: null } }, { d: { a: [null], b: null } }],
    ["recursive", node, { next: { next: { at: date } } }, { next: { next: { at: "2020-01-02T03:04:05Z" } } }],
    ["unknown members", node, { other: { deep: 1 } }, { other: { deep: 1 } }],
  ])("%s", (_, codec, value, json) => {
    expect(JSON.parse(toJson(value, codec))).toEqual(json);
    expect(fromJson(JSON.stringify(json), codec)).toEqual(value);
  });
});

test.each<[what: string, codec: Codec | undefined, value: unknown, want: unknown]>([
  ["structures", undefined, { a: null, b: { c: null, d: 1 } }, { b: { d: 1 } }],
  ["dense lists", undefined, { a: [null, 1] }, { a: [1] }],
  ["structures with a codec", node, { at: null, next: { at: null, x: { y: null } } }, { next: { x: {} } }],
  ["dense lists with a codec", { list: "epoch-seconds" }, [null], []],
  ["dense maps with a codec", { map: "epoch-seconds" }, { a: null }, {}],
  ["what lies in sparse lists", { list: undefined, sparse: true }, [null, { a: null }], [null, {}]],
])("nulls leave %s, both ways", (_, codec, value, want) => {
  expect(JSON.parse(toJson(value, codec))).toEqual(want);
  expect(fromJson(JSON.stringify(value), codec)).toEqual(want);
});

test("an input is not changed", () => {
  const input = { a: null, next: { at: date, list: [null] } };
  toJson(input, node);
  expect(input).toEqual({ a: null, next: { at: date, list: [null] } });
});

test("__proto__ is a key like any other", () => {
  const text = '{"m":{"__proto__":{"polluted":null,"a":1}}}';
  for (const codec of [undefined, { members: { m: { as: { map: node } } } }, { members: { m: { as: node } } }]) {
    const value = fromJson(text, codec) as { m: object };
    expect(Object.keys(value.m)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value.m)).toBe(Object.prototype);
    expect(toJson(value, codec)).toBe('{"m":{"__proto__":{"a":1}}}');
  }
});

test("any JSON without nulls comes back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const clean = withoutNulls(JSON.parse(JSON.stringify(value)));
      expect(fromJson(toJson(clean, undefined), undefined)).toEqual(clean);
    }),
  );
});

test("any bytes come back from base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (value) => {
      expect(fromBase64(toBase64(value))).toEqual(value);
    }),
  );
  expect(fromBase64(toBase64(new Uint8Array(20_000)))).toHaveLength(20_000);
});

test.each<[TimestampFormat, unknown, number | undefined]>([
  ["date-time", "1985-04-12T23:20:50Z", 482196050000],
  ["date-time", "1985-04-12T23:20:50.52Z", 482196050520],
  ["date-time", "1985-04-12T23:20:50.123456789Z", 482196050123],
  ["date-time", "1985-04-13T01:20:50+02:00", 482196050000],
  ["date-time", "1985-04-12T18:20:50-0500", 482196050000],
  ["date-time", "1985-04-12t23:20:50z", 482196050000],
  ["date-time", "1985-04-12", undefined],
  ["date-time", "1985-13-12T23:20:50Z", undefined],
  ["date-time", 482196050, undefined],
  ["epoch-seconds", 482196050.52, 482196050520],
  ["epoch-seconds", "482196050", 482196050000],
  ["epoch-seconds", -1, -1000],
  ["epoch-seconds", "", undefined],
  ["epoch-seconds", "soon", undefined],
  ["http-date", "Fri, 12 Apr 1985 23:20:50 GMT", 482196050000],
  ["http-date", "Fri, 12 Apr 1985 23:20:50.52 GMT", 482196050520],
  ["http-date", "1985", undefined],
])("the %s %j", (format, text, want) => {
  if (want === undefined) expect(() => parseTimestamp(text, format)).toThrow(TypeError);
  else expect(parseTimestamp(text, format).getTime()).toBe(want);
});

test.each([new Date(Number.NaN), "2020-01-01", 5])("%j is no date to send", (value) => {
  expect(() => formatTimestamp(value, "date-time")).toThrow(TypeError);
});

const operation = (
  path: string,
  members: Record<string, MemberCodec>,
  more: Partial<Operation<object, object>> = {},
): Operation<object, object> => ({ name: "Test", path, input: { members }, ...more });

describe("requests", () => {
  const bodyless = { bodyless: true } as const;
  const list: Codec = { list: undefined };
  test.each<[what: string, Operation<object, object>, input: object, want: object]>([
    ["label", operation("/a/{x}/b", { x: { at: "label" } }, bodyless), { x: "c/d é" }, { path: "/a/c%2Fd%20%C3%A9/b" }],
    ["greedy label", operation("/{x+}", { x: { at: "label" } }, bodyless), { x: "a b/c" }, { path: "/a%20b/c" }],
    [
      "labels of other kinds",
      operation(
        "/{n}/{b}/{t}",
        { n: { at: "label", as: "number" }, b: { at: "label", as: "boolean" }, t: { at: "label", as: "date-time" } },
        bodyless,
      ),
      { n: 1.5, b: false, t: date },
      { path: "/1.5/false/2020-01-02T03%3A04%3A05Z" },
    ],
    [
      "query",
      operation("/a?x=1&y", { q: { at: "query", name: "Q" } }, bodyless),
      { q: "&" },
      { path: "/a", query: { x: "1", y: "", Q: "&" } },
    ],
    [
      "query list",
      operation("/", { q: { at: "query", as: list } }, bodyless),
      { q: ["a", null, "b"] },
      { query: { q: ["a", "b"] } },
    ],
    [
      "query list of dates",
      operation("/", { q: { at: "query", as: { list: "epoch-seconds" } } }, bodyless),
      { q: [new Date(5000)] },
      { query: { q: "5" } },
    ],
    [
      "query map below members",
      operation("/", { m: { at: "queryMap" }, q: { at: "query" } }, bodyless),
      { q: "member", m: { a: ["1", "2"], b: "3", c: null } },
      { query: { q: "member", a: ["1", "2"], b: "3" } },
    ],
    [
      "headers",
      operation(
        "/",
        { h: { at: "header", name: "X-H" }, e: { at: "header", name: "X-E" }, n: { at: "header" } },
        bodyless,
      ),
      { h: 5, e: "", n: null },
      { headers: { "x-h": "5", "x-e": "" } },
    ],
    [
      "header list",
      operation("/", { h: { at: "header", as: list } }, bodyless),
      { h: ["a", 'b,"c"'] },
      { headers: { h: 'a, "b,\\"c\\""' } },
    ],
    [
      "header dates",
      operation("/", { h: { at: "header", as: { list: "http-date" } } }, bodyless),
      { h: [date] },
      { headers: { h: "Thu, 02 Jan 2020 03:04:05 GMT" } },
    ],
    [
      "prefixed headers",
      operation("/", { m: { at: "headerMap", name: "X-Meta-" } }, bodyless),
      { m: { A: "1" } },
      { headers: { "x-meta-a": "1" } },
    ],
    ["no body", operation("/", {}, bodyless), { unknown: 1 }, { headers: {} }],
    [
      "an empty body",
      operation("/", {}),
      { a: null, b: undefined },
      { headers: { "content-type": "application/json" }, body: "{}" },
    ],
    [
      "what travels elsewhere",
      operation("/{l}", { l: { at: "label" }, h: { at: "header" } }),
      { l: "1", h: "2", b: 3 },
      { body: '{"b":3}' },
    ],
    [
      "text payload",
      operation("/", { p: { at: "payload", as: "string" } }),
      { p: "text" },
      { headers: { "content-type": "text/plain" }, body: "text" },
    ],
    [
      "bytes payload",
      operation("/", { p: { at: "payload", as: "blob" } }),
      { p: bytes },
      { headers: { "content-type": "application/octet-stream" }, body: bytes },
    ],
    [
      "payload with its own type",
      operation("/", { t: { at: "header", name: "Content-Type" }, p: { at: "payload", as: "blob" } }),
      { t: "a/b", p: bytes },
      { headers: { "content-type": "a/b" } },
    ],
    [
      "structure payload",
      operation("/", { p: { at: "payload", as: node } }),
      { p: { at: date } },
      { headers: { "content-type": "application/json" }, body: '{"at":"2020-01-02T03:04:05Z"}' },
    ],
    ["unset structure payload", operation("/", { p: { at: "payload", as: node } }), {}, { body: "{}" }],
    [
      "document payload",
      operation("/", { p: { at: "payload", as: "document" } }),
      { p: "text" },
      { headers: { "content-type": "application/json" }, body: '"text"' },
    ],
  ])("%s", (_, given, input, want) => {
    expect(writeRequest(given, input)).toMatchObject(want);
  });

  test("a token is made up where none is given", () => {
    const given = operation("/", { token: { token: true } });
    expect(writeRequest(given, {}).body).toMatch(/^\{"token":"[0-9a-f-]{36}"\}$/);
    expect(writeRequest(given, { token: "mine" }).body).toBe('{"token":"mine"}');
  });

  test("an unset bytes payload is no body", () => {
    expect(writeRequest(operation("/", { p: { at: "payload", as: "blob" } }), {}).body).toBeUndefined();
  });

  test("a bodyless request has neither body nor content type", () => {
    const request = writeRequest(operation("/", {}, bodyless), { a: 1 });
    expect(request.body).toBeUndefined();
    expect(request.headers).toEqual({});
  });

  test.each<[MemberCodec, unknown]>([
    [{ at: "header" }, "a\r\nevil: 1"],
    [{ at: "header" }, "ŵ"],
    [{ at: "header", as: "http-date" }, "today"],
    [{ at: "query" }, { a: 1 }],
    [{ as: "date-time" }, "today"],
  ])("%j cannot be %j", (member, value) => {
    expect(() => writeRequest(operation("/", { thing: member }), { thing: value })).toThrow(/Test: the input/);
  });
});

describe("responses", () => {
  const response = {
    statusCode: 201,
    headers: {
      "x-h": 'a, "b,c", d',
      "x-n": "5",
      "x-b": "true",
      "x-t": "Thu, 02 Jan 2020 03:04:05 GMT, Thu, 02 Jan 2020 03:04:06 GMT",
      "x-meta-a": "1",
    },
  };
  test.each<[what: string, Record<string, MemberCodec>, body: string, want: object]>([
    ["no body", {}, "", {}],
    ["unknown members", {}, '{"a":{"b":1}}', { a: { b: 1 } }],
    ["header list", { h: { at: "header", name: "X-H", as: { list: undefined } } }, "{}", { h: ["a", "b,c", "d"] }],
    ["header number", { n: { at: "header", name: "x-n", as: "number" } }, "", { n: 5 }],
    ["header boolean", { b: { at: "header", name: "x-b", as: "boolean" } }, "", { b: true }],
    [
      "header dates",
      { t: { at: "header", name: "x-t", as: { list: "http-date" } } },
      "",
      { t: [date, new Date(date.getTime() + 1000)] },
    ],
    ["header that is not there", { h: { at: "header", name: "x-z" } }, "{}", {}],
    ["header map", { m: { at: "headerMap", name: "X-Meta-" } }, "", { m: { a: "1" } }],
    ["status", { s: { at: "status", as: "number" } }, "", { s: 201 }],
    ["text payload", { p: { at: "payload", as: "string" } }, "text", { p: "text" }],
    ["structure payload", { p: { at: "payload", as: node } }, '{"at":"2020-01-02T03:04:05Z"}', { p: { at: date } }],
    ["plain payload", { p: { at: "payload" } }, '{"a":[1]}', { p: { a: [1] } }],
    ["a member that has a query binding in requests", { q: { at: "query", name: "Q" } }, '{"q":1}', { q: 1 }],
    ["a body member named as a bound one", { h: { at: "header", name: "x-z" } }, '{"h":1,"b":2}', { b: 2 }],
  ])("%s", (_, members, body, want) => {
    expect(readMembers({ members }, response, body)).toEqual(want);
  });

  test("bytes and streams are handed through", () => {
    const stream = {};
    expect(readMembers({ members: { p: { at: "payload", as: "blob" } } }, response, bytes)).toEqual({ p: bytes });
    expect(readMembers({ members: { p: { at: "payload", as: "stream" } } }, response, { stream }).p).toBe(stream);
  });
});
