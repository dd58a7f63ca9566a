/** Fixes of the sample apps. */
import type { Fix, FixTest } from "./fix.ts";

function bun(file: string, name: string): FixTest {
  return { folder: "apps/bun", file, name, runner: "bun" };
}

function worker(file: string, name: string): FixTest {
  return { folder: "apps/worker", file, name };
}

function node(file: string, name: string): FixTest {
  return { folder: "apps/node", file, name };
}

const strangeText: FixTest = {
  folder: "apps/deno",
  file: "test/audit.test.ts",
  name: "names, tags and errors from the service neither forge lines nor control a terminal",
  runner: "deno",
};

export const fixes: readonly Fix[] = [
  {
    fault: "bun: a page may send any number of messages, each of which makes the server write a snapshot",
    reverts: [{ file: "apps/bun/src/live.ts", find: "!socket.data.messages.take()", replace: "Date.now() < 0" }],
    test: bun("test/live.test.ts", "of subscriptions closes the socket, and other pages still get changes"),
  },
  {
    fault: "bun: many pages together may subscribe as often as they like",
    reverts: [
      {
        file: "apps/bun/src/live.ts",
        find: "} else if (!subscriptions.take()) {",
        replace: "} else if (Date.now() < 0) {",
      },
    ],
    test: bun("test/live.test.ts", "of pages that subscribe again at once: some get an error"),
  },
  {
    fault: "bun: any number of sockets may be open",
    reverts: [{ file: "apps/bun/src/live.ts", find: "sockets.size >= maxSockets || ", replace: "" }],
    test: bun("test/live.test.ts", "of pages ends at MAX_SOCKETS, and when one leaves, another may connect"),
  },
  {
    fault: "bun: a message may have more than the room for a hundred ARNs",
    reverts: [
      { file: "apps/bun/src/live.ts", find: "maxMessageBytes = 16 * 1024", replace: "maxMessageBytes = 1024 * 1024" },
    ],
    test: bun("test/live.test.ts", "in one message closes the socket"),
  },
  {
    fault: "bun: a page that does not read fills the server's memory",
    reverts: [
      {
        file: "apps/bun/src/live.ts",
        find: "closeOnBackpressureLimit: true",
        replace: "closeOnBackpressureLimit: false",
      },
    ],
    test: bun("test/live.test.ts", "the socket of a page that does not read is closed when a megabyte waits for it"),
  },
  {
    fault: "bun: the snapshot of all channels is created again for every page that asks",
    reverts: [{ file: "apps/bun/src/channels.ts", find: "this.#snapshot ??= ", replace: "this.#snapshot = " }],
    test: bun("test/channels.test.ts", "counts live channels, and creates a snapshot once per change"),
  },
  {
    fault: "bun: pages of other sites may connect",
    reverts: [
      { file: "apps/bun/src/live.ts", find: "if (isForeign(request, allowedOrigins))", replace: "if (Date.now() < 0)" },
    ],
    test: bun("test/live.test.ts", "another site"),
  },
  {
    fault: "bun: pages of other sites may post events",
    reverts: [
      {
        file: "apps/bun/src/app.ts",
        find: "if (isForeign(raw, config.allowedOrigins))",
        replace: "if (Date.now() < 0)",
      },
    ],
    test: bun("test/live.test.ts", "cannot post events, even with the secret"),
  },
  {
    fault: "bun: an old event sets a channel live again after ListStreams said that its stream is over",
    reverts: [
      {
        file: "apps/bun/src/channels.ts",
        find: "if (streamId) this.#rememberEnd(entry, streamId);",
        replace: "",
      },
    ],
    test: bun("test/channels.test.ts", "the start arrives again after the list lacked its stream"),
  },
  {
    fault: "bun: an error text of the service forges log lines and controls the terminal",
    reverts: [{ file: "apps/bun/src/log.ts", find: "console.log(printable(line))", replace: "console.log(line)" }],
    test: bun("test/server.test.ts", "an error text neither forges a log line nor controls a terminal: status 500"),
  },
  {
    fault: "bun: the error text with which the server ends forges log lines and controls the terminal",
    reverts: [
      { file: "apps/bun/src/main.ts", find: "return printable(error.message)", replace: "return error.message" },
    ],
    test: bun("test/server.test.ts", "an error text neither forges a log line nor controls a terminal: status 403"),
  },
  {
    fault: "bun: after a first call of ListStreams that fails, the server waits for RECONCILE_SECONDS",
    reverts: [
      {
        file: "apps/bun/src/reconcile.ts",
        find: "Math.min(reconcileSeconds, retrySeconds)",
        replace: "reconcileSeconds",
      },
    ],
    test: bun("test/server.test.ts", "a first call of ListStreams that fails is repeated soon"),
  },
  {
    fault: "worker: a replay of an older event of the same second sets live again",
    reverts: [
      {
        file: "apps/worker/src/stream-state.ts",
        find: "state.eventIds.includes(eventId)",
        replace: "state.eventIds.at(-1) === eventId",
      },
      // Another rule must go, too: it alone would keep a stream that ended from starting within the second.
      {
        file: "apps/worker/src/stream-state.ts",
        find: "live && !state.live && sameStream && sameTime",
        replace: "false",
      },
    ],
    test: worker(
      "test/relay.test.ts",
      "a replay of an event changes nothing, even after another event of the same second",
    ),
  },
  {
    fault: "worker: within a second, a start that comes after its end sets live",
    reverts: [
      {
        file: "apps/worker/src/stream-state.ts",
        find: "live && !state.live && sameStream && sameTime",
        replace: "false",
      },
    ],
    test: worker("test/stream-state.test.ts", "within a second the end overtakes the start"),
  },
  {
    fault: "worker: the end of one stream ends the next",
    reverts: [
      { file: "apps/worker/src/stream-state.ts", find: "!live && state.live && !sameStream", replace: "false" },
    ],
    test: worker("test/stream-state.test.ts", "within a second the next stream starts before the last one ends"),
  },
  {
    fault: "worker: a playback token may live for ever",
    reverts: [
      {
        file: "apps/worker/src/token.ts",
        find: "maxTokenSeconds = 86_400",
        replace: "maxTokenSeconds = Number.POSITIVE_INFINITY",
      },
    ],
    test: worker("test/tokens.test.ts", "refuses a life of"),
  },
  {
    fault: "worker: secrets of one character are accepted",
    reverts: [{ file: "apps/worker/src/settings.ts", find: "minSecretLength = 16", replace: "minSecretLength = 1" }],
    test: worker("test/relay.test.ts", "a secret of one character is never accepted"),
  },
  {
    fault: "worker: messages are accepted although ACCOUNT_CALLS_PER_SECOND is wrong, and are never sent",
    reverts: [{ file: "apps/worker/src/main.ts", find: "  accountCallsPerSecond(env);\n", replace: "" }],
    test: worker("test/relay.test.ts", "no message is accepted, since none could be sent"),
  },
  {
    fault: "worker: an event's texts control the terminal that shows the log",
    reverts: [{ file: "apps/worker/src/log.ts", find: "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", replace: "[\\p{Cs}]" }],
    test: worker("test/relay.test.ts", "an event neither forges a log line nor controls a terminal"),
  },
  {
    fault: "node: a proxy's 4xx after a call that had its effect counts as a refusal, and nothing is removed",
    reverts: [
      {
        file: "apps/node/src/failures.ts",
        find: 'Boolean($response?.headers["x-amzn-errortype"])',
        replace: "$response !== undefined",
      },
    ],
    test: node("test/service.test.ts", "when CreateChannel had its effect and a proxy answers 403"),
  },
  {
    fault: "node: a refusal hides that an earlier attempt had its effect",
    reverts: [{ file: "apps/node/src/failures.ts", find: " && $metadata.attempts === 1", replace: "" }],
    test: node("test/service.test.ts", "when an attempt had its effect and the next one is refused"),
  },
  {
    fault: "node: an error text controls the terminal that shows the log",
    reverts: [{ file: "apps/node/src/log.ts", find: "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", replace: "[\\p{Cs}]" }],
    test: node("test/lifecycle.test.ts", "an error text from outside neither forges a log line"),
  },
  {
    fault: "deno: names and errors forge lines of the table and control the terminal",
    reverts: [
      {
        file: "apps/deno/src/report.ts",
        find: "const { region, read, findings, unread } = printableReport(report);",
        replace: "const { region, read, findings, unread } = report;",
      },
    ],
    test: strangeText,
  },
  {
    fault: "deno: the report as JSON controls the terminal",
    reverts: [
      {
        file: "apps/deno/src/report.ts",
        find: "printableLines(JSON.stringify(report, null, 2))",
        replace: "JSON.stringify(report, null, 2)",
      },
    ],
    test: strangeText,
  },
  {
    fault: "deno: the report as HTML controls the terminal, and shows names in another order",
    reverts: [
      {
        file: "apps/deno/src/html.ts",
        find: "findings, unread } = printableReport(report);",
        replace: "findings, unread } = report;",
      },
    ],
    test: strangeText,
  },
  {
    fault: "deno: an error about usage controls the terminal",
    reverts: [
      { file: "apps/deno/src/options.ts", find: "write(printableLines(withoutValue(text)))", replace: "write(text)" },
    ],
    test: strangeText,
  },
];
