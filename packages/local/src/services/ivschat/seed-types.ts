/** The types of IVS Chat in a seed. */
import type { CreateLoggingConfigurationRequest, CreateRoomRequest } from "@ivskit/client-ivschat";
import type { WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";

export interface ChatSeed {
  readonly loggingConfigurations?: readonly SeedLoggingConfiguration[];
  readonly rooms?: readonly SeedRoom[];
}

export interface SeedLoggingConfiguration extends Valid<CreateLoggingConfigurationRequest>, WithArn {}

/** The input of CreateRoom. */
export interface SeedRoom extends Valid<CreateRoomRequest>, WithArn {
  /** Names of logging configurations, besides those named by ARN. */
  readonly loggingConfigurations?: readonly string[];
}
