/** The soak with 2,000 calls over each transport, or as many as IVSKIT_SOAK_CALLS says. */
import { expect, test } from "vitest";
import { soak, transports, violationsOf } from "../soak/soak.ts";

const calls = Number(process.env.IVSKIT_SOAK_CALLS ?? 2_000);
const maxSeconds = 1_200;

test.concurrent.each(transports)(
  "over %s, calls survive failing credentials, clocks and connections",
  { timeout: (maxSeconds + 60) * 1000 },
  async (transport) => {
    const report = await soak({ transport, calls, seed: 1, maxSeconds });
    expect(violationsOf(report)).toEqual([]);
    // The failures have occurred.
    const { skewed, expired, dropped } = report.service;
    for (const count of [skewed, expired, dropped]) expect(count).toBeGreaterThan(0);
    const made = report.phases.reduce((sum, phase) => sum + phase.calls, 0);
    expect(made).toBeGreaterThanOrEqual(calls);
  },
);
