/** The options of a local service, with their defaults. */

import type { FailedDelivery } from "./events/dispatcher.ts";
import type { Disturbance } from "./events/disturbance.ts";
import type { Webhook } from "./events/webhooks.ts";
import type { FaultRuleInput } from "./fault-injection/rules.ts";
import { checkPolicy } from "./http/access.ts";
import type { LocalCredentials } from "./http/sigv4/verify.ts";
import type { RecordingStore } from "./media/recording/store.ts";
import { type ChatRateOptions, readChatRates } from "./messaging/rates.ts";
import { checkReviewHandlers, type ReviewHandlers } from "./messaging/review.ts";
import type { RoomLogEntry } from "./messaging/room-log.ts";
import type { LocalUrls } from "./services/ivs/local-urls.ts";

/** The two limits of PutMetadata: one for each channel, and one for the account. */
export interface MetadataRates {
  readonly channel?: number | false;
  readonly account?: number | false;
}

/**
 * Calls per second by operation, for each service that has an operation of this name. A number replaces the default, and
 * `false` removes the limit. A number for PutMetadata is the limit of each channel.
 */
export interface RateOptions {
  readonly [operation: string]: number | false | MetadataRates | undefined;
  readonly PutMetadata?: number | false | MetadataRates;
}

export interface Quotas {
  readonly channels: number;
  readonly playbackKeyPairs: number;
  readonly playbackRestrictionPolicies: number;
  readonly recordingConfigurations: number;
  readonly adConfigurations: number;
  /** Streams with a connected encoder, in all channels together. */
  readonly concurrentStreams: number;
  /** Viewers of all streams together. More are counted, and published as a breach. */
  readonly concurrentViewers: number;
  /** A quota of IVS Real-Time. */
  readonly stages: number;
  readonly encoderConfigurations: number;
  readonly storageConfigurations: number;
  readonly ingestConfigurations: number;
  readonly publicKeys: number;
  /** Compositions that run at a time. */
  readonly compositions: number;
  /** Participants who publish on one stage at a time, replicas included. One more fails to publish. */
  readonly stagePublishers: number;
  /** A quota of IVS Chat. */
  readonly rooms: number;
  readonly loggingConfigurations: number;
  /** Open connections to chat rooms. */
  readonly chatConnections: number;
}

export type QuotaName = keyof Quotas;

/** `true` for the published quotas, `false` for none, or an object that overrides some of the published quotas. */
export type QuotaOptions = boolean | Partial<Quotas>;

