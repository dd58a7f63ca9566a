/**
 * Decides whether a key may perform an operation: rules like those of IAM, for each key. A Deny wins over every Allow,
 * and an operation that no rule allows is refused.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { ServiceError } from "../basics/service-error.ts";

export interface AccessRule {
  readonly effect: "Allow" | "Deny";
  /** Actions such as `ivs:GetChannel`, `ivs:List*`, `ivschat:*` or `*`, in any case. */
  readonly actions: readonly string[];
  /** ARNs, in which `*` and `?` stand for other text. Default: `*`, for every resource. */
  readonly resources?: readonly string[] | undefined;
}

export interface AccessRequest {
  readonly accessKeyId: string;
  /** Undefined: the key may do everything. */
  readonly policy: readonly AccessRule[] | undefined;
  /** The action, as in `ivs:GetChannel`. */
  readonly action: string;
  /** The input as it was received. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The members of the input that hold ARNs, as the definition of the service lists them. */
  readonly arnMembers: readonly string[];
  readonly accountId: string;
}

/** @throws ServiceError AccessDeniedException for the first resource that the key may not use */
export function authorize({ accessKeyId, policy, action, input, arnMembers, accountId }: AccessRequest): void {
  if (policy === undefined) return;
  for (const resource of resourcesIn(input, arnMembers)) {
    const effects = policy.filter((rule) => applies(rule, action, resource)).map(({ effect }) => effect);
    const isDenied = effects.includes("Deny");
    if (!isDenied && effects.includes("Allow")) continue;
    const user = `arn:aws:iam::${accountId}:user/${accessKeyId}`;
    const why = isDenied
      ? "with an explicit deny in an identity-based policy"
      : `because no identity-based policy allows the ${action} action`;
    throw new ServiceError(
      "AccessDeniedException",
      `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${why}`,
    );
  }
}

const ruleMembers = ["effect", "actions", "resources"];

/**
 * Checks the value of a policy, which may come from JSON. A rule with an unknown member is refused, because it would
 * otherwise allow more than it says.
 *
 * @throws TypeError that names the rule at fault
 */
export function checkPolicy(policy: unknown, name: string): asserts policy is readonly AccessRule[] {
  if (!Array.isArray(policy)) throw new TypeError(`${name} must be a list of rules`);
  for (const [index, rule] of policy.entries()) {
    if (typeof rule !== "object" || rule === null) throw new TypeError(`${name}[${index}] must be a rule`);
    const unknown = Object.keys(rule).find((member) => !ruleMembers.includes(member));
    if (unknown !== undefined) {
      throw new TypeError(`${name}[${index}].${unknown} is not a member; expected ${ruleMembers.join(", ")}`);
    }
    const { effect, actions, resources = ["*"] } = rule as Partial<AccessRule>;
    if (effect !== "Allow" && effect !== "Deny") {
      throw new TypeError(`${name}[${index}].effect must be "Allow" or "Deny", got ${JSON.stringify(effect)}`);
    }
    for (const [member, values] of Object.entries({ actions, resources })) {
      if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== "string")) {
        throw new TypeError(`${name}[${index}].${member} must be a list of at least one string`);
      }
    }
  }
}

/** An operation without a resource, such as ListChannels, has the resource `*`. */
function resourcesIn(input: Readonly<Record<string, unknown>>, arnMembers: readonly string[]): readonly string[] {
  const found = arnMembers.flatMap((member) => valuesAt(input, member.split(".")));
  const arns = found.filter((value) => typeof value === "string");
  return arns.length === 0 ? ["*"] : arns;
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [value];
  return typeof value === "object" && value !== null ? valuesAt((value as Record<string, unknown>)[name], rest) : [];
}

function applies({ actions, resources = ["*"] }: AccessRule, action: string, resource: string): boolean {
  return (
    actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    resources.some((pattern) => matches(pattern, resource))
  );
}

function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[\\^$.+()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped.replaceAll("?", ".")}$`, "s").test(text);
}
