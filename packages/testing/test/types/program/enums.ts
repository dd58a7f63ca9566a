/** Enums are open: a service may send values that the client does not know. Guards tell known values from others. */
import { type Channel, ChannelType, isChannelType, isRecordingMode, isStreamState } from "@ivskit/client-ivs";
import { isParticipantState } from "@ivskit/client-ivs-realtime";
import { isLoggingConfigurationState } from "@ivskit/client-ivschat";
import { same } from "./exactly.js";

type Known = "BASIC" | "STANDARD" | "ADVANCED_SD" | "ADVANCED_HD";

same<Channel["type"], Known | (string & {}) | undefined>(true);
same<ChannelType, Known | (string & {})>(true);

export function qualities(type: Channel["type"]): number {
  if (!isChannelType(type)) return 0;
  same<typeof type, Known>(true);
  // A switch over known values needs no default.
  switch (type) {
    case ChannelType.BasicChannelType:
      return 1;
    case "STANDARD":
      return 2;
    case "ADVANCED_SD":
      return 3;
    case "ADVANCED_HD":
      return 4;
  }
}

export function any(value: unknown): string {
  if (isStreamState(value)) same<typeof value, "LIVE" | "OFFLINE">(true);
  return [isRecordingMode, isParticipantState, isLoggingConfigurationState].map((guard) => guard(value)).join();
}