export interface LocalIvsOptions {
  /** The region it answers for, also in ARNs and credential scopes. Default: `us-west-2`. */
  readonly region?: string | undefined;
  /** Twelve digits. Default: `123456789012`. */
  readonly accountId?: string | undefined;
  /** The keys that may sign. Default: `defaultCredentials` alone. */
  readonly credentials?: readonly LocalCredentials[] | undefined;
  /**
   * Host names and addresses, besides those of this machine, under which requests may reach it over HTTP, on any port:
   * `ivs`, `*.example.com`. Default: none.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Origins, besides those of this machine and its own address, whose pages may call it: `http://app:3000`.
   * Default: none.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** The clock for all lifecycles and for signatures. Default: the clock of the system. */
  readonly clock?: (() => Date) | undefined;
  /** Makes all ids, keys and secrets the same in every run. Default: unpredictable ones. */
  readonly seed?: string | number | undefined;
  /** Milliseconds for which a stream that was started is created but not yet live. Default: 0. */
  readonly streamStartDelay?: number | undefined;
  /** Milliseconds for which a recording configuration is CREATING. Default: 500. */
  readonly recordingConfigurationDelay?: number | undefined;
  /** Milliseconds for which a chat logging configuration is CREATING or UPDATING. Default: 500. */
  readonly loggingConfigurationDelay?: number | undefined;
  /**
   * Buckets with which recording configurations end as CREATE_FAILED, and logging configurations also as UPDATE_FAILED;
   * recordings of participants and destinations of compositions fail with them. Default: none.
   */
  readonly failingBuckets?: readonly string[] | undefined;
  /** Log groups and delivery streams with which logging configurations do. Default: none. */
  readonly failingLogDestinations?: readonly string[] | undefined;
  /** Milliseconds for which a composition is STARTING. Default: 500. */
  readonly compositionStartDelay?: number | undefined;
  /** Milliseconds for which a composition is STOPPING. Default: 500. */
  readonly compositionStopDelay?: number | undefined;
  /** Milliseconds for which a composition that is over can still be read. Default: 300,000. */
  readonly compositionRetention?: number | undefined;
  /** Milliseconds after its last publisher stopped when a stage session ends. Default: 180,000. */
  readonly stageSessionTimeout?: number | undefined;
  /** Milliseconds until a new resource is seen by reads, and for which a deleted one still is. Default: 0. */
  readonly visibilityDelay?: number | undefined;
  /** Milliseconds after which an encoder that reconnects by itself is connected again. Default: 1000. */
  readonly reconnectDelay?: number | undefined;
  /** How often one stream may be taken over. Default: 10. */
  readonly takeoverLimit?: number | undefined;
  /**
   * Policies in a page of ListPlaybackRestrictionPolicies for a caller who gives no `maxResults`: 1 to 100. Default: 1, as
   * in the API reference.
   */
  readonly playbackRestrictionPolicyPageSize?: number | undefined;
  /**
   * Gives URLs that answers have in the place of those of AWS: for playback, and for encoders. Default: the URLs have the
   * form of those of AWS.
   */
  readonly localUrls?: (() => LocalUrls | undefined) | undefined;
  /** Call rates: those of the service, none, or other ones by operation. Default: none in-process, on in the server. */
  readonly rates?: boolean | RateOptions | undefined;
  /** The quotas of resources: those of a new account, none, or other numbers. Default: the choice of `rates`. */
  readonly quotas?: QuotaOptions | undefined;
  /** Rates of messages on chat connections. Default: as for `rates`, with the published numbers. */
  readonly chatRates?: ChatRateOptions | undefined;
  /**
   * The review handlers of rooms by ARN: functions, or URLs that are called as Lambda is. Default: none, so that the
   * fallback of the room decides.
   */
  readonly reviewHandlers?: ReviewHandlers | undefined;
  /** Milliseconds that a review handler has, or `false` for no timeout. Default: 200. */
  readonly reviewTimeout?: number | false | undefined;
  /**
   * Is called with each record of a room's log, for every active logging configuration. Default: no logs are written.
   */
  readonly onRoomLog?: ((entry: RoomLogEntry) => void) | undefined;
  /** Keeps the files of recordings. Default: recordings give events, and no files. */
  readonly recordings?: RecordingStore | undefined;
  /** Gets a line for each failure of a recording, and one if thumbnails cannot be made. Default: nothing is told. */
  readonly onRecordingFailure?: ((line: string) => void) | undefined;
  /** Rules for faults that are in force from the start. Default: none. */
  readonly faults?: readonly FaultRuleInput[] | undefined;
  /** The URLs to which every event is posted. Default: none. */
  readonly webhooks?: readonly Webhook[] | undefined;
  /**
   * The probabilities with which events are lost, late or out of order. Default: all events arrive at once and in
   * order.
   */
  readonly events?: Disturbance | undefined;
  /** Told of each event that a webhook will not get. Default: `local.events.failures()` alone knows. */
  readonly onDeliveryFailure?: ((failure: FailedDelivery) => void) | undefined;
}

/** The default key of a service without the option `credentials`. It is public. */
export const defaultCredentials: { readonly accessKeyId: string; readonly secretAccessKey: string } = {
  accessKeyId: "AKIDIVSKITLOCAL",
  secretAccessKey: "ivskit-local-secret",
};

type WithoutDefault = "localUrls" | "onRoomLog" | "recordings" | "seed";

export type Settings = {
  readonly [Name in Exclude<keyof LocalIvsOptions, WithoutDefault>]-?: NonNullable<LocalIvsOptions[Name]>;
} & {
  readonly [Name in WithoutDefault]: LocalIvsOptions[Name];
};

