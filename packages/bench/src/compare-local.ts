/**
 * Compares the throughput of the local service in two built checkouts: `node src/compare-local.ts BEFORE [AFTER]`. The runs
 * alternate in the order before, after, after, before, so that other load on the machine affects both alike. It prints the
 * medians of requests per second, and the median of the ratios of the rounds. Above 1, the second checkout is faster.
 */
import { join, resolve } from "node:path";
import { fire } from "./load/fire.ts";
import { median } from "./load/median.ts";
import { prepare } from "./load/prepare.ts";
import { type Scenario, scenarios } from "./load/scenarios.ts";
import { type Subject, startSubject } from "./load/subject.ts";

const rounds = 16;
const warmUpRounds = 2;
const channels = 100;

const [before, after = join(import.meta.dirname, "../../..")] = process.argv.slice(2);
if (before === undefined) throw new Error("a checkout is missing: node src/compare-local.ts BEFORE [AFTER]");

async function perSecond(scenario: Scenario, subject: Subject): Promise<number> {
  const prepared = await prepare(subject.url, (client) => scenario.send(client, subject));
  return (await fire(subject.url, prepared, scenario.requests)).perSecond;
}

async function compare(scenario: Scenario, old: Subject, current: Subject): Promise<void> {
  const speeds = { old: [] as number[], current: [] as number[], ratios: [] as number[] };
  for (let round = -warmUpRounds; round < rounds; round++) {
    const first = await perSecond(scenario, old);
    const second = await perSecond(scenario, current);
    const third = await perSecond(scenario, current);
    const fourth = await perSecond(scenario, old);
    if (round < 0) continue;
    speeds.old.push(first, fourth);
    speeds.current.push(second, third);
    // The time of a request is the reciprocal of its speed, and times add up.
    speeds.ratios.push((1 / first + 1 / fourth) / (1 / second + 1 / third));
  }
  const figures = [median(speeds.old), median(speeds.current)].map((speed) => speed.toFixed(0));
  const name = scenario.name.padEnd(32);
  console.log(`${name} before ${figures[0]}/s, after ${figures[1]}/s, ratio ${median(speeds.ratios).toFixed(3)}`);
}

for (const keeping of ["memory", "file"] as const) {
  console.log(`state in ${keeping}`);
  const old = await startSubject(channels, keeping, resolve(before));
  const current = await startSubject(channels, keeping, resolve(after));
  for (const scenario of scenarios) await compare(scenario, old, current);
  await old.close();
  await current.close();
}
