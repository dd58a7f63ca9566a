/** What every operation works on: the settings, the state, the time, and new ids. */
import { Fault } from "../fault.ts";
import type { Settings } from "../options.ts";
import { createRandom, type Random } from "../random.ts";
import type { Collection } from "./collection.ts";
import { createState, type State } from "./state.ts";

export interface Service {
  readonly settings: Settings;
  state: State;
  random: Random;
  now(): Date;
}

export function createService(settings: Settings): Service {
  const random = createRandom(settings.seed, "resources");
  return { settings, state: createState(random.hex(12)), random, now: () => new Date(settings.clock()) };
}

/** Forgets everything; a seeded service begins its sequence of ids again. */
export function resetService(service: Service): void {
  service.random = createRandom(service.settings.seed, "resources");
  service.state = createState(service.random.hex(12));
}

export type ResourceKind =
  | "ad-configuration"
  | "channel"
  | "playback-key"
  | "playback-restriction-policy"
  | "recording-configuration"
  | "stream-key";

/** The ARN of a new resource. */
export function newArn(service: Service, kind: ResourceKind): string {
  const { region, accountId } = service.settings;
  return `arn:aws:ivs:${region}:${accountId}:${kind}/${service.random.alphanumeric(12)}`;
}

/** `channel/abc` of `arn:aws:ivs:us-west-2:123456789012:channel/abc`, split at the slash. */
export function resourceOf(arn: string): { readonly kind: string; readonly id: string } {
  const [kind = "", id = ""] = arn.slice(arn.lastIndexOf(":") + 1).split("/");
  return { kind, id };
}

/** @throws Fault ResourceNotFoundException */
export function find<T>(collection: Collection<T>, arn: string): T {
  const found = collection.get(arn);
  if (found === undefined) throw new Fault("ResourceNotFoundException", `Resource: ${arn} not found`);
  return found;
}