/** @throws TypeError that names the option at fault */
export function readOptions(options: LocalIvsOptions): Settings {
  const settings: Settings = {
    region: options.region ?? "us-west-2",
    accountId: options.accountId ?? "123456789012",
    credentials: options.credentials ?? [defaultCredentials],
    allowedHosts: options.allowedHosts ?? [],
    allowedOrigins: options.allowedOrigins ?? [],
    clock: options.clock ?? (() => new Date()),
    seed: options.seed,
    streamStartDelay: options.streamStartDelay ?? 0,
    recordingConfigurationDelay: options.recordingConfigurationDelay ?? 500,
    loggingConfigurationDelay: options.loggingConfigurationDelay ?? 500,
    compositionStartDelay: options.compositionStartDelay ?? 500,
    compositionStopDelay: options.compositionStopDelay ?? 500,
    compositionRetention: options.compositionRetention ?? 300_000,
    stageSessionTimeout: options.stageSessionTimeout ?? 180_000,
    failingBuckets: options.failingBuckets ?? [],
    failingLogDestinations: options.failingLogDestinations ?? [],
    visibilityDelay: options.visibilityDelay ?? 0,
    reconnectDelay: options.reconnectDelay ?? 1000,
    takeoverLimit: options.takeoverLimit ?? 10,
    playbackRestrictionPolicyPageSize: options.playbackRestrictionPolicyPageSize ?? 1,
    localUrls: options.localUrls,
    rates: options.rates ?? false,
    quotas: options.quotas ?? false,
    chatRates: options.chatRates ?? (options.rates ?? false) !== false,
    reviewHandlers: options.reviewHandlers ?? {},
    reviewTimeout: options.reviewTimeout ?? 200,
    onRoomLog: options.onRoomLog,
    recordings: options.recordings,
    onRecordingFailure: options.onRecordingFailure ?? (() => {}),
    faults: options.faults ?? [],
    webhooks: options.webhooks ?? [],
    events: options.events ?? {},
    onDeliveryFailure: options.onDeliveryFailure ?? (() => {}),
  };
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(settings, name)) throw new TypeError(`${name} is not an option of the local service`);
  }
  // Both are part of every ARN, which the model's patterns must accept.
  if (!/^[a-z0-9-]+$/.test(settings.region))
    throw new TypeError(`region must be the name of a region, such as "us-west-2", got "${settings.region}"`);
  if (!/^[0-9]{12}$/.test(settings.accountId))
    throw new TypeError(`accountId must be twelve digits, got "${settings.accountId}"`);
  const delays = [
    "streamStartDelay",
    "recordingConfigurationDelay",
    "loggingConfigurationDelay",
    "compositionStartDelay",
    "compositionStopDelay",
    "compositionRetention",
    "stageSessionTimeout",
    "visibilityDelay",
    "reconnectDelay",
    "reviewTimeout",
  ] as const;
  for (const name of delays) {
    const delay = settings[name];
    if (delay === false) continue;
    if (!Number.isFinite(delay) || delay < 0)
      throw new TypeError(`${name} must be a number of milliseconds of at least 0, got ${delay}`);
  }
  if (!Number.isInteger(settings.takeoverLimit) || settings.takeoverLimit < 0) {
    throw new TypeError(`takeoverLimit must be an integer of at least 0, got ${settings.takeoverLimit}`);
  }
  const pageSize = settings.playbackRestrictionPolicyPageSize;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) {
    throw new TypeError(`playbackRestrictionPolicyPageSize must be an integer from 1 to 100, got ${pageSize}`);
  }
  checkRecordings(settings.recordings);
  readChatRates(settings.chatRates);
  checkReviewHandlers(settings.reviewHandlers);
  for (const [index, known] of settings.credentials.entries()) {
    if (known.accessKeyId === "" || known.secretAccessKey === "") {
      throw new TypeError(`credentials[${index}]: accessKeyId and secretAccessKey must not be empty`);
    }
    if (known.policy !== undefined) checkPolicy(known.policy, `credentials[${index}].policy`);
  }
  return settings;
}

function checkRecordings(store: LocalIvsOptions["recordings"]): void {
  if (store === undefined) return;
  for (const name of ["put", "append", "get"] as const) {
    if (typeof store[name] !== "function")
      throw new TypeError(
        `recordings must be a store with the methods put, append and get, but ${name} is ${typeof store[name]}`,
      );
  }
}
