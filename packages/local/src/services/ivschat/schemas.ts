/** The rooms in the summary of the state. */
import * as z from "zod/mini";
import { count, flag, longText, shortText, texts, time } from "../../basics/common-schemas.ts";
import { list, type Schemas } from "../../basics/schema.ts";

const roomState = z.object({
  arn: shortText,
  name: longText,
  createTime: time,
  maximumMessageLength: count,
  maximumMessageRatePerSecond: count,
  reviewed: flag,
  loggingConfigurationIdentifiers: texts,
});
const roomStates = list(roomState);

/** The members of IVS Chat in the summary of the state. */
export const chatSummary: Schemas = { matchingRooms: count, rooms: roomStates };

export const chatSchemas: Schemas = { RoomStates: roomStates, RoomState: roomState };
