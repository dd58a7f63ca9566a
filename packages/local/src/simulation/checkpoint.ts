/**
 * The parts of a service beside its records, which are restored together with the records if these cannot be written.
 */

import type { Unrecorded } from "../storage/journal.ts";
import { resumeAgenda } from "./agenda.ts";
import type { World } from "./world.ts";

/**
 * Real milliseconds after which tasks that are due, and whose changes could not be written, run again by themselves.
 */
const retryDelayMs = 1000;

export function createCheckpoint(world: World): Pick<Unrecorded, "written" | "undone"> {
  const { clock, events } = world;
  let marked = { turned: clock.turned, position: world.random.position };
  return {
    written() {
      marked = { turned: clock.turned, position: world.random.position };
      events.mark();
    },
    undone() {
      world.random.rewind(marked.position);
      clock.pause(retryDelayMs);
      clock.rewind(marked.turned);
      events.rewind();
      // Tasks that had run are in the agenda again.
      resumeAgenda(world);
    },
  };
}
