/** The services that answer on the one address, each told by what it serves, and by whose a request is. */
import type { Contract } from "./contract.ts";
import { resourceOf } from "./store/arn.ts";
import type { Service } from "./store/service.ts";

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
  /** Calls a second, by operation, as the service publishes them. What is not among them is not limited. */
  readonly rates: Readonly<Record<string, number>>;
}

/**
 * Whose resource an ARN names, for paths that several services have. Where it is nobody's kind of resource, whose name
 * is in it; where that is nobody's either, the first: it will say what is wrong.
 */
export function ownerOf(services: readonly ServedService[], arn: string): ServedService | undefined {
  const [, , arnService] = arn.split(":");
  const { kind } = resourceOf(arn);
  const named = services.filter(({ resources }) => resources.arnService === arnService);
  return named.find(({ resources }) => resources.kinds.includes(kind)) ?? named[0] ?? services[0];
}

/** Of all services, each name once: some operations go by the same name in several. */
export function operationNames(services: readonly Pick<ServedService, "contract">[]): string[] {
  return [...new Set(services.flatMap(({ contract }) => Object.keys(contract.operations)))];
}
