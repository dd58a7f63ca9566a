import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMembers, writeMembers } from "../src/bindings/members.ts";
import { writeRequest } from "../src/bindings/request.ts";
import { readHeaders } from "../src/bindings/response.ts";
import { fromBase64, toBase64 } from "../src/codec/base64.ts";
import { fromJson, toJson } from "../src/codec/json.ts";
import { withoutNulls } from "../src/codec/object.ts";
import {
  blob,
  booleanText,
  type Codec,
  dateTime,
  document,
  emptyStructure,
  epochSeconds,
  float,
  fromHeader,
  fromHeaderList,
  fromHeaderMap,
  fromJsonPayload,
  fromPayload,
  fromStatus,
  type HttpRequest,
  httpDate,
  type InputCodec,
  type Leaf,
  list,
  type MemberCodec,
  map,
  numberText,
  type Operation,
  randomToken,
  renamedStructure,
  type StructureCodec,
  sparseList,
  sparseMap,
  structure,
  toBlobPayload,
  toGreedyLabel,
  toHeader,
  toHeaderList,
  toHeaderMap,
  toJsonPayload,
  toLabel,
  toQuery,
  toQueryMap,
  toTextPayload,
  union,
} from "../src/index.ts";

const date = new Date("2020-01-02T03:04:05.000Z");
const bytes = new Uint8Array([0, 255, 16]);
const node: StructureCodec = { members: { at: { as: dateTime }, next: { as: () => node } }, work: structure };
/** Returns the codec of a structure whose member `name` has the codec `as`. */
const one = (name: string, as: Codec): StructureCodec => ({ members: { [name]: { as } }, work: structure });

