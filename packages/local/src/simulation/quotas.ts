/** The number of resources that an account may have. */
import { resourceType } from "../basics/arn.ts";
import { ServiceError } from "../basics/service-error.ts";

export interface Quota {
  /** The published quota of a new account. Infinity: none is published. */
  readonly published: number;
  /** The name of the resource in errors, as in `recording-configuration`. */
  readonly spoken: string;
}

/** The quotas by name. Infinity stands for no limit. */
export type Quotas = ReadonlyMap<string, Quota & { readonly limit: number }>;

/** `true` for the published quotas, `false` for none, or an object that overrides some of the published quotas. */
export type QuotaChoice = boolean | Readonly<Record<string, number | undefined>>;

/** The quotas of one service, by name. */
export type QuotaTable = Readonly<Record<string, Quota>>;

/** @throws TypeError that names the quota at fault */
export function readQuotas(choice: QuotaChoice, tables: readonly QuotaTable[]): Quotas {
  const known = new Map(tables.flatMap((table) => Object.entries(table)));
  const given = typeof choice === "boolean" ? {} : choice;
  for (const [name, value] of Object.entries(given)) {
    if (!known.has(name))
      throw new TypeError(`quotas.${name} must be the name of a quota: ${[...known.keys()].join(", ")}`);
    if (typeof value !== "number" || Number.isNaN(value) || value < 0) {
      throw new TypeError(`quotas.${name} must be a number of at least 0`);
    }
  }
  const limitOf = (name: string, { published }: Quota): number =>
    choice === false ? Number.POSITIVE_INFINITY : (given[name] ?? published);
  return new Map([...known].map(([name, quota]) => [name, { ...quota, limit: limitOf(name, quota) }]));
}

interface Account {
  readonly quotas: Quotas;
  readonly settings: { readonly accountId: string };
}

/** @throws Error if no service has a quota of this name */
export function limitOf({ quotas }: Pick<Account, "quotas">, name: string): number {
  return quotaOf(quotas, name).limit;
}

/** @throws ServiceError ServiceQuotaExceededException if there is no room for another resource */
export function checkQuota({ quotas, settings }: Account, name: string, existing: number): void {
  const { limit, spoken } = quotaOf(quotas, name);
  if (existing < limit) return;
  throw new ServiceError("ServiceQuotaExceededException", `${spoken} quota exceeded, which is ${limit}`, {
    limit,
    resourceId: settings.accountId,
    resourceType: resourceType(spoken),
  });
}

function quotaOf(quotas: Quotas, name: string): Quota & { readonly limit: number } {
  const quota = quotas.get(name);
  if (quota === undefined) throw new Error(`No service has a quota of the name ${name}`);
  return quota;
}
