/**
 * Makes thousands of calls while credentials, clocks and connections fail.
 *
 *     node soak/main.ts [--calls 10000] [--seed N] [TRANSPORT...]
 *
 * Without transports it runs over fetch and over node:http. It fails if it finds a violation.
 */
import { parseArgs } from "node:util";
import type { ProgramReport } from "./inside/program.ts";
import { soak, transports, violationsOf } from "./soak.ts";

const { values, positionals } = parseArgs({
  options: { calls: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !transports.some((transport) => transport === name));
if (unknown !== undefined) throw new Error(`transport must be one of ${transports.join(", ")}, got ${unknown}`);
const calls = Number(values.calls);
if (!(Number.isInteger(calls) && calls > 0)) throw new Error(`calls must be a positive integer, got ${values.calls}`);

const chosen = transports.filter((transport) => positionals.length === 0 || positionals.includes(transport));
const options = { calls, seed: Number(values.seed), maxSeconds: 120 };
for (const report of await Promise.all(chosen.map((transport) => soak({ transport, ...options })))) {
  print(report);
  const violations = violationsOf(report);
  console.log(`${violations.length} violations`);
  for (const violation of violations) console.log(`  ${violation}`);
  if (violations.length > 0) process.exitCode = 1;
}

function print({ transport, seconds, phases, service }: ProgramReport): void {
  console.log(`\n${transport}, ${seconds.toFixed(0)} s`);
  console.table(
    Object.fromEntries(
      phases.map(({ name, violations, longestMs, ...counts }) => [
        name,
        {
          ...counts,
          "longest, ms": Math.round(longestMs),
          violations: Object.values(violations).reduce((sum, count) => sum + count, 0),
        },
      ]),
    ),
  );
  const { requests, skewed, expired, dropped } = service;
  console.log(`${requests} requests: ${skewed} refused by the clock, ${expired} by the token, ${dropped} broken off`);
}
