/** The numbers of resources of IVS Real-Time. */
import type { Summary } from "../../simulation/define-service.ts";
import type { RealtimeWorld } from "./world.ts";

export function summarizeRealtime({ state }: Pick<RealtimeWorld, "state">): Summary {
  return {
    counts: {
      stages: state.stages.size,
      compositions: state.compositions.size,
      encoderConfigurations: state.encoderConfigurations.size,
      storageConfigurations: state.storageConfigurations.size,
      publicKeys: state.publicKeys.size,
      ingestConfigurations: state.ingestConfigurations.size,
    },
  };
}
