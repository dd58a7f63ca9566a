/** The layout of a composition, with the defaults of all members that a caller may omit. */
import type { GridConfiguration, LayoutConfiguration, PipConfiguration } from "@ivskit/client-ivs-realtime";
import { invalidMember } from "../../../basics/service-error.ts";

const common = { featuredParticipantAttribute: "", omitStoppedVideo: false, participantOrderAttribute: "" };

const grid: GridConfiguration = { ...common, gridGap: 2, videoAspectRatio: "VIDEO", videoFillMode: "COVER" };

const pip: PipConfiguration = {
  ...common,
  gridGap: 0,
  pipBehavior: "STATIC",
  pipOffset: 0,
  pipParticipantAttribute: "",
  pipPosition: "BOTTOM_RIGHT",
  videoFillMode: "COVER",
};

/** @throws ServiceError ValidationException if there is more than one layout */
export function wholeLayout(given: LayoutConfiguration = {}): LayoutConfiguration {
  if (given.grid !== undefined && given.pip !== undefined) {
    throw invalidMember("layout", "must have one of the members grid and pip");
  }
  return given.pip === undefined ? { grid: { ...grid, ...given.grid } } : { pip: { ...pip, ...given.pip } };
}
