/** Fixes of calls: headers, hooks, options, retries and bodies. */
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
  {
    fault: "Headers of an endpoint object are dropped",
    reverts: [
      {
        file: file("runtime/options/node.ts"),
        find: "if (allowed.includes(name) || ",
        replace: "if (allowed.length > 0 || ",
      },
    ],
    test: test("moving-over", "an object with headers is refused by name"),
  },
  {
    fault: "A path in the host of an endpoint object is sent",
    reverts: [
      { file: file("runtime/options/node.ts"), find: "if (!pattern.test(", replace: "if (expected === pattern.test(" },
    ],
    test: test("moving-over", "an object with a path in its host is refused by name"),
  },
  {
    fault: "A waiter logs an expected 404 as an error",
    reverts: [
      { file: file("call/send.ts"), find: 'operation.expects?.(error) ? "info" : "error"', replace: '"error"' },
    ],
    test: test("wait", "an expected error is logged with the right level"),
  },
  {
    fault: "The cause of a failed provider shows a token",
    reverts: [{ file: source, find: "explain(error, String)", replace: "{ cause: error }" }],
    test: test(
      "credentials",
      "the cause of a failed provider has its name, code and text, but no secrets and no objects",
    ),
  },
  {
    fault: "A broken package of credential providers counts as absent",
    reverts: [{ file: file("credentials/load-error.ts"), find: "return isNamed || ", replace: "return !isNamed || " }],
    test: test("load-error", "a package that lacks a package is not absent"),
  },
  {
    fault: "Advice about hops is given for every failure",
    reverts: [
      {
        file: file("credentials/instance-metadata.ts"),
        find: "  if (status !== undefined) return undefined;\n",
        replace: "",
      },
    ],
    test: test("credentials-instance", "a service that fails is a CredentialsError that says so"),
  },
  {
    fault: "A getter of a configuration's class cannot read its private fields",
    reverts: [
      {
        file: file("call/copy-options.ts"),
        find: "get: (target, name) => Reflect.get(target, name),",
        replace: "get: (target, name, copy) => Reflect.get(target, name, copy),",
      },
    ],
    test: test(
      "own-endpoint",
      "options are read from a class whose getters use private fields, and which has no setters",
    ),
  },
  {
    fault: "A configuration whose class has a getter for credentials is refused",
    reverts: [
      {
        file: file("call/copy-options.ts"),
        find: "    set: (_, name, value, copy) =>\n      Reflect.defineProperty(copy, name, { value, configurable: true, enumerable: true, writable: true }),\n",
        replace: "",
      },
    ],
    test: test(
      "own-endpoint",
      "options are read from a class whose getters use private fields, and which has no setters",
    ),
  },
  {
    fault: "A signature uses expired credentials that an earlier call got with its account",
    reverts: [
      {
        file: file("credentials/account.ts"),
        find: "return known && Number(known.expiration ?? Number.POSITIVE_INFINITY) > Date.now() ? known : ask();",
        replace: "return known ?? ask();",
      },
    ],
    test: test("own-endpoint", "an answer that has expired, or is old, signs no later call"),
  },
  {
    fault: "A signature uses old credentials that an earlier call got with its account",
    reverts: [
      {
        file: file("credentials/account.ts"),
        find: "performance.now() < askedAt + maxAgeMs ? unused : undefined",
        replace: "askedAt >= 0 && maxAgeMs > 0 ? unused : undefined",
      },
    ],
    test: test("own-endpoint", "an answer that has expired, or is old, signs no later call"),
  },
];
