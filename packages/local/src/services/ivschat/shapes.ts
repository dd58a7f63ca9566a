/** The answers of the control routes for rooms. */
import type { Contract } from "../../basics/contract.ts";
import { list, structure } from "../../basics/shapes.ts";

export const roomShapes: Contract["shapes"] = {
  RoomStates: list("RoomState"),
  RoomState: structure({
    arn: "Text!",
    name: "LongText!",
    createTime: "Time!",
    maximumMessageLength: "Count!",
    maximumMessageRatePerSecond: "Count!",
    reviewed: "Flag!",
    loggingConfigurationIdentifiers: "Texts!",
  }),
};
