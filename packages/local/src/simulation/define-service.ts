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
  /** The handlers, by operation. */
  readonly handlers: Readonly<Record<string, Handler<View>>>;
  readonly kinds: Kinds<View["state"]>;
  readonly rates: RateTable;
  /** The names of requests of other protocols. Fault rules apply to them as to operations. Default: none. */
  readonly messages?: readonly string[];
  readonly quotas?: QuotaTable;
  /** Makes the empty state of the service. Default: the service has no state. */
  readonly state?: MakeState;
  /** Functions that make the event of each kind of transition. Default: the service publishes no events. */
  readonly eventOf?: Readonly<Record<string, (transition: never) => EventContent>>;
  /** The detail types of the service's events. */
  readonly detailTypes?: readonly string[];
  /** The functions that perform scheduled tasks, by type. Default: the service schedules no tasks. */
  readonly tasks?: Readonly<Record<string, (world: View, task: never) => void>>;
  /** Makes the controls, which act as users of the service and show its state. Default: no controls. */
  readonly controls?: (world: View) => Controls;
  /** The routes of the controls. */
  readonly routes?: readonly ControlRoute[];
  /**
   * The schemas of routes and seeds that have a name in the OpenAPI document. The names of all services are together, so
   * each service needs its own names.
   */
  readonly schemas?: Schemas;
  readonly seed?: SeedPart<View>;
  /** Returns the resources as JSON that is also a seed. `secrets`: with keys, attributes and metadata. */
  readonly export?: (world: View, secrets: boolean) => object;
  readonly summary?: SummaryPart<View>;
  /** Returns the data points of the service's metrics. Default: none. */
  readonly metrics?: (world: View) => readonly Metric[];
}

export interface SummaryPart<View extends World> {
  /** The schemas of the members besides `counts`. */
  readonly members: Schemas;
  readonly of: (world: View, query: SummaryQuery) => Summary;
}

/** A service in a list of services: the state of each is part of the state of all. */
export interface Service extends ServiceDefinition<World> {}

/** The functions that perform each type of a service's scheduled tasks. */
export type Tasks<View extends World, Scheduled extends Task> = {
  readonly [Type in Scheduled["type"]]: (world: View, task: Extract<Scheduled, { readonly type: Type }>) => void;
};

/**
 * Returns a service for a list of services. `View` is the world as the service sees it: `defineService<ToyWorld>({ …
 * })`.
 */
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
