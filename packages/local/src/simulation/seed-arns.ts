/** The ARNs in a seed: those that its resources are to have, and those of others that it knows by name. */

import { resourceOf } from "../basics/arn.ts";
import { Fault } from "../basics/service-error.ts";
import { kinds, type ResourceKind } from "./kinds.ts";
import type { Service } from "./world.ts";

/** @throws Fault ResourceNotFoundException that says under which member the name stands */
export function arnNamed(
  member: string,
  name: string,
  resources: { values(): Iterable<{ readonly arn: string; readonly name: string }> },
): string {
  for (const resource of resources.values()) if (resource.name === name) return resource.arn;
  throw new Fault("ResourceNotFoundException", `${member}: no resource has the name ${JSON.stringify(name)}`);
}

/**
 * The service as an operation sees it that creates resources with these ARNs: where one is given, the next id that is
 * drawn is the one in it.
 */
export function withArns(
  service: Service,
  taken: { get(arn: string): unknown },
  arns: readonly (readonly [kind: ResourceKind, arn: string | undefined])[],
): Service {
  const ids = arns.map(([kind, arn]) => (arn === undefined ? undefined : idOf(service, kind, arn)));
  const [first] = arns;
  if (first?.[1] !== undefined && taken.get(first[1]) !== undefined) {
    throw new Fault("ConflictException", `${first[1]} already exists`);
  }
  const { random } = service;
  const idLength = 12;
  const alphanumeric = (length: number): string =>
    (length === idLength ? ids.shift() : undefined) ?? random.alphanumeric(length);
  return Object.create(service, { random: { value: { ...random, alphanumeric } } }) as Service;
}

function idOf(service: Service, kind: ResourceKind, arn: string): string {
  const { region, accountId } = service.settings;
  const { id } = resourceOf(arn);
  if (arn === `arn:aws:${kinds[kind].arnService}:${region}:${accountId}:${kind}/${id}` && id !== "") return id;
  throw new Fault(
    "ValidationException",
    `${arn} must be the ARN of a ${kind} in region ${region} and account ${accountId}`,
  );
}
