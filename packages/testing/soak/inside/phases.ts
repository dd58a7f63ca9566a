/**
 * The phases of the soak: in each, something else goes wrong. Each phase makes a share of the calls, many at a time.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { pick, type Random } from "../random.ts";
import { type DropPlace, dropPlaces, noDrops } from "../service/drops.ts";
import type { Remote } from "./control.ts";
import type { MoodyProvider } from "./provider.ts";
import { shiftClock } from "./shifted-date.ts";

/** The parts that a phase can change. */
export interface Surroundings {
  readonly service: Remote;
  readonly provider: MoodyProvider;
  readonly random: Random;
  /** Makes a call that must succeed, so that the client has new credentials. */
  callOnce(options?: { readonly mayBeRefused: boolean }): Promise<void>;
}

export interface Phase {
  readonly name: string;
  /** True if writes may end in a ConnectionError, because nothing says whether they took effect. Reads are repeated. */
  readonly dropsConnections?: boolean;
  /** True if a token can be revoked more than once while a call runs. */
  readonly revokesAgain?: boolean;
  /** Called before the first call of the phase. */
  enter?(surroundings: Surroundings): Promise<void>;
  /** Called after half of the calls, while others run. */
  midway?(surroundings: Surroundings): Promise<void>;
  /**
   * Called after each eighth of the calls, when the calls that ran at the previous one have ended. No call begins until
   * it returns.
   */
  eighth?(surroundings: Surroundings): Promise<void>;
  /** Called after the last call of the phase has ended. */
  leave?(surroundings: Surroundings): Promise<void>;
}

const hour = 3_600_000;
/** Shorter than the five minutes before expiry in which clients refresh. */
const shortLifetimeMs = 240_000;

async function renew({ service, callOnce }: Surroundings): Promise<void> {
  await service.revokeAll();
  await callOnce();
}

/** The provider fails while the credentials are close to their expiry and still valid. */
function nearExpiry(mood: "failing" | "hanging"): Phase {
  return {
    name: `${mood} provider near expiry`,
    enter: async (surroundings) => {
      surroundings.provider.lifetimeMs = shortLifetimeMs;
      await renew(surroundings);
    },
    midway: async ({ provider }) => {
      provider.mood = mood;
    },
    leave: async (surroundings) => {
      const { provider } = surroundings;
      provider.recover();
      provider.lifetimeMs = hour;
      await renew(surroundings);
    },
  };
}

function clockJump(name: string, shiftMs: number): Phase {
  return { name: `clock jumps ${name}`, midway: async () => shiftClock(shiftMs) };
}

/** Ends the drops. The connections that the service has ended are closed here, too, when it returns. */
async function endDrops({ service }: Surroundings): Promise<void> {
  await service.drop(noDrops);
  // The answer can be read before the end of another connection. After a short wait, the program has noticed both.
  await sleep(10);
}

function drops(name: string, ...places: DropPlace[]): Phase {
  return {
    name,
    dropsConnections: true,
    enter: ({ service }) => service.drop({ places, probability: 0.05 }),
    leave: endDrops,
  };
}

export const phases: readonly Phase[] = [
  { name: "calm" },
  {
    name: "slow provider after a refusal",
    midway: async ({ service, provider }) => {
      provider.mood = "slow";
      await service.revokeAll();
    },
    leave: async ({ provider }) => {
      provider.mood = "quick";
    },
  },
  nearExpiry("failing"),
  nearExpiry("hanging"),
  { name: "tokens are refused again and again", revokesAgain: true, eighth: ({ service }) => service.revokeAll() },
  {
    name: "tokens that last for a second",
    enter: async (surroundings) => {
      surroundings.provider.lifetimeMs = 1_000;
      await renew(surroundings);
    },
    eighth: () => sleep(350),
    leave: async (surroundings) => {
      surroundings.provider.lifetimeMs = hour;
      await renew(surroundings);
    },
  },
  clockJump("3 hours ahead", 3 * hour),
  clockJump("back, 3 hours late", -3 * hour),
  clockJump("a day and 2 hours ahead", 26 * hour),
  {
    name: "clock jumps during a slow refresh",
    midway: async ({ service, provider }) => {
      provider.mood = "slow";
      await service.revokeAll();
      shiftClock(-hour / 2);
    },
    leave: async ({ provider }) => {
      provider.mood = "quick";
      shiftClock(0);
    },
  },
  { name: "clock is right again" },
  drops("connections end before an answer", "before the operation", "before the head"),
  drops("connections end within an answer", "within the body"),
  drops("idle connections end", "when idle"),
  {
    name: "everything at once",
    dropsConnections: true,
    revokesAgain: true,
    enter: async ({ service, provider }) => {
      provider.mood = "slow";
      await service.drop({ places: dropPlaces, probability: 0.03 });
    },
    eighth: async ({ service, random, callOnce }) => {
      shiftClock(pick(random, [0, 2 * hour, -2 * hour, 26 * hour, -hour / 6]));
      await service.revokeAll();
      // No call meets more failures than it has attempts. A slow provider can return a token that it got before the
      // revocation, so this call may be refused twice, as the others of this phase.
      await callOnce({ mayBeRefused: true });
    },
    leave: async (surroundings) => {
      surroundings.provider.mood = "quick";
      shiftClock(0);
      await endDrops(surroundings);
    },
  },
  { name: "calm again" },
];
