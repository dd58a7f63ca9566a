/**
 * The endpoint rule set of a service.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */
import { z } from "zod";
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface Reference {
  readonly ref: string;
}
export interface FunctionCall {
  readonly fn: string;
  readonly argv: readonly Argument[];
}
export type Argument = string | boolean | number | Reference | FunctionCall | readonly Argument[];

export interface Condition extends FunctionCall {
  /** The name under which later conditions and rules refer to the value. */
  readonly assign?: string | undefined;
}

export type RuleExpression = string | Reference | FunctionCall;

export type Rule =
  | {
      readonly type: "endpoint";
      readonly conditions: readonly Condition[];
      readonly endpoint: {
        readonly url: RuleExpression;
        readonly headers?: Readonly<Record<string, readonly RuleExpression[]>> | undefined;
        readonly properties?: Readonly<Record<string, unknown>> | undefined;
      };
    }
  | { readonly type: "error"; readonly conditions: readonly Condition[]; readonly error: RuleExpression }
  | { readonly type: "tree"; readonly conditions: readonly Condition[]; readonly rules: readonly Rule[] };

export interface RuleParameter {
  readonly type: string;
  readonly builtIn?: string | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
}

export interface RuleSet {
  readonly parameters: Readonly<Record<string, RuleParameter>>;
  readonly rules: readonly Rule[];
}

const reference = z.looseObject({ ref: z.string() });
const argument: z.ZodType<Argument> = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.number(), reference, functionCall, z.array(argument)]),
);
const functionCall = z.looseObject({ fn: z.string(), argv: z.array(argument) });
/** Names become variables. */
const ruleName = z.string().regex(/^[A-Za-z_]\w*$/, "a name of letters, digits and underscores");
const expression = z.union([z.string(), reference, functionCall]);
const conditions = z.array(z.looseObject({ fn: z.string(), argv: z.array(argument), assign: ruleName.optional() }));
const rule: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.looseObject({
      type: z.literal("endpoint"),
      conditions,
      endpoint: z.looseObject({
        url: expression,
        headers: z.record(z.string(), z.array(expression)).optional(),
        properties: z.record(z.string(), z.unknown()).optional(),
      }),
    }),
    z.looseObject({ type: z.literal("error"), conditions, error: expression }),
    z.looseObject({ type: z.literal("tree"), conditions, rules: z.array(rule) }),
  ]),
);
const ruleSet = z.looseObject({
  parameters: z.record(
    ruleName,
    z.looseObject({
      type: z.string(),
      builtIn: z.string().optional(),
      required: z.boolean().optional(),
      default: z.unknown().optional(),
    }),
  ),
  rules: z.array(rule),
});

const ruleSetTrait = "smithy.rules#endpointRuleSet" satisfies ReadTrait;
/** The rules as a binary decision diagram. */
const otherForm = "smithy.rules#endpointBdd";

/** @returns undefined for a service without rules, whose endpoints follow the usual pattern of AWS */
export function readRuleSet(service: TraitOwner, traits: TraitReader): RuleSet | undefined {
  const { file, id: shape } = service;
  // The usual endpoints would be wrong for a service whose rules exist only in the other form.
  if (otherForm in service.traits && !traits.has(service, ruleSetTrait)) {
    traits.faults.add({ file, shape, problem: `has ${otherForm} alone`, expected: `${ruleSetTrait} as well` });
  }
  return traits.read(service, ruleSetTrait, ruleSet);
}
