/** Fixes of calls: signatures, time, credentials, options and bodies. */
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
        find: "if (!(Math.abs(Number(end ?? never) - 5e10) > 4.9e10)) {",
        replace: "if (end === null) {",
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
  {
    fault: "A header with a line break is a retried connection failure that shows it",
    reverts: [
      {
        file: file("http/headers.ts"),
        find: "[\\t -~\\x80-\\xff]*$",
        replace: "[^]*$",
      },
    ],
    test: test("options", "a header with a line break is an InputError that is not retried and does not show it"),
  },
  {
    fault: "createSignedFetch ignores its abort signal while credentials are fetched",
    reverts: [
      {
        file: file("signed-fetch.ts"),
        find: "await cancellation.race(source.get(clock, cancellation.signal))",
        replace: "await source.get(clock)",
      },
    ],
    test: test("signed-fetch", "a call that is aborted while credentials are fetched rejects with the reason"),
  },
  {
    fault: "A hook that never settles blocks an abort",
    reverts: [
      {
        file: attempt,
        find: "await limit.race(config.onRequest?.({ ...context, request }));",
        replace: "await config.onRequest?.({ ...context, request });",
      },
    ],
    test: test("body-end", "a hook onRequest that never settles does not block an abort"),
  },
  {
    fault: "A response hook that throws leaves its connection open, until all calls hang",
    reverts: [{ file: attempt, find: "      discardBody(unread);\n", replace: "" }],
    test: test("body-end", "no connection stays open when a response hook throws"),
  },
  {
    fault: "A logger that throws replaces a result",
    reverts: [
      { file: file("call/log.ts"), find: "    } catch {", replace: "    } catch (error) {\n      throw error;" },
    ],
    test: test("options", "a logger that throws changes no result"),
  },
  {
    fault: "A logger that rejects ends the process",
    reverts: [{ file: file("call/log.ts"), find: "?.catch?.(() => {});", replace: ";" }],
    test: test("options", "a logger that rejects changes no result"),
  },
  {
    fault: "Options of null are a bare TypeError",
    reverts: [
      { file: file("call/config.ts"), find: "source?.[name as keyof T]", replace: "(source as T)[name as keyof T]" },
    ],
    test: test("options", "null is the same as absent"),
  },
  {
    fault: "An own key __proto__ in a configuration is a bare TypeError",
    reverts: [{ file: file("call/config.ts"), find: "hasOwn(expected, name) && ", replace: "" }],
    test: test("options", "an own key __proto__ is refused, for a client and for a call"),
  },
  {
    fault: "An option that is misspelt is ignored",
    reverts: [
      {
        file: file("call/config.ts"),
        find: "throw new ConfigurationError(`${name} is not an option.`)",
        replace: "continue",
      },
    ],
    test: test("options", "an option that is misspelt is refused, for a client and for a call"),
  },
  {
    fault: "Half of a surrogate pair in a query is a bare URIError",
    reverts: [
      { file: file("http/uri.ts"), find: "if (/\\p{Surrogate}/u.test(`${name}=${value}`))", replace: "if (!name)" },
    ],
    test: test("options", "half of a surrogate pair in a query is an InputError that names the member"),
  },
  {
    fault: "A query of a hook's that cannot be encoded is a bare URIError",
    reverts: [{ file: attempt, find: ".catch(cannotSign)", replace: "" }],
    test: test("options", "half of a surrogate pair in a query of a hook's is an InputError"),
  },
  {
    fault: "Headers as Headers or as a Map are ignored",
    reverts: [
      {
        file: file("call/custom-headers.ts"),
        find: "Symbol.iterator in custom ? custom : Object.entries(custom)",
        replace: "Object.entries(custom)",
      },
    ],
    test: test("options", "headers as a Map are sent and signed"),
  },
  {
    fault: "A timeout longer than timers take fires at once",
    reverts: [{ file: file("time/cancel.ts"), find: "Math.min(milliseconds, 2 ** 31 - 1)", replace: "milliseconds" }],
    test: test("options", "a timeout that is longer than timers support does not end the call at once"),
  },
  {
    fault: "A delay that is no number is waited for, and counted",
    reverts: [
      {
        file: file("call/retry-delay.ts"),
        find: "delayMs === undefined || delayMs > 0 ? delayMs : 0",
        replace: "delayMs",
      },
    ],
    test: test("options", "a strategy that asks for a delay of NaN waits for nothing"),
  },
  {
    fault: "A response body has no limit",
    reverts: [{ file: file("transport/body.ts"), find: "if (left < 0) throw", replace: "if (left < -Infinity) throw" }],
    test: test("body-end", "a compressed body of status 200 that becomes longer than 64 MiB is an error"),
  },
  {
    fault: "A streamed upload is sent again after its stream was consumed",
    reverts: [
      { file: file("call/retry-delay.ts"), find: "if (body && !(body as Blob).slice) return undefined;", replace: "" },
    ],
    test: test("body-end", "an error while a body is streamed up is not repeated: the stream is consumed"),
  },
  {
    fault: "Throttling by other names ends the call",
    reverts: [
      {
        file: file("retry/classify.ts"),
        find: "|ThroughputExceeded|^PriorRequestNotC|^TransactionInP/",
        replace: "/",
      },
    ],
    test: test("retry", "whether a transaction is followed by another attempt"),
  },
  {
    fault: "The service's own timeout ends a call that can be repeated",
    reverts: [{ file: file("retry/classify.ts"), find: " && !/^RequestTimeout/.test(name)", replace: "" }],
    test: test("retry", "whether the service's own timeout is followed by another attempt"),
  },
  {
    fault: "A write is repeated after a proxy's 503",
    reverts: [
      {
        file: file("retry/classify.ts"),
        find: "statusCode === 503 && isFromService(headers)",
        replace: "statusCode === 503",
      },
    ],
    test: test("retry", "whether 503 of a proxy is followed by another attempt"),
  },
  {
    fault: "An error of another client that a hook throws has a write repeated",
    reverts: [
      {
        file: attempt,
        find: "    } finally {\n      limit.release();",
        replace:
          "    } catch (error) {\n      call.failure ??= classify(error);\n      throw error;\n    } finally {\n      limit.release();",
      },
    ],
    test: test("retry", "an error of another client that a hook throws ends the call: a write is sent once"),
  },
  {
    fault: "A write is repeated when its answer breaks off with the words of a refused connection",
    reverts: [
      {
        file: attempt,
        find: "call.head && !operation.repeatable ? undefined : classify(error)",
        replace: "classify(error)",
      },
    ],
    test: test("retry", "a write is not repeated when its answer breaks off, whatever the error says"),
  },
  {
    fault: "A handler that throws at once is a bare error with secrets",
    reverts: [
      { file: attempt, find: "return await limit.race(work());", replace: "return await limit.race(promise);" },
      {
        file: attempt,
        find: "      try {\n        return await",
        replace: "      const promise = work();\n      try {\n        return await",
      },
      {
        file: attempt,
        find: "transport(async () =>\n        handler",
        replace: "transport(() =>\n        handler",
      },
    ],
    test: test("retry", "a handler that throws at once, or gives nothing, is a ConnectionError without secrets"),
  },
  {
    fault: "After a refusal, the answer to an earlier question is waited for",
    reverts: [{ file: source, find: "held = pending = undefined;", replace: "held = undefined;" }],
    test: test(
      "credentials",
      "after a refusal, a question that was asked before it is not waited for, nor its answer kept",
    ),
  },
  {
    fault: "On a slow machine, credentials that have expired are sent again and again",
    reverts: [{ file: clock, find: "if (!isConfirmed) offsetMs = undefined;", replace: "offsetMs = undefined;" }],
    test: test(
      "service-time",
      "on a slow machine, credentials that have expired by a confirmed time are not sent again and again",
    ),
  },
  {
    fault: "An abort with an error of another call is retried",
    reverts: [
      {
        file: file("time/cancel.ts"),
        find: "cause instanceof AbortError ? cause",
        replace: "cause instanceof Error ? cause",
      },
    ],
    test: test("failures", "an abort with an error of another call as its reason is an AbortError, and is not retried"),
  },
  {
    fault: "The limit of a body does not hold for bodies that a handler makes",
    reverts: [
      {
        file: file("transport/body.ts"),
        find: "showsDetails && source === body && isShort",
        replace: "showsDetails && isShort",
      },
    ],
    test: test("body-end", "the limit holds for a handler's body that is a stream, whatever its headers say"),
  },
  {
    fault: "Options of a call are taken for a client, and ignored",
    reverts: [
      {
        file: file("call/config.ts"),
        find: "{ ...expectedOfClient, ...sdkForms }",
        replace: "{ ...expectedOfClient, ...expectedOfCall, ...sdkForms }",
      },
    ],
    test: test("options", "options of a call are not options of a client, nor the other way round"),
  },
];
