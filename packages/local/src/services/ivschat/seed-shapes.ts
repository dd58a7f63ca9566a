/** The shapes of IVS Chat in a seed. */
import type { Contract } from "../../basics/contract.ts";
import { list, prefixed, seedItem, structure } from "../../basics/shapes.ts";
import { ivschat } from "./contract.ts";

const shapes = prefixed(ivschat.shapes, "Chat");

export const chatSeedMembers: Readonly<Record<string, string>> = {
  loggingConfigurations: "SeedLoggingConfigurations",
  rooms: "SeedRooms",
};

export const chatShapes: Contract["shapes"] = {
  ...shapes,
  SeedLoggingConfigurations: list("SeedLoggingConfiguration"),
  SeedLoggingConfiguration: seedItem(
    shapes,
    "ChatGetLoggingConfigurationResponse",
    "ChatCreateLoggingConfigurationRequest",
  ),
  SeedRooms: list("SeedRoom"),
  SeedRoom: seedItem(shapes, "ChatGetRoomResponse", "ChatCreateRoomRequest", {
    loggingConfigurations: "SeedLoggingConfigurationNames",
  }),
  SeedLoggingConfigurationNames: list("ChatLoggingConfigurationName"),
  SeededRooms: list("SeededRoom"),
  SeededRoom: structure({ arn: "ChatRoomArn!", name: "ChatRoomName!" }),
};