describe("values in JSON, both ways", () => {
  test.each<[what: string, codec: Codec | undefined, value: unknown, json: unknown]>([
    ["plain", undefined, { a: [1, "null", { b: true }] }, { a: [1, "null", { b: true }] }],
    ["date-time", one("t", dateTime), { t: date }, { t: "2020-01-02T03:04:05Z" }],
    ["epoch-seconds", one("t", epochSeconds), { t: new Date(1500) }, { t: 1.5 }],
    ["http-date", one("t", httpDate), { t: date }, { t: "Thu, 02 Jan 2020 03:04:05 GMT" }],
    ["blob", one("b", blob), { b: bytes }, { b: "AP8Q" }],
    ["JSON name", { members: { a: { name: "wire" } }, work: renamedStructure }, { a: 1, b: 2 }, { wire: 1, b: 2 }],
    ["floats", [list, float], [1.5, Number.NaN, Infinity, -Infinity], [1.5, "NaN", "Infinity", "-Infinity"]],
    ["list of dates", one("l", [list, epochSeconds]), { l: [new Date(0)] }, { l: [0] }],
    ["map of dates", [map, epochSeconds], { a: new Date(0) }, { a: 0 }],
    ["sparse list", [sparseList, undefined], ["a", null], ["a", null]],
    ["sparse map", [sparseMap, epochSeconds], { a: null, b: new Date(0) }, { a: null, b: 0 }],
    ["document", one("d", document), { d: { a: [null], b: null } }, { d: { a: [null], b: null } }],
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
  ["dense lists with a codec", [list, epochSeconds], [null], []],
  ["dense maps with a codec", [map, epochSeconds], { a: null }, {}],
  ["what lies in sparse lists", [sparseList, undefined], [null, { a: null }], [null, {}]],
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
  for (const codec of [undefined, one("m", [map, node]), one("m", node)]) {
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

const timestamps: Readonly<Record<string, Leaf>> = {
  "date-time": dateTime,
  "epoch-seconds": epochSeconds,
  "http-date": httpDate,
};

test.each<[format: string, unknown, number | undefined]>([
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
  const read = (): unknown => timestamps[format]?.decode(text, false);
  if (want === undefined) expect(read).toThrow(TypeError);
  else expect(read()).toEqual(new Date(want));
});

test.each([new Date(Number.NaN), "2020-01-01", 5])("%j is no date to send", (value) => {
  expect(() => dateTime.encode(value, false)).toThrow(TypeError);
});

const operation = (
  path: string,
  members: Record<string, MemberCodec>,
  more: Partial<InputCodec> = {},
): Operation<object, object> => ({
  name: "Test",
  path,
  input: { write: writeMembers, members, work: structure, ...more },
});

const address = {
  protocol: "https:",
  hostname: "example.com",
  path: "",
  headers: {},
  service: "ivs",
  region: "us-west-2",
};
const write = (given: Operation<object, object>, input: object): Promise<HttpRequest> =>
  writeRequest(given, input, address, "application/json");

describe("requests", () => {
  const bodyless = { bodyless: true } as const;
  test.each<[what: string, Operation<object, object>, input: object, want: object]>([
    ["label", operation("/a/{x}/b", { x: { to: toLabel } }, bodyless), { x: "c/d é" }, { path: "/a/c%2Fd%20%C3%A9/b" }],
    ["greedy label", operation("/{x+}", { x: { to: toGreedyLabel } }, bodyless), { x: "a b/c" }, { path: "/a%20b/c" }],
    [
      "labels of other kinds",
      operation("/{n}/{b}/{t}", { n: { to: toLabel }, b: { to: toLabel }, t: { to: toLabel, as: dateTime } }, bodyless),
      { n: 1.5, b: false, t: date },
      { path: "/1.5/false/2020-01-02T03%3A04%3A05Z" },
    ],
    [
      "query",
      operation("/a", { q: { to: toQuery, name: "Q" } }, { ...bodyless, query: { x: "1", y: "" } }),
      { q: "&" },
      { path: "/a", query: { x: "1", y: "", Q: "&" } },
    ],
    [
      "query list",
      operation("/", { q: { to: toQuery } }, bodyless),
      { q: ["a", null, "b"] },
      { query: { q: ["a", "b"] } },
    ],
    [
      "query list of dates",
      operation("/", { q: { to: toQuery, as: epochSeconds } }, bodyless),
      { q: [new Date(5000)] },
      { query: { q: "5" } },
    ],
    [
      "query map below members",
      operation("/", { m: { to: toQueryMap }, q: { to: toQuery } }, bodyless),
      { q: "member", m: { a: ["1", "2"], b: "3", c: null } },
      { query: { q: "member", a: ["1", "2"], b: "3" } },
    ],
    [
      "headers",
      operation(
        "/",
        { h: { to: toHeader, name: "x-h" }, e: { to: toHeader, name: "x-e" }, n: { to: toHeader } },
        bodyless,
      ),
      { h: 5, e: "", n: null },
      { headers: { "x-h": "5", "x-e": "" } },
    ],
    [
      "header list",
      operation("/", { h: { to: toHeaderList } }, bodyless),
      { h: ["a", 'b,"c"'] },
      { headers: { h: 'a, "b,\\"c\\""' } },
    ],
    [
      "header dates",
      operation("/", { h: { to: toHeaderList, as: httpDate } }, bodyless),
      { h: [date] },
      { headers: { h: "Thu, 02 Jan 2020 03:04:05 GMT" } },
    ],
    [
      "prefixed headers",
      operation("/", { m: { to: toHeaderMap, name: "X-Meta-" } }, bodyless),
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
      operation("/{l}", { l: { to: toLabel }, h: { to: toHeader } }),
      { l: "1", h: "2", b: 3 },
      { body: '{"b":3}' },
    ],
    [
      "text payload",
      operation("/", { p: { to: toTextPayload, type: "text/plain" } }, bodyless),
      { p: "text" },
      { headers: { "content-type": "text/plain" }, body: "text" },
    ],
    [
      "bytes payload",
      operation("/", { p: { to: toBlobPayload, type: "application/octet-stream" } }, bodyless),
      { p: bytes },
      { headers: { "content-type": "application/octet-stream" }, body: bytes },
    ],
    [
      "payload with its own type",
      operation("/", { t: { to: toHeader, name: "content-type" }, p: { to: toBlobPayload } }, bodyless),
      { t: "a/b", p: bytes },
      { headers: { "content-type": "a/b" } },
    ],
    [
      "structure payload",
      operation("/", { p: { to: toJsonPayload, as: node } }, bodyless),
      { p: { at: date } },
      { headers: { "content-type": "application/json" }, body: '{"at":"2020-01-02T03:04:05Z"}' },
    ],
    [
      "unset structure payload",
      operation("/", { p: { to: toJsonPayload, as: node, fill: emptyStructure } }, bodyless),
      {},
      { body: "{}" },
    ],
    [
      "document payload",
      operation("/", { p: { to: toJsonPayload, as: document } }, bodyless),
      { p: "text" },
      { headers: { "content-type": "application/json" }, body: '"text"' },
    ],
  ])("%s", async (_, given, input, want) => {
    expect(await write(given, input)).toMatchObject(want);
  });

  test.each<[what: string, Operation<object, object>]>([
    ["members in a header only", operation("/", { h: { to: toHeader } }, bodyless)],
    ["a payload that is not set", operation("/", { p: { to: toJsonPayload } }, bodyless)],
  ])("a request without a body has no content type: %s", async (_, given) => {
    const { headers, body } = await write(given, {});
    expect([headers["content-type"], body]).toEqual([undefined, undefined]);
  });

  test("the protocol names the type of a body with members", async () => {
    const plain: Operation<object, object> = { name: "GetThing", path: "/" };
    for (const given of [plain, operation("/", {})]) {
      const { headers } = await writeRequest(given, { a: 1 }, address, "application/x-amz-json-1.0");
      expect(headers["content-type"]).toBe("application/x-amz-json-1.0");
    }
  });

  test("an absent idempotency token is created", async () => {
    const given = operation("/", { token: { fill: randomToken } });
    expect((await write(given, {})).body).toMatch(/^\{"token":"[0-9a-f-]{36}"\}$/);
    expect((await write(given, { token: "mine" })).body).toBe('{"token":"mine"}');
  });

  test("an absent payload of bytes gives a request without a body", async () => {
    expect((await write(operation("/", { p: { to: toBlobPayload } }, bodyless), {})).body).toBeUndefined();
  });

  test("a bodyless request has neither body nor content type", async () => {
    const request = await write(operation("/", {}, bodyless), { a: 1 });
    expect(request.body).toBeUndefined();
    expect(request.headers).toEqual({});
  });

  test.each<[MemberCodec, unknown]>([
    [{ to: toHeader }, "a\r\nevil: 1"],
    [{ to: toHeader }, "ŵ"],
    [{ to: toHeader, as: httpDate }, "today"],
    [{ to: toQuery }, { a: 1 }],
    [{ as: dateTime }, "today"],
  ])("%j cannot be %j", async (member, value) => {
    await expect(write(operation("/", { thing: member }), { thing: value })).rejects.toThrow(
      /Test: (thing|the input) cannot be sent/,
    );
  });

  test.each(["a\nb", "a b", "a:b", "é"])(
    "a header name of the caller's that HTTP does not allow is refused: %j",
    async (name) => {
      const given = operation("/", { m: { to: toHeaderMap, name: "x-" } }, bodyless);
      await expect(write(given, { m: { [name]: "hidden" } })).rejects.toThrow(
        "Test: the input cannot be sent: m: a header has a character that HTTP forbids",
      );
    },
  );
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
    ["header list", { h: { from: fromHeaderList, name: "x-h" } }, "{}", { h: ["a", "b,c", "d"] }],
    ["header number", { n: { from: fromHeader, name: "x-n", as: numberText } }, "", { n: 5 }],
    ["header boolean", { b: { from: fromHeader, name: "x-b", as: booleanText } }, "", { b: true }],
    [
      "header dates",
      { t: { from: fromHeaderList, name: "x-t", as: httpDate } },
      "",
      { t: [date, new Date(date.getTime() + 1000)] },
    ],
    ["header that is not there", { h: { from: fromHeader, name: "x-z" } }, "{}", {}],
    ["header map", { m: { from: fromHeaderMap, name: "X-Meta-" } }, "", { m: { a: "1" } }],
    ["status", { s: { from: fromStatus } }, "", { s: 201 }],
    ["text payload", { p: { from: fromPayload } }, "text", { p: "text" }],
    [
      "structure payload",
      { p: { from: fromJsonPayload, as: node } },
      '{"at":"2020-01-02T03:04:05Z"}',
      { p: { at: date } },
    ],
    ["plain payload", { p: { from: fromJsonPayload } }, '{"a":[1]}', { p: { a: [1] } }],
    ["a body member named as a bound one", { h: { from: fromHeader, name: "x-z" } }, '{"h":1,"b":2}', { b: 2 }],
  ])("%s", (_, members, body, want) => {
    const json = !members.p && body ? JSON.parse(body) : {};
    expect(readMembers(json, true, { ...response, body }, { members, work: structure })).toEqual(want);
  });

  test("texts in headers go before members of the same name in the body", () => {
    const headers = { "cache-control": "no-store", "x-named": "a" };
    const members = { cacheControl: {}, other: { name: "x-named" }, absent: {} };
    const json = { cacheControl: 1, plain: { a: [null] }, nothing: null };
    expect(readHeaders(json, true, { ...response, headers, body: "" }, { members })).toEqual({
      cacheControl: "no-store",
      other: "a",
      plain: { a: [] },
    });
  });

  test("bytes and streams are handed through", () => {
    const members = { p: { from: fromPayload } };
    const stream = {};
    for (const body of [bytes, stream]) expect(readMembers({}, false, { ...response, body }, { members }).p).toBe(body);
  });
});

test("a union has no type beside its member", () => {
  const codec: Codec = one("u", [union, one("at", dateTime)]);
  const text = '{"u":{"__type":"some#Union","at":"2020-01-02T03:04:05Z"}}';
  expect(fromJson(text, codec)).toEqual({ u: { at: date } });
});
