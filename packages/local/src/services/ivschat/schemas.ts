/** The shapes of the model, and the rooms in the summary of the state. */
import * as z from "zod/mini";
import { count, flag, longText, shortText, texts, time } from "../../basics/common-schemas.ts";
import { createModel, type Model } from "../../basics/model-schema.ts";
import { list, type Schemas } from "../../basics/schema.ts";
import { ivschat } from "./contract.ts";

/** The schemas of the shapes in the model, beside those of the other services, some of which have the same names. */
export const chatModel: Model = createModel(ivschat, "Chat");

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
