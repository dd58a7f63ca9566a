/** The services on one address, and the choice of the service of a request. */

import { resourceOf } from "../basics/arn.ts";
import type { Contract } from "../basics/contract.ts";
import type { Service } from "./world.ts";

/** Its input has been found valid for the operation under whose name it stands. */
export type Handler = (service: Service, input: never) => unknown;

export interface ServedService {
  readonly contract: Contract;
  /** By operation. */
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly resources: {
    /** The service's name in ARNs, which it may share with another. */
    readonly arnService: string;
    /** `room` in `arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl`. */
    readonly kinds: readonly string[];
  };
  /** The published calls per second, by operation. Other operations are not limited. */
  readonly rates: Readonly<Record<string, number>>;
}

/**
 * The service of the resource of an ARN, for paths that several services have. If no service has this type of resource,
 * it is the service in the ARN, or else the first service, which refuses the ARN.
 */
export function ownerOf(services: readonly ServedService[], arn: string): ServedService | undefined {
  const [, , arnService] = arn.split(":");
  const { kind } = resourceOf(arn);
  const named = services.filter(({ resources }) => resources.arnService === arnService);
  return named.find(({ resources }) => resources.kinds.includes(kind)) ?? named[0] ?? services[0];
}

/** The names of the operations of all services, each once: services share some names. */
export function operationNames(services: readonly Pick<ServedService, "contract">[]): string[] {
  return [...new Set(services.flatMap(({ contract }) => Object.keys(contract.operations)))];
}
