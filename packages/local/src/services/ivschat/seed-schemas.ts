/** The schemas of IVS Chat in a seed. */
import type { CreateLoggingConfigurationRequest, CreateRoomRequest } from "@ivskit/client-ivschat";
import * as z from "zod/mini";
import { list, type Schema, type Schemas, structure } from "../../basics/schema.ts";
import type { SeededResource, WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";
import { chatModel } from "./schemas.ts";
import type { ChatSeed, SeedLoggingConfiguration, SeedRoom } from "./seed-types.ts";

const loggingConfiguration = chatModel.seedItem<Valid<CreateLoggingConfigurationRequest> & WithArn>(
  "GetLoggingConfigurationResponse",
  "CreateLoggingConfigurationRequest",
);

const loggingConfigurationNames = list(chatModel.schema("LoggingConfigurationName"));

const room = z.extend(chatModel.seedItem<Valid<CreateRoomRequest> & WithArn>("GetRoomResponse", "CreateRoomRequest"), {
  /** Names of logging configurations, besides those named by ARN. */
  loggingConfigurations: z.exactOptional(loggingConfigurationNames),
});

const loggingConfigurations: Schema<readonly SeedLoggingConfiguration[]> = list(loggingConfiguration);
const rooms: Schema<readonly SeedRoom[]> = list(room);

const seed = structure<ChatSeed>({
  loggingConfigurations: z.exactOptional(loggingConfigurations),
  rooms: z.exactOptional(rooms),
});

/** The members of IVS Chat in a seed. */
export const chatSeedMembers: Schemas = seed.shape;

const seededRoom = z.object({ arn: chatModel.schema("RoomArn"), name: chatModel.schema("RoomName") });
export const seededRooms: Schema<readonly SeededResource[]> = list(seededRoom);

export const chatSeedSchemas: Schemas = {
  ...chatModel.schemas,
  SeedLoggingConfigurations: loggingConfigurations,
  SeedLoggingConfiguration: loggingConfiguration,
  SeedRooms: rooms,
  SeedRoom: room,
  SeedLoggingConfigurationNames: loggingConfigurationNames,
  SeededRooms: seededRooms,
  SeededRoom: seededRoom,
};
