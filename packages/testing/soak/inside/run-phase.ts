/** Makes the calls of a phase, many at a time, while something goes wrong. */
import type { IvsClient } from "@ivskit/client-ivs";
import { type CallKind, callKinds, observe } from "./calls.ts";
import type { Phase, Surroundings } from "./phases.ts";

export interface PhaseReport {
  readonly name: string;
  readonly calls: number;
  readonly succeeded: number;
  readonly broken: number;
  readonly refused: number;
  readonly retries: number;
  readonly providerAsked: number;
  readonly longestMs: number;
  /** Each violation with the number of calls that it stopped. */
  readonly violations: Readonly<Record<string, number>>;
}

export interface Caller {
  readonly client: IvsClient;
  /** The signal that all calls share, as in a server that stops its calls together. */
  readonly signal: AbortSignal;
  /** The number of retries so far. */
  readonly retries: () => number;
  /** The names of writes that succeeded. */
  readonly written: Set<string>;
  readonly track: (call: Promise<unknown>) => void;
  /** True when the time for the whole program is over. */
  readonly isOver: () => boolean;
}

const inFlight = 16;
export const maxCallMs = 10_000;

export async function runPhase(
  phase: Phase,
  count: number,
  caller: Caller,
  surroundings: Surroundings,
): Promise<PhaseReport> {
  const { provider } = surroundings;
  const violations: Record<string, number> = {};
  const note = (reason: string): void => {
    violations[reason] = (violations[reason] ?? 0) + 1;
  };
  const outside = async (name: "enter" | "leave"): Promise<void> => {
    await phase[name]?.(surroundings).catch((error: Error) => note(`${name}: ${error.message}`));
  };
  const before = { retries: caller.retries(), asked: provider.asked };
  const eighth = Math.max(1, Math.floor(count / 8));
  let begun = 0;
  let succeeded = 0;
  let broken = 0;
  let refused = 0;
  let longestMs = 0;
  /** Calls wait for this promise while the phase changes something. */
  let gate: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  /** The calls that ran at the last change. */
  let earlier: Promise<unknown> = Promise.resolve();

  function change(step: "midway" | "eighth"): void {
    const act = phase[step];
    if (act === undefined) return;
    gate = earlier.then(() => act(surroundings)).catch((error: Error) => note(`${step}: ${error.message}`));
    earlier = Promise.all(running);
  }

  async function one(index: number): Promise<void> {
    if (index === Math.floor(count / 2)) change("midway");
    if (index % eighth === eighth - 1) change("eighth");
    await gate;
    const kind = callKinds[index % callKinds.length] as CallKind;
    const subject = `arn:aws:ivs:us-west-2:123456789012:channel/${phase.name.replaceAll(/\W+/g, "-")}-${index}`;
    const observed = observe(kind, caller.client, subject, caller.signal, {
      mayBreak: phase.dropsConnections === true,
      mayBeRefused: phase.revokesAgain === true,
      maxMs: maxCallMs,
      track: caller.track,
    });
    running.add(observed);
    const outcome = await observed;
    running.delete(observed);
    longestMs = Math.max(longestMs, outcome.ms);
    if (outcome.kind === "violation") {
      note(outcome.reason);
      // One violation is enough: a provider that hangs would use up the time of all later phases.
      if (provider.mood === "hanging") provider.recover();
    } else if (outcome.kind === "broken") broken += 1;
    else if (outcome.kind === "refused") refused += 1;
    else {
      succeeded += 1;
      if (kind.write) caller.written.add(subject);
    }
  }

  async function worker(): Promise<void> {
    while (begun < count && !caller.isOver()) await one(begun++);
  }

  await outside("enter");
  await Promise.all(Array.from({ length: inFlight }, worker));
  await outside("leave");
  return {
    name: phase.name,
    calls: begun,
    succeeded,
    broken,
    refused,
    retries: caller.retries() - before.retries,
    providerAsked: provider.asked - before.asked,
    longestMs,
    violations,
  };
}
