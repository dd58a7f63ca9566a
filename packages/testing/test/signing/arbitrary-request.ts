/**
 * Random requests to sign, for fast-check: in most parts like those of clients, in some parts as awkward as HTTP
 * allows.
 */
import type { Credentials, HttpRequest, SigningScope } from "@ivskit/core/sign";
import fc from "fast-check";

/** A request with everything that is needed to sign it. */
export interface Signing {
  readonly request: HttpRequest;
  readonly credentials: Credentials;
  readonly scope: SigningScope;
}

/** The awkward parts of a request; the others are plain. */
export interface Awkward {
  readonly path?: boolean;
  readonly query?: boolean;
  readonly headers?: boolean;
  readonly body?: boolean;
  readonly scope?: boolean;
}

export const awkwardEverywhere: Awkward = { path: true, query: true, headers: true, body: true, scope: true };

const unicode: fc.Arbitrary<string> = fc.string({ unit: "grapheme", maxLength: 6 });

/** A path has no lone surrogates, since no runtime can send them. */
const segment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "...",
    "tags",
    "GetChannel",
    "a b",
    "a+b",
    "%2F",
    "%2f",
    "%",
    "%25",
    "a%20b",
    "~-_.!'()*",
  ),
  fc.constantFrom("arn%3Aaws%3Aivs%3Aus-west-2%3A123456789012%3Achannel%2FAbCd", "ü", "📺", "a;b=c,d", "@", ":", "$&"),
  unicode.filter((text) => !/[?#]/.test(text)),
);

const path: fc.Arbitrary<string> = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.constantFrom("", "/", "//"))
  .map(([segments, end]) => `/${segments.join("/")}${end}`);

const queryName: fc.Arbitrary<string> = fc.oneof(
  // Each key is the beginning of another, and "=" sorts between the characters that follow.
  fc.constantFrom(
    "select",
    "select-type",
    "select.type",
    "select~",
    "select1",
    "a",
    "a-",
    "a.b",
    "A",
    "a b",
    "a=b",
    "a%3D",
  ),
  fc.constantFrom("X-Amz-Signature", "X-Amz-Date", "tagKeys", "ü", "", "é", "e\u0301", "!", "*"),
  unicode,
);
const queryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "x", "2", "a b", "a+b", "a&b=c", "%20", "/", "~", "!'()*", "ü", "📺"),
  unicode,
);
const queryValue: fc.Arbitrary<string | string[] | null> = fc.oneof(
  { weight: 4, arbitrary: queryText },
  { weight: 3, arbitrary: fc.array(queryText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const query: fc.Arbitrary<HttpRequest["query"]> = fc
  .uniqueArray(fc.tuple(queryName, queryValue), { selector: ([name]) => name, maxLength: 7 })
  .map((entries) => Object.fromEntries(entries.filter(([name]) => name !== "__proto__")));

const randomCase = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(name) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        name.toUpperCase(),
        name.replace(/\b\w/g, (letter) => letter.toUpperCase()),
      ),
    },
  );

const headerName: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "content-type",
      "content-md5",
      "accept",
      "x-amz-user-agent",
      "x-amz-target",
      "amz-sdk-request",
      "range",
    ),
    fc.constantFrom(
      "user-agent",
      "x-amzn-trace-id",
      "connection",
      "cache-control",
      "expect",
      "te",
      "transfer-encoding",
    ),
    fc.constantFrom(
      "sec-fetch-mode",
      "sec-",
      "proxy-authorization",
      "proxy-connection",
      "security",
      "proxying",
      "referer",
    ),
    // Headers of an earlier signature, and headers that are signed unchanged.
    fc.constantFrom("authorization", "x-amz-date", "date", "x-amz-security-token", "host", "content-length"),
    fc.constantFrom("a", "a-b", "a.b", "a_b", "x-a", "x-amz-a", "x-amz-a-b", "x_amz", "zz", "!#$%&'*+-.^_`|~"),
  )
  .chain(randomCase);
const headerValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "   ",
    "a",
    " a ",
    "a  b",
    "a\tb",
    "\t a \t\t b \t",
    "a, b,  c",
    '"a   b"',
    "application/json",
  ),
  fc.constantFrom(
    "first\n second",
    "first\r\n\tsecond",
    "a\n",
    "\na",
    "a\u00a0 b",
    "\u00a0a",
    "\u2028",
    "ü",
    "📺 直播",
  ),
  fc.string({ unit: "binary-ascii", maxLength: 8 }),
  unicode,
);
const payloadHash: fc.Arbitrary<[string, string]> = fc.tuple(
  randomCase("x-amz-content-sha256"),
  fc.constantFrom("UNSIGNED-PAYLOAD", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
);
const headers: fc.Arbitrary<Record<string, string>> = fc
  .uniqueArray(
    fc.oneof({ weight: 12, arbitrary: fc.tuple(headerName, headerValue) }, { weight: 1, arbitrary: payloadHash }),
    {
      selector: ([name]) => name.toLowerCase(),
      maxLength: 9,
    },
  )
  .map((entries) => Object.fromEntries(entries));

const body: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, "", "{}", "ü📺", "a\r\nb\0"),
  fc.string({ unit: "binary" }),
  fc.uint8Array({ maxLength: 200 }),
  // The bytes are a part of a larger buffer.
  fc.uint8Array({ minLength: 4, maxLength: 40 }).map((bytes) => bytes.subarray(1, -1)),
);

const longTerm: Credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "very/secret+key/0123456789" };
const known: readonly Credentials[] = [
  longTerm,
  { ...longTerm, sessionToken: "session//token+==" },
  { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "ü".repeat(40), sessionToken: "other" },
  { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "rotated", sessionToken: "" },
];
/** Often the same object, as a client keeps it, and at times an equal one. */
const credentials: fc.Arbitrary<Credentials> = fc
  .tuple(fc.constantFrom(...known), fc.nat(3))
  .map(([found, chance]) => (chance === 0 ? { ...found } : found));

const begin = Date.UTC(2026, 10, 2, 23, 59, 55);
const scope: fc.Arbitrary<SigningScope> = fc.record({
  service: fc.constantFrom("ivs", "ivs", "ivschat"),
  region: fc.constantFrom("us-west-2", "eu-central-1"),
  // Some seconds around a midnight, so that many requests share a second and the day changes; and any other time.
  date: fc.oneof(
    { weight: 5, arbitrary: fc.nat(10_000).map((milliseconds) => new Date(begin + milliseconds)) },
    { weight: 1, arbitrary: fc.date({ min: new Date(0), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }) },
  ),
});

/** `plain`, unless the part is awkward. */
const either = <T>(awkward: boolean | undefined, arbitrary: fc.Arbitrary<T>, plain: T): fc.Arbitrary<T> =>
  awkward ? arbitrary : fc.constant(plain);

export function arbitrarySigning(awkward: Awkward): fc.Arbitrary<Signing> {
  const request: fc.Arbitrary<HttpRequest> = fc.record({
    method: fc.constantFrom("POST", "GET", "DELETE"),
    protocol: fc.constant("https:"),
    hostname: fc.constantFrom("ivs.us-west-2.amazonaws.com", "127.0.0.1", "[::1]"),
    path: either(awkward.path, path, "/GetChannel"),
    query: either<HttpRequest["query"]>(awkward.query, query, {}),
    headers: either<Record<string, string>>(awkward.headers, headers, { "content-type": "application/json" }),
    body: either<unknown>(awkward.body, body, '{"arn":"a"}'),
  });
  return fc.record({
    request: fc
      .tuple(request, fc.constantFrom(undefined, 8080))
      .map(([made, port]) => ({ ...made, ...(port !== undefined && { port }) })),
    credentials: either(awkward.scope, credentials, longTerm),
    scope: either(awkward.scope, scope, { service: "ivs", region: "us-west-2", date: new Date(begin) }),
  });
}
