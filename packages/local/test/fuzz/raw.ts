/** Makes bytes that are not a request, or only the beginning of one. */
import fc from "fast-check";

export interface Raw {
  readonly sort: string;
  readonly bytes: Buffer;
}

const host = "Host: 127.0.0.1:4100";
const raw = (sort: string, text: string): Raw => ({ sort, bytes: Buffer.from(text, "latin1") });
const request = (line: string, headers: readonly string[], body = ""): string =>
  `${[line, host, "Connection: close", ...headers].join("\r\n")}\r\n\r\n${body}`;
const post = "POST /ListChannels HTTP/1.1";
const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."abcXYZ019-_%~") });
const latin = fc.string({
  maxLength: 60,
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
});
const control = fc.constantFrom("\0", "\u0001", "\u0007", "\u007f", "\b");

/** Bytes that are not HTTP, or HTTP that a server must refuse. */
export const brokenHttp: fc.Arbitrary<Raw> = fc.oneof(
  fc
    .uint8Array({ minLength: 20, maxLength: 300 })
    .map((bytes) => ({ sort: "bytes", bytes: Buffer.from([0x16, ...bytes]) })),
  latin.map((text) => raw("text", `?${text}\r\n\r\n`)),
  word.map((method) => raw("method", request(`${method}x /ListChannels HTTP/1.1`, []))),
  fc
    .constantFrom("HTTP/1.2", "HTTP/2.0", "HTTP/9.9", "HTTP/x", "http/1.1", "FTP/1.1")
    .map((version) => raw("version", request(`POST /ListChannels ${version}`, []))),
  word.map((path) => raw("target", request(`POST ${path} HTTP/1.1`, []))),
  control.map((char) => raw("line", request(`POST /List${char}Channels HTTP/1.1`, []))),
  fc.tuple(word, control).map(([name, char]) => raw("header name", request(post, [`${name}${char}: x`]))),
  fc
    .tuple(word, fc.constantFrom("\0", "\u0001\n"))
    .map(([name, char]) => raw("header value", request(post, [`${name}: ${char}`]))),
  word.map((name) => raw("header without a colon", request(post, [name]))),
  fc
    .constantFrom("-1", "1e3", "0x10", "ten", "1, 2", "99999999999999999999")
    .map((length) => raw("content length", request(post, [`Content-Length: ${length}`], "{}"))),
  fc
    .constantFrom("zz", "-1", "0x2", "ffffffffffffffffff")
    .map((size) => raw("chunk", request(post, ["Transfer-Encoding: chunked"], `${size}\r\n{}\r\n`))),
  fc.constant(
    raw("two lengths", request(post, ["Content-Length: 2", "Transfer-Encoding: chunked"], "2\r\n{}\r\n0\r\n\r\n")),
  ),
  fc
    .constantFrom("gzip", "chunked, gzip", "x")
    .map((coding) => raw("transfer coding", request(post, [`Transfer-Encoding: ${coding}`], "{}"))),
  fc
    .integer({ min: 3, max: 5_000 })
    .map((length) => raw("half a body", request(post, [`Content-Length: ${length}`], "{}"))),
  fc.constant(raw("half a chunk", request(post, ["Transfer-Encoding: chunked"], "10\r\n{}"))),
  fc
    .integer({ min: 20_000, max: 60_000 })
    .map((length) => raw("long header", request(post, [`X-Long: ${"x".repeat(length)}`]))),
  fc
    .integer({ min: 20_000, max: 60_000 })
    .map((length) => raw("long target", request(`POST /${"x".repeat(length)} HTTP/1.1`, []))),
  fc.constant(raw("no host", `${post}\r\nConnection: close\r\n\r\n`)),
  fc
    .constantFrom("a b", "[::", "a/b", "x:y:z", "")
    .map((name) => raw("host", `${post}\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)),
  fc.constantFrom("nonsense", "200-ok").map((expected) => raw("expectation", request(post, [`Expect: ${expected}`]))),
  fc.integer({ min: 1, max: 40 }).map((length) => raw("half a head", request(post, []).slice(0, length))),
  fc.array(word, { minLength: 1, maxLength: 50 }).map((names) =>
    raw(
      "many headers",
      request(
        post,
        names.map((name, index) => `x-${index}-${name}: ${name}`),
      ),
    ),
  ),
);
