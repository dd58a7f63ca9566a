/** The whole state of a local service, as JSON that can be seeded again. */
import type { Service } from "../simulation/define-service.ts";
import type { World } from "../simulation/world.ts";

export interface ExportOptions {
  /**
   * Whether the export contains stream keys, SRT passphrases, timed metadata and participants' attributes. Default:
   * false.
   */
  readonly secrets?: boolean | undefined;
}

/** The service that wrote an export, and when. */
export interface Origin {
  readonly region: string;
  readonly accountId: string;
  readonly time: Date;
}

/** @internal Its type would bring the types of zod to programs. */
export function exportState(
  services: readonly Service[],
  world: World,
  { secrets = false }: ExportOptions = {},
): Origin {
  const { region, accountId } = world.settings;
  const origin: Origin = { region, accountId, time: world.now() };
  return Object.assign(origin, ...services.map((service) => service.export?.(world, secrets)));
}
