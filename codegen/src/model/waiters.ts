/** @see https://smithy.io/2.0/additional-specs/waiters.html */
import { z } from "zod";
import { compare } from "./order.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

const jmesMatcher = z.looseObject({
  path: z.string().max(2000),
  expected: z.string(),
  comparator: z.enum(["stringEquals", "booleanEquals", "allStringEquals", "anyStringEquals"]),
});
const matcher = z.union([
  z.strictObject({ success: z.boolean() }),
  z.strictObject({ errorType: z.string() }),
  z.strictObject({ output: jmesMatcher }),
  z.strictObject({ inputOutput: jmesMatcher }),
]);
const acceptor = z.looseObject({ state: z.enum(["success", "failure", "retry"]), matcher });
const waitable = z.record(
  z.string().regex(/^[A-Z]\w*$/, "a waiter name such as ThingReady"),
  z.looseObject({
    documentation: z.string().optional(),
    acceptors: z.array(acceptor).min(1),
    minDelay: z.int().min(1).optional(),
    maxDelay: z.int().min(1).optional(),
  }),
);

export type JmesMatcher = z.infer<typeof jmesMatcher>;
export type Matcher = z.infer<typeof matcher>;

export interface Acceptor {
  readonly state: "success" | "failure" | "retry";
  readonly matcher: Matcher;
}

export interface Waiter {
  readonly name: string;
  readonly documentation: string | undefined;
  readonly acceptors: readonly Acceptor[];
  /** The shortest delay between two calls, in seconds. */
  readonly minDelay: number;
  /** The longest delay between two calls, in seconds. */
  readonly maxDelay: number;
}

export function readWaiters(operation: TraitOwner, traits: TraitReader): readonly Waiter[] {
  const trait = traits.read(operation, "smithy.waiters#waitable", waitable) ?? {};
  return Object.entries(trait)
    .map(([name, { documentation, acceptors, minDelay = 2, maxDelay = 120 }]) => ({
      name,
      documentation,
      acceptors,
      minDelay,
      maxDelay,
    }))
    .sort((a, b) => compare(a.name, b.name));
}
