/** Creates the resources of IVS Chat in a seed: each one through the operation that creates it. */
import { arnNamed, givenArn, type SeedEach, type SeededResource, type SeedPart } from "../../simulation/seeding.ts";
import { createLoggingConfiguration } from "./operations/logging-configurations.ts";
import { createRoom } from "./operations/rooms.ts";
import { chatSeedMembers, seededRooms } from "./seed-schemas.ts";
import type { SeedLoggingConfiguration, SeedRoom } from "./seed-types.ts";
import type { ChatWorld } from "./world.ts";

export const chatSeed: SeedPart<ChatWorld> = {
  members: chatSeedMembers,
  answers: { rooms: seededRooms },
  put,
};

async function put(world: ChatWorld, each: SeedEach): Promise<{ readonly rooms: readonly SeededResource[] }> {
  await each("loggingConfigurations", (item: SeedLoggingConfiguration) => {
    const { loggingConfigurations } = world.state;
    const arn = givenArn(world, "logging-configuration", item.arn, loggingConfigurations);
    return createLoggingConfiguration(world, item, arn);
  });
  return { rooms: await each("rooms", (item: SeedRoom) => seedRoom(world, item)) };
}

function seedRoom(world: ChatWorld, { loggingConfigurations: names = [], ...given }: SeedRoom): SeededResource {
  const { rooms, loggingConfigurations } = world.state;
  const named = names.map((name) => arnNamed("loggingConfigurations", name, loggingConfigurations));
  const loggingConfigurationIdentifiers = [...(given.loggingConfigurationIdentifiers ?? []), ...named];
  const input = { ...given, loggingConfigurationIdentifiers };
  const { arn = "", name = "" } = createRoom(world, input, givenArn(world, "room", given.arn, rooms));
  return { arn, name };
}
