/**
 * The active fault rules, and the choice of the rules that apply to a request. With the same seed, every run makes the
 * same choices.
 */
import { createRandom, type Random } from "../basics/random.ts";
import { type FaultRule, type FaultRuleInput, readRule } from "./rules.ts";

/** A rule, and the number of requests to which it applied. */
export interface FaultState extends FaultRule {
  readonly hits: number;
}

export interface Faults {
  /**
   * Adds a rule, in place of one with the same id.
   * @throws TypeError that names the field at fault
   */
  set(rule: FaultRuleInput): FaultState;
  /**
   * Replaces all rules by these: a list, or `{ seed, rules }`, as in a file of faults. Nothing changes if one of them
   * is wrong.
   * @throws TypeError that names the rule and the field at fault
   */
  load(rules: unknown): FaultState[];
  list(): FaultState[];
  /** Returns false if there is no such rule. */
  delete(id: string): boolean;
  clear(): void;
  /** Chooses the rules that apply to a request, and counts it for each of them. */
  draw(operation: string | undefined): FaultRule[];
}

interface Active {
  readonly rule: FaultRule;
  hits: number;
}

export function createFaults(operationNames: readonly string[], seed: string | number | undefined): Faults {
  const operations = new Set(operationNames);
  let random: Random = createRandom(seed, "faults");
  let active = new Map<string, Active>();
  let nextId = 1;
  const newId = (): string => `fault-${nextId++}`;
  const shown = ({ rule, hits }: Active): FaultState => ({ ...rule, hits });
  const list = (): FaultState[] => [...active.values()].map(shown);
  return {
    set(given) {
      const added: Active = { rule: readRule(given, "fault", operations, newId), hits: 0 };
      active.set(added.rule.id, added);
      return shown(added);
    },
    load(given) {
      const file = readFile(given);
      const rules = file.rules.map((rule, index) => readRule(rule, `faults[${index}]`, operations, newId));
      if (file.seed !== undefined) random = createRandom(file.seed, "faults");
      active = new Map(rules.map((rule) => [rule.id, { rule, hits: 0 }]));
      return list();
    },
    list,
    delete: (id) => active.delete(id),
    clear: () => active.clear(),
    draw(operation) {
      const met: FaultRule[] = [];
      for (const state of active.values()) {
        const { rule } = state;
        if (rule.operation !== "*" && rule.operation !== operation) continue;
        if (rule.count !== undefined && state.hits >= rule.count) continue;
        // A certain rule draws no number, so that the draws of other rules do not depend on it.
        if (rule.probability < 1 && random.fraction() >= rule.probability) continue;
        state.hits++;
        met.push(rule);
      }
      return met;
    },
  };
}

function readFile(given: unknown): { readonly seed?: string | number; readonly rules: readonly unknown[] } {
  if (Array.isArray(given)) return { rules: given };
  const { seed, rules } = (typeof given === "object" && given !== null ? given : {}) as Record<string, unknown>;
  if (!Array.isArray(rules)) throw new TypeError('faults must be a list of rules, or { "seed", "rules" }');
  if (seed === undefined) return { rules };
  if (typeof seed !== "string" && typeof seed !== "number") {
    throw new TypeError("faults.seed must be a string or a number");
  }
  return { seed, rules };
}
