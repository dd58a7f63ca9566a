/** Puts rooms and logging configurations into a service, as a seed says. */

import type { SeedLoggingConfiguration, SeedRoom } from "../../control/seed-types.ts";
import { arnNamed, withArns } from "../../simulation/seed-arns.ts";
import type { Service } from "../../simulation/world.ts";
import { createLoggingConfiguration } from "./operations/logging-configurations.ts";
import { createRoom } from "./operations/rooms.ts";

export function seedLoggingConfiguration(service: Service, item: SeedLoggingConfiguration): void {
  const { loggingConfigurations } = service.state;
  createLoggingConfiguration(withArns(service, loggingConfigurations, [["logging-configuration", item.arn]]), item);
}

export function seedRoom(
  service: Service,
  { loggingConfigurations: names = [], ...given }: SeedRoom,
): { readonly arn: string; readonly name: string } {
  const { rooms, loggingConfigurations } = service.state;
  const named = names.map((name) => arnNamed("loggingConfigurations", name, loggingConfigurations));
  const loggingConfigurationIdentifiers = [...(given.loggingConfigurationIdentifiers ?? []), ...named];
  const input = { ...given, loggingConfigurationIdentifiers };
  const { arn = "", name = "" } = createRoom(withArns(service, rooms, [["room", given.arn]]), input);
  return { arn, name };
}
