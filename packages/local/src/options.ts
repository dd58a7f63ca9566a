/** What a caller may set on a local service, and what holds where nothing is set. */

export interface LocalCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** When given, requests with this key must carry exactly this token. */
  readonly sessionToken?: string | undefined;
}

export interface LocalIvsOptions {
  /** The region it answers for, also in ARNs and credential scopes. Default: `us-west-2`. */
  readonly region?: string | undefined;
  /** Twelve digits. Default: `123456789012`. */
  readonly accountId?: string | undefined;
  /** The keys that may sign. Default: `defaultCredentials` alone. */
  readonly credentials?: readonly LocalCredentials[] | undefined;
  /** What time it is, for every life cycle and for signatures. Default: the system's clock. */
  readonly clock?: (() => Date) | undefined;
  /** Makes all ids, keys and secrets the same in every run. Default: unpredictable ones. */
  readonly seed?: string | number | undefined;
  /** Milliseconds for which a stream that was started is created but not yet live. Default: 0. */
  readonly streamStartDelay?: number | undefined;
  /** Milliseconds for which a recording configuration is CREATING. Default: 500. */
  readonly recordingConfigurationDelay?: number | undefined;
  /** Buckets with which recording configurations end as CREATE_FAILED. Default: none. */
  readonly failingBuckets?: readonly string[] | undefined;
}

/** Known to everybody, and the only key of a service that was given no others. */
export const defaultCredentials: { readonly accessKeyId: string; readonly secretAccessKey: string } = {
  accessKeyId: "AKIDIVSKITLOCAL",
  secretAccessKey: "ivskit-local-secret",
};

export type Settings = {
  readonly [Name in Exclude<keyof LocalIvsOptions, "seed">]-?: NonNullable<LocalIvsOptions[Name]>;
} & {
  readonly seed: string | number | undefined;
};

/** @throws TypeError that names the option at fault */
export function readOptions(options: LocalIvsOptions): Settings {
  const settings: Settings = {
    region: options.region ?? "us-west-2",
    accountId: options.accountId ?? "123456789012",
    credentials: options.credentials ?? [defaultCredentials],
    clock: options.clock ?? (() => new Date()),
    seed: options.seed,
    streamStartDelay: options.streamStartDelay ?? 0,
    recordingConfigurationDelay: options.recordingConfigurationDelay ?? 500,
    failingBuckets: options.failingBuckets ?? [],
  };
  // Both become part of every ARN, which the model's patterns then have to accept.
  if (!/^[a-z0-9-]+$/.test(settings.region)) throw new TypeError(`region: "${settings.region}" is no name of a region`);
  if (!/^[0-9]{12}$/.test(settings.accountId)) throw new TypeError("accountId: twelve digits are expected");
  for (const name of ["streamStartDelay", "recordingConfigurationDelay"] as const) {
    const delay = settings[name];
    if (!Number.isFinite(delay) || delay < 0) throw new TypeError(`${name}: milliseconds from 0 up are expected`);
  }
  for (const [index, known] of settings.credentials.entries()) {
    if (known.accessKeyId === "" || known.secretAccessKey === "") {
      throw new TypeError(`credentials[${index}]: accessKeyId and secretAccessKey must not be empty`);
    }
  }
  return settings;
}
