/** The definition of a simulated service: everything that the floors above need to know of it, in one object. */

import { resourceOf } from "../basics/arn.ts";
import type { Contract } from "../basics/contract.ts";
import type { Schemas } from "../basics/schema.ts";
import type { EventContent } from "../events/envelope.ts";
import type { Task } from "./agenda.ts";
import type { ControlRoute } from "./control-route.ts";
import type { Kinds } from "./kinds.ts";
import type { Metric } from "./metrics.ts";
import type { QuotaTable } from "./quotas.ts";
import type { RateTable } from "./rates.ts";
import type { SeedPart } from "./seeding.ts";
import type { Controls } from "./service-controls.ts";
import type { MakeState } from "./state.ts";
import type { Summary, SummaryQuery } from "./summary.ts";
import type { World } from "./world.ts";

/** @param input is valid for the operation */
export type Handler<View extends World> = (world: View, input: never) => unknown;

export interface ServiceDefinition<View extends World> {
  readonly contract: Contract;
  /** The service's name in ARNs. Two services may share it. */
  readonly arnService: string;
  /**
   * The members of inputs that hold ARNs of resources, which the rules of access keys restrict. A dot leads into the items
   * of a list, as in `viewerSessions.channelArn`.
   */
  readonly arnMembers: readonly string[];
  /** By operation. */
  readonly handlers: Readonly<Record<string, Handler<View>>>;
  readonly kinds: Kinds<View["state"]>;
  readonly rates: RateTable;
  /** The requests of its other protocols, to which fault rules apply by name, as to operations. Default: none. */
  readonly messages?: readonly string[];
  readonly quotas?: QuotaTable;
  /** Makes its empty state. Default: it has none. */
  readonly state?: MakeState;
  /** The event of each kind of transition. Default: it publishes none. */
  readonly eventOf?: Readonly<Record<string, (transition: never) => EventContent>>;
  /** The detail types of its events. */
  readonly detailTypes?: readonly string[];
  /** The function that performs a scheduled task, by type. Default: it schedules none. */
  readonly tasks?: Readonly<Record<string, (world: View, task: never) => void>>;
  /** Acts as the users of the service, and shows its state. Default: none. */
  readonly controls?: (world: View) => Controls;
  /** The routes of the controls. */
  readonly routes?: readonly ControlRoute[];
  /**
   * The schemas of routes and seeds that have a name in the OpenAPI document. The names of all services are together, so
   * each service needs its own names.
   */
  readonly schemas?: Schemas;
  readonly seed?: SeedPart<View>;
  /** Its resources as JSON that is also a seed. `secrets`: with keys, attributes and metadata. */
  readonly export?: (world: View, secrets: boolean) => object;
  readonly summary?: SummaryPart<View>;
  /** The data points of its metrics. Default: none. */
  readonly metrics?: (world: View) => readonly Metric[];
}

export interface SummaryPart<View extends World> {
  /** The members besides `counts`. */
  readonly members: Schemas;
  readonly of: (world: View, query: SummaryQuery) => Summary;
}

/** A service in a list of services: the state of each is part of the state of all. */
export interface Service extends ServiceDefinition<World> {}

/** The functions that perform each type of a service's scheduled tasks. */
export type Tasks<View extends World, Scheduled extends Task> = {
  readonly [Type in Scheduled["type"]]: (world: View, task: Extract<Scheduled, { readonly type: Type }>) => void;
};

/** `View` is the world as the service sees it: `defineService<ToyWorld>({ … })`. */
export function defineService<View extends World>(definition: ServiceDefinition<View>): Service {
  // The functions take the service's view of the world. The one world that they get has the parts of every view.
  return definition as unknown as Service;
}

/**
 * The service of the resource of an ARN, for paths that several services have. If no service has this kind of resource,
 * it is the service in the ARN, or else the first service, which refuses the ARN.
 */
export function ownerOf<Owner extends Pick<Service, "arnService" | "kinds">>(
  services: readonly Owner[],
  arn: string,
): Owner | undefined {
  const [, , arnService] = arn.split(":");
  const { kind } = resourceOf(arn);
  const named = services.filter((service) => service.arnService === arnService);
  return named.find(({ kinds }) => Object.hasOwn(kinds, kind)) ?? named[0] ?? services[0];
}

/** The names of the operations of all services, each once: services share some names. */
export function operationNames(services: readonly Pick<Service, "contract">[]): string[] {
  return [...new Set(services.flatMap(({ contract }) => Object.keys(contract.operations)))];
}

/** The names that fault rules may have: those of operations, and of the requests of other protocols. */
export function faultNames(services: readonly Pick<Service, "contract" | "messages">[]): string[] {
  return [...operationNames(services), ...services.flatMap(({ messages = [] }) => messages)];
}
