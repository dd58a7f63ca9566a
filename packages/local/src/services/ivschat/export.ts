/** Exports the state of IVS Chat as JSON that is also a seed. */
import { answeredLoggingConfiguration } from "./operations/logging-configurations.ts";
import type { ChatSeed } from "./seed-types.ts";
import type { ChatWorld } from "./world.ts";

export function exportChat(world: Pick<ChatWorld, "now" | "settings" | "state">): ChatSeed {
  const { loggingConfigurations, rooms } = world.state;
  return {
    loggingConfigurations: [...loggingConfigurations.values()].map((record) =>
      answeredLoggingConfiguration(world, record),
    ),
    rooms: [...rooms.values()],
  };
}
