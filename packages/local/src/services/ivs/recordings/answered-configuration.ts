/** A recording configuration as operations return it. */
import type { RecordingConfiguration } from "@ivskit/client-ivs";
import { recordingConfigurationState } from "../lifecycles/recording-configuration.ts";
import type { RecordingConfigurationRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/** Adds the present state, and leaves out the members that only the service needs. */
export function answeredRecordingConfiguration(
  world: Pick<IvsWorld, "settings" | "now">,
  record: RecordingConfigurationRecord,
): RecordingConfiguration {
  const state = recordingConfigurationState(record, world.settings.recordingConfigurationDelay, world.now());
  const { createdAt: _, failing: __, ...visible } = record;
  return { ...visible, state };
}
