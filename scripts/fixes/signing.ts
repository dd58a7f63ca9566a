/** Fixes of the signatures of calls, of their time and of credentials. */
import type { Fix, FixTest } from "./fix.ts";

const file = (name: string): string => `packages/core/src/${name}`;
const test = (name: string, title: string): FixTest => ({
  folder: "packages/core",
  file: `test/${name}.test.ts`,
  name: title,
});
const attempt = file("call/attempt.ts");
const clock = file("time/clock.ts");
const source = file("credentials/source.ts");

export const fixes: readonly Fix[] = [
  {
    fault: "Calls that are signed together share the time of one of them",
    reverts: [
      {
        file: attempt,
        find: "    const credentials = await race(source.get(clock, signal));",
        replace: "    const signedAt = clock.now();\n    const credentials = await race(source.get(clock, signal));",
      },
      { file: attempt, find: "      const signedAt = clock.now();\n", replace: "" },
    ],
    test: test("service-time", "each attempt is signed with its own time, after credentials and hooks"),
  },
  {
    fault: "A signer that remembers a time signs calls of other seconds with it",
    reverts: [
      {
        file: file("sign/signer.ts"),
        find: '    const longDate = date.toISOString().replace(/[-:]|\\.\\d+/g, "");',
        replace:
          '    let longDate = date.toISOString().replace(/[-:]|\\.\\d+/g, "");\n    (keys as unknown as { last: string }).last = longDate;',
      },
      {
        file: file("sign/signer.ts"),
        find: "    const stringToSign = await",
        replace: "    longDate = (keys as unknown as { last: string }).last;\n    const stringToSign = await",
      },
    ],
    test: test("signer", "one signer signs calls of different seconds, days and credentials at once"),
  },
  {
    fault: "The canonical query is sorted by name and value together",
    reverts: [
      {
        file: file("sign/signer.ts"),
        find: "createStringToSign(longDate, scope, canonicalRequest, algorithm)",
        replace:
          'createStringToSign(longDate, scope, canonicalRequest.split("\\n").map((line, at) => (at === 2 ? line.split("&").sort().join("&") : line)).join("\\n"), algorithm)',
      },
    ],
    test: test("signer", "names of a query of which one begins with another"),
  },
  {
    fault: "A host that the caller gives is sent but not signed",
    reverts: [
      {
        file: file("sign/signer.ts"),
        find: "{ host: hostOf(request), ...headers }",
        replace: "{ ...headers, host: hostOf(request) }",
      },
    ],
    test: test("signer", "over node:http, a host that the caller gives is the one that is sent and signed"),
  },
  {
    fault: "Fetch drops a host that was signed",
    reverts: [
      { file: file("transport/fetch.ts"), find: "if (headers.host && headers.host !== host)", replace: "if (!host)" },
    ],
    test: test("options", "fetch refuses another host, and takes its own"),
  },
  {
    fault: "A header of a hook's in another case is sent but not signed",
    reverts: [{ file: attempt, find: "      request.headers = readCustomHeaders(request.headers);\n", replace: "" }],
    test: test("options", "headers that a hook changes are sent as they were signed, in any case of their names"),
  },
  {
    fault: "The content type that fetch adds is not signed",
    reverts: [
      {
        file: file("transport/fetch.ts"),
        find: "toUint8Array(request.body)",
        replace: "request.body",
      },
    ],
    test: test("options", "headers that a hook changes are sent as they were signed, in any case of their names"),
  },
  {
    fault: "On the last attempt, a client does not learn the service's time",
    reverts: [
      {
        file: attempt,
        find: "const isOutOfTime = clock.hear(head, signedAt);",
        replace: "const isOutOfTime = call.attempt < maxAttempts && clock.hear(head, signedAt);",
      },
    ],
    test: test("service-time", "a call that is not repeated teaches the next one the time"),
  },
  {
    fault: "On the last attempt, a client does not learn that its credentials are refused",
    reverts: [
      {
        file: attempt,
        find: "= /^ExpiredToken/.test(error.name) && source",
        replace: "= call.attempt < maxAttempts && /^ExpiredToken/.test(error.name) && source",
      },
    ],
    test: test("service-time", "a call that is not repeated teaches the next one that its credentials have expired"),
  },
  {
    fault: "With a clock that is fast, fresh credentials count as expired and nothing is sent",
    reverts: [{ file: source, find: "(clock.isKnown() ? 0 : maxOffsetMs)", replace: "0" }],
    test: test("service-time", "a clock that is 2 hours ahead sends, and is corrected by the first refusal"),
  },
  {
    fault: "A correction stays in force when the machine's clock is set",
    reverts: [
      {
        file: clock,
        find: "if (Math.abs(readSetting() - setting) >= toleranceMs) offsetMs = undefined;",
        replace: "readSetting();",
      },
    ],
    test: test("service-time", "a client whose clock is corrected after it was learnt goes on"),
  },
  {
    fault: "The date of a proxy's page corrects the clock",
    reverts: [{ file: clock, find: "!isFromService(headers) || ", replace: "isFromService({}) || " }],
    test: test("service-time", "one refusal of a proxy, without the service's headers changes nothing"),
  },
  {
    fault: "A date that is years away corrects the clock",
    reverts: [{ file: clock, find: "|| !isBounded ", replace: "|| (!isBounded && Number.isNaN(neededMs)) " }],
    test: test("service-time", "one refusal with a date that is years away changes nothing"),
  },
  {
    fault: "A correction that alone makes the credentials expire stops the client",
    reverts: [
      { file: source, find: "&& end > Date.now()) clock.forget();", replace: "&& end > Date.now()) clock.now();" },
    ],
    test: test("service-time", "a correction that alone makes the credentials expire is dropped"),
  },
  {
    fault: "A provider that hangs ahead of the end blocks every call",
    reverts: [
      {
        file: source,
        find: "(leftMs <= 0 && clock.isKnown())",
        replace: "(leftMs <= refreshAheadMs && clock.isKnown())",
      },
    ],
    test: test("credentials", "a provider that hangs ahead of the end blocks no call, and is asked again later"),
  },
  {
    fault: "A provider that hangs is never asked again",
    reverts: [
      {
        file: source,
        find: "if (pending && performance.now() < askedAt + providerTimeoutMs) return pending;",
        replace: "if (pending) return pending;",
      },
    ],
    test: test("credentials", "a provider that hangs ahead of the end blocks no call, and is asked again later"),
  },
  {
    fault: "A provider that hangs when nothing is held blocks calls for ever",
    reverts: [
      {
        file: source,
        find: "createCancellation(abortSignal, providerTimeoutMs)",
        replace: "createCancellation(abortSignal, 2 * providerTimeoutMs)",
      },
    ],
    test: test("credentials", "a provider that hangs when nothing valid is held is an error after a minute"),
  },
  {
    fault: "An invalid expiration stops the client from asking again",
    reverts: [
      {
        file: file("credentials/check.ts"),
        find: "/^(NaN|\\d{10})$/",
        replace: "/^\\d{10}$/",
      },
    ],
    test: test("credentials", "a provider whose date is invalid is refused as invalid, and asked again"),
  },
  {
    fault: "Credentials that always live less than five minutes are fetched for every call",
    reverts: [
      { file: source, find: "else if (performance.now() > askedAt + pauseMs) refresh();", replace: "else refresh();" },
    ],
    test: test("credentials", "credentials that always live less than five minutes are not fetched for every call"),
  },
  {
    fault: "The late answer of a provider replaces a newer one",
    reverts: [{ file: source, find: "if (pending === question) held = answer;", replace: "held = answer;" }],
    test: test("credentials", "the late answer to an earlier question does not replace a newer one"),
  },
  {
    fault: "Expired credentials are replaced on every attempt, outside of the retry budget",
    reverts: [{ file: attempt, find: " && !call.hasNewCredentials;", replace: ";" }],
    test: test("service-time", "expired credentials are replaced once for each call, within the retry budget"),
  },
  {
    fault: "Credentials with a line break are sent",
    reverts: [
      {
        file: file("credentials/check.ts"),
        find: 'typeof text !== "string" || !/^[\\x20-\\x7e]+$/.test(text)',
        replace: 'typeof text !== "string"',
      },
    ],
    test: test("credentials", "a token with a line break is invalid, and is not shown"),
  },
];
